import ActionPlans

/// What one action adds to the counts of every set that it is in: worked out once, added many times.
struct TallyEntry {
  let category: Category
  /// 1 for each counter of ``CategoryTally`` that the action raises.
  let counts: SIMD16<Int32>
  let isInScope: Bool
  let slip: Int
  let progress: WeightShare
  let planned: WeightShare

  /// What `figure` adds.
  init(_ figure: ActionFigure) {
    category = figure.category
    isInScope = figure.state.isInScope
    slip = figure.slipDays
    progress = figure.progressShare
    planned = figure.plannedShare
    var counts = SIMD16<Int32>()
    func count(_ counter: CategoryTally.Counter) { counts[counter.rawValue] = 1 }
    switch figure.state {
    case .outside: break
    case .withdrawn: count(.withdrawn)
    case .embedded:
      count(.embedded)
      count(.delivered)
    case .delivered: count(.delivered)
    case .claimed: count(.claimed)
    case .inProgress: count(.inProgress)
    case .notStarted: count(.notStarted)
    case .notYetDue: count(.notYetDue)
    }
    switch figure.rating {
    case .red: count(.red)
    case .amber: count(.amber)
    case .green: count(.green)
    case .white: count(.white)
    case .blue, .grey: break
    }
    if figure.overdueDays != nil { count(.overdue) }
    if figure.isOnTime == true { count(.onTime) }
    if figure.restsOnBrokenChain, isInScope { count(.restingOnBrokenChains) }
    self.counts = counts
  }
}
