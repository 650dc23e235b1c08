public import ActionPlans
public import PlanProgress

/// Which actions of a plan a list shows: those that agree with every part that is not empty.
///
/// Several values of one part widen it: `categories: [.must, .should]` are both.
public struct ActionFilter: Hashable, Sendable {
  /// Of these categories.
  public var categories: [Category] = []
  /// Of these sectors.
  public var sectors: [ID<Sector>] = []
  /// Of these services.
  public var services: [ID<Service>] = []
  /// Done by these roles, letter case aside.
  public var leads: [String] = []
  /// With these ratings.
  public var ratings: [Rating] = []
  /// In these states; an action that has not joined the plan is never listed.
  public var states: [ActionState] = []
  /// Serving these priority areas.
  public var priorities: [ID<Priority>] = []
  /// Putting these ways of working into practice.
  public var ways: [ID<WayOfWorking>] = []
  /// Meeting these duties.
  public var duties: [ID<Duty>] = []
  /// Promised for a day before this one; any day when nil.
  public var dueBefore: CalendarDay? = nil
  /// With these words in the id, title, lead or a report's note up to the day, letter case aside; any when nil.
  public var search: String? = nil

  /// Everything, until something is set.
  public init() {
  }

  /// Whether it leaves nothing out.
  public var isEverything: Bool { self == ActionFilter() }

  /// Whether an action agrees with it on the day of `plan`.
  func accepts(_ figure: ActionFigure, in plan: DatedPlan) -> Bool {
    Self.isIn(figure.category, categories) && Self.isIn(figure.rating, ratings) && Self.isIn(figure.state, states)
      && Self.isIn(figure.priority, priorities) && Self.isIn(figure.sector, sectors.map { $0 })
      && Self.isIn(figure.service, services.map { $0 }) && figure.due < dueBefore ?? CalendarDay(number: .max)
      && (leads.isEmpty || leads.contains { $0.lowercased() == figure.lead.lowercased() })
      && acceptsRest(of: figure, in: plan)
  }

  private static func isIn<Value: Equatable>(_ value: Value, _ values: [Value]) -> Bool {
    values.isEmpty || values.contains(value)
  }

  /// What only the action itself can tell.
  private func acceptsRest(of figure: ActionFigure, in plan: DatedPlan) -> Bool {
    guard !ways.isEmpty || !duties.isEmpty || search != nil else { return true }
    guard ways.isEmpty || plan.read(figure, { $0.ways })?.contains(where: ways.contains) == true,
      duties.isEmpty || plan.read(figure, { $0.duties })?.contains(where: duties.contains) == true
    else { return false }
    guard let search, !search.isEmpty else { return true }
    let notes = plan.updates(of: figure).lazy.filter { $0.date <= plan.asOf }.compactMap(\.note)
    let wanted = search.lowercased()
    return [figure.id.text, figure.title, figure.lead].contains { $0.lowercased().hasPart(wanted) }
      || notes.contains { $0.lowercased().hasPart(wanted) }
  }
}

extension String {
  /// Whether the text holds the bytes of `part`.
  fileprivate func hasPart(_ part: String) -> Bool {
    let (whole, wanted) = (Array(utf8), Array(part.utf8))
    guard let first = wanted.first, whole.count >= wanted.count else { return wanted.isEmpty }
    return (0...(whole.count - wanted.count)).contains { start in
      whole[start] == first && whole[start...].starts(with: wanted)
    }
  }
}
