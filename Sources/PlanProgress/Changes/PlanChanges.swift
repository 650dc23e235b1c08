public import ActionPlans

/// What happened to a plan's promises between two days, from its dated facts alone.
///
/// For the part "What changed since last time" of a report. What nobody wrote down is not here; the comparison of two
/// versions of a plan finds that.
public struct PlanChanges: Sendable {
  /// What happened on this day or earlier is left out.
  public let after: CalendarDay
  /// The last day.
  public let upTo: CalendarDay
  /// What happened: actions in plan order, of each by date, of one date by kind, changes of one kind as in the file.
  public let all: [PlanChange]

  /// What happened in `plan` after the day `after`, up to and on `upTo`.
  ///
  /// Actions that joined the plan after `upTo` are left out. What was delivered, embedded or claimed and undone again
  /// by `upTo` shows as what undid it.
  public init(in plan: Plan, after: CalendarDay, upTo: CalendarDay) {
    self.after = after
    self.upTo = upTo
    var all: [PlanChange] = []
    for (file, servicePlan) in plan.services.enumerated() {
      let actions = servicePlan.actions.span
      for position in actions.indices {
        let added = actions[position].added ?? plan.partnership.from
        let window = ActionChanges.Window(after: after, upTo: upTo)
        guard added <= upTo, window.mayHold(actions, at: position, added: added) else { continue }
        let values = AmendedValues(actions, at: position, on: upTo)
        let facts = ActionFacts(actions, at: position, values: values, on: upTo, planStart: plan.partnership.from)
        let place = ActionPlace(file: file, action: position)
        all += ActionChanges(action: actions[position], place: place, facts: facts, window: window).all
      }
    }
    self.all = all
  }

  /// The changes that nobody explained, in the order of ``all``.
  public var unexplained: [PlanChange] { all.filter(\.isUnexplained) }

  /// The changes of one kind, in the order of ``all``.
  public func of(_ kind: PlanEvent.Kind) -> [PlanChange] { all.filter { $0.event.kind == kind } }
}
