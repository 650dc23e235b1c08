/// The counts of the actions of one category in a set, and exact sums of their progress.
///
/// From the progress page, "A set of actions". Tallies of one category add up; tallies of different categories are
/// never added together.
public struct CategoryTally: Hashable, Sendable {
  /// Embedded actions.
  public private(set) var embedded = 0
  /// Delivered actions, embedded ones among them.
  public private(set) var delivered = 0
  /// Claimed actions.
  public private(set) var claimed = 0
  /// Actions in progress.
  public private(set) var inProgress = 0
  /// Actions that were to have begun and had not.
  public private(set) var notStarted = 0
  /// Actions that were not to begin yet.
  public private(set) var notYetDue = 0
  /// Withdrawn actions.
  public private(set) var withdrawn = 0
  /// Unfinished actions past their due date.
  public private(set) var overdue = 0
  /// Actions off track.
  public private(set) var red = 0
  /// Actions at risk.
  public private(set) var amber = 0
  /// Actions on track.
  public private(set) var green = 0
  /// Actions not yet due and neither off track nor at risk.
  public private(set) var white = 0
  /// Delivered actions done by the day they were first promised for.
  public private(set) var onTime = 0
  /// Actions in scope that rest on a chain of changes that is broken.
  public private(set) var restingOnBrokenChains = 0
  var slips = SlipCounts()
  var progressSum = FractionSum()
  var plannedSum = FractionSum()

  /// No actions.
  public init() {
  }

  /// Delivered actions; as many as ``delivered``.
  public var blue: Int { delivered }
  /// Actions in every state but outside and withdrawn.
  public var inScope: Int { delivered + claimed + unfinished }
  /// Actions in progress, not started or not yet due.
  public var unfinished: Int { inProgress + notStarted + notYetDue }
  /// Actions in scope and withdrawn ones, so that withdrawing does not flatter.
  public var promised: Int { inScope + withdrawn }
  /// Whether nothing was ever promised.
  public var isEmpty: Bool { promised == 0 }

  /// Counts `figure`, which must be of this tally's category.
  public mutating func add(_ figure: ActionFigure) {
    switch figure.state {
    case .outside: return
    case .withdrawn:
      withdrawn += 1
      return
    case .embedded:
      embedded += 1
      delivered += 1
    case .delivered: delivered += 1
    case .claimed: claimed += 1
    case .inProgress: inProgress += 1
    case .notStarted: notStarted += 1
    case .notYetDue: notYetDue += 1
    }
    switch figure.rating {
    case .red: red += 1
    case .amber: amber += 1
    case .green: green += 1
    case .white: white += 1
    case .blue, .grey: break
    }
    if figure.overdueDays != nil { overdue += 1 }
    if figure.isOnTime == true { onTime += 1 }
    if figure.restsOnBrokenChain { restingOnBrokenChains += 1 }
    slips.add(figure.slipDays)
    progressSum.add(figure.progressShare)
    plannedSum.add(figure.plannedShare)
  }

  /// Adds the counts of other actions of the same category.
  public static func += (left: inout CategoryTally, right: CategoryTally) {
    left.embedded += right.embedded
    left.delivered += right.delivered
    left.claimed += right.claimed
    left.inProgress += right.inProgress
    left.notStarted += right.notStarted
    left.notYetDue += right.notYetDue
    left.withdrawn += right.withdrawn
    left.overdue += right.overdue
    left.red += right.red
    left.amber += right.amber
    left.green += right.green
    left.white += right.white
    left.onTime += right.onTime
    left.restingOnBrokenChains += right.restingOnBrokenChains
    left.slips += right.slips
    left.progressSum += right.progressSum
    left.plannedSum += right.plannedSum
  }

  /// The counts of the actions of both, which must be different ones.
  public static func + (left: CategoryTally, right: CategoryTally) -> CategoryTally {
    var sum = left
    sum += right
    return sum
  }
}
