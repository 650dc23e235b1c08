public import ActionPlans
public import PlanProgress

/// What happened to the promises of a plan between two days, from its dated facts.
public struct ChangesSince: Sendable {
  /// Changes of one kind.
  public struct Group: Sendable {
    /// The kind.
    public let kind: PlanEvent.Kind
    /// The changes: Musts first, within a category in plan order.
    public let changes: [ReportedChange]
  }

  /// What a plan began with, where its first day lies between the two.
  public struct Beginning: Hashable, Sendable {
    /// The plan's first day.
    public let date: CalendarDay
    /// How many of each category it began with.
    public let promised: [Category: Int]
  }

  /// What the plan began with; nil when it had begun already.
  public let beginning: Beginning?
  /// The changes that should have a reason and have none: Musts first, within a category in plan order.
  public let unexplained: [ReportedChange]
  /// All other changes by kind, kinds that occur only.
  public let groups: [Group]

  /// Mistakes in signed years that reviews of the time since put right, in the order of the reviews.
  public let corrections: [ReportedCorrection]

  /// Whether nothing happened.
  public var isEmpty: Bool {
    beginning == nil && unexplained.isEmpty && groups.isEmpty && corrections.isEmpty
  }

  /// How many changes of a kind were made, explained or not.
  public func count(of kind: PlanEvent.Kind) -> Int {
    unexplained.count { $0.change.event.kind == kind } + (groups.first { $0.kind == kind }?.changes.count ?? 0)
  }

  /// How many due dates were moved later, and how many of them were those of Musts.
  var movedLater: (all: Int, musts: Int) {
    var (all, musts) = (0, 0)
    for changes in [unexplained, groups.first { $0.kind == .redated }?.changes ?? []] {
      for position in changes.indices where changes[position].change.isLater {
        all += 1
        if changes[position].figure.category == .must { musts += 1 }
      }
    }
    return (all, musts)
  }

  /// The order in which kinds are shown.
  static let order: [PlanEvent.Kind] = [
    .added, .delivered, .embedded, .claimed, .redated, .lowered, .withdrawn, .reopened, .noLongerEmbedded,
    .takenUpAgain, .retargeted, .rebaselined, .measureChanged, .scopeChanged, .milestoneDropped, .startMoved,
    .leadChanged, .reworded, .reprioritised, .raised,
  ]

  /// What happened to the actions of `now` after the day `after`, up to and on the day of `now`.
  init(of plan: DatedPlan, after: CalendarDay, now: ScopedFigures) {
    let start = plan.partnership.from
    let all = PlanChanges(in: plan.plan, after: after, upTo: plan.asOf).all
    var promised: [Category: Int] = [:]
    var unexplained: [Found] = []
    var explained: [PlanEvent.Kind: [Found]] = [:]
    // Both lists are in plan order, so one walk beside the other finds each change's action.
    var figure = 0
    for (position, change) in all.enumerated() {
      while figure < now.actions.count, now.actions[figure].place < change.place { figure += 1 }
      guard figure < now.actions.count, now.actions[figure].place == change.place else { continue }
      let category = now.actions[figure].category
      let found = Found(change: position, figure: figure, rank: category.rank)
      if change.isUnexplained {
        unexplained.append(found)
      } else if change.event == .added, change.date == start {
        promised[category, default: 0] += 1
      } else {
        explained[change.event.kind, default: []].append(found)
      }
    }
    func reported(_ found: [Found]) -> [ReportedChange] {
      found.sortedStably { SortKey($0.rank) }.map {
        ReportedChange(all[$0.change], to: ListedAction($0.figure, of: now.actions))
      }
    }
    beginning = promised.isEmpty ? nil : Beginning(date: start, promised: promised)
    self.unexplained = reported(unexplained)
    // Those of every review that looks at a later time, whatever day they give, so that none slips past the board.
    let owned = plan.plan.reviews.filter { $0.to > after }.flatMap(\.corrections).filter { $0.date <= plan.asOf }
    let known = owned.isEmpty ? [] : Set(now.actions.map(\.id))
    corrections = ReportedCorrection.all(
      owned.filter { known.contains($0.action) }, in: plan.plan, of: plan.folder)
    groups = Self.order.compactMap { kind in explained[kind].map { Group(kind: kind, changes: reported($0)) } }
  }

  /// A change and its action, by their positions.
  private struct Found {
    let change: Int
    let figure: Int
    let rank: Int
  }
}
