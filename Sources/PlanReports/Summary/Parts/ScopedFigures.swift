internal import ActionPlans
internal import PlanProgress

/// The figures of a day, narrowed to what a summary is about.
struct ScopedFigures: Sendable {
  /// The day.
  let asOf: CalendarDay
  /// The figures of the actions within the scope, in plan order.
  let actions: [ActionFigure]
  /// The counts of all of them.
  let whole: CategoryTallies
  private let sets: [Grouping: [String: CategoryTallies]]

  /// What belongs to `scope`; takes time in proportion to the number of actions, unless that is everything.
  init(_ figures: PlanFigures, of plan: Plan, in scope: AccountabilitySummary.Scope) {
    asOf = figures.asOf
    if scope.isEverything {
      actions = figures.actions
      whole = figures.plan?.tallies ?? CategoryTallies()
      sets = Self.sets(of: figures)
    } else {
      actions = figures.actions.filter(scope.contains)
      (whole, sets) = Self.counted(actions, of: plan)
    }
  }

  /// The counts of one set; empty when there is no such set.
  func tallies(_ grouping: Grouping, _ id: String) -> CategoryTallies {
    sets[grouping]?[id] ?? CategoryTallies()
  }

  /// The groupings that a summary shows.
  private static let groupings: [Grouping] = [.sector, .service, .priority, .way]

  private static func sets(of figures: PlanFigures) -> [Grouping: [String: CategoryTallies]] {
    var sets: [Grouping: [String: CategoryTallies]] = [:]
    for group in figures.groups where groupings.contains(group.by) {
      if sets[group.by]?[group.id] == nil { sets[group.by, default: [:]][group.id] = group.tallies }
    }
    return sets
  }

  private static func counted(
    _ actions: [ActionFigure], of plan: Plan
  ) -> (whole: CategoryTallies, sets: [Grouping: [String: CategoryTallies]]) {
    var whole = CategoryTallies()
    var sets: [Grouping: [String: CategoryTallies]] = [:]
    for figure in actions {
      func add(_ grouping: Grouping, _ id: String) {
        sets[grouping, default: [:]][id, default: CategoryTallies()].add(figure)
      }
      whole.add(figure)
      if let sector = figure.sector { add(.sector, sector.text) }
      if let service = figure.service { add(.service, service.text) }
      add(.priority, figure.priority.text)
      for way in Set(plan.action(at: figure.place)?.ways ?? []) { add(.way, way.text) }
    }
    return (whole, sets)
  }
}
