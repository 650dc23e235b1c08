/// The counts of the actions of one category in a set, and exact sums of their progress.
///
/// From the progress page, "A set of actions". Tallies of one category add up; tallies of different categories are
/// never added together. Counts up to two thousand million actions.
public struct CategoryTally: Hashable, Sendable {
  /// What is counted, each at its place of ``counts``.
  enum Counter: Int {
    case embedded, delivered, claimed, inProgress, notStarted, notYetDue, withdrawn
    case overdue, red, amber, green, white, onTime, restingOnBrokenChains
  }

  /// All counters side by side, so that an action raises them in one step.
  private var counts = SIMD16<Int32>()
  private(set) var slips = SlipCounts()
  private(set) var progressSum = FractionSum()
  private(set) var plannedSum = FractionSum()

  /// No actions.
  public init() {
  }

  private func count(_ counter: Counter) -> Int { Int(counts[counter.rawValue]) }

  /// Embedded actions.
  public var embedded: Int { count(.embedded) }
  /// Delivered actions, embedded ones among them.
  public var delivered: Int { count(.delivered) }
  /// Claimed actions.
  public var claimed: Int { count(.claimed) }
  /// Actions in progress.
  public var inProgress: Int { count(.inProgress) }
  /// Actions that were to have begun and had not.
  public var notStarted: Int { count(.notStarted) }
  /// Actions that were not to begin yet.
  public var notYetDue: Int { count(.notYetDue) }
  /// Withdrawn actions.
  public var withdrawn: Int { count(.withdrawn) }
  /// Unfinished actions past their due date.
  public var overdue: Int { count(.overdue) }
  /// Actions off track.
  public var red: Int { count(.red) }
  /// Actions at risk.
  public var amber: Int { count(.amber) }
  /// Actions on track.
  public var green: Int { count(.green) }
  /// Actions not yet due and neither off track nor at risk.
  public var white: Int { count(.white) }
  /// Delivered actions; as many as ``delivered``.
  public var blue: Int { delivered }
  /// Delivered actions done by the day they were first promised for.
  public var onTime: Int { count(.onTime) }
  /// Actions in scope that rest on a chain of changes that is broken.
  public var restingOnBrokenChains: Int { count(.restingOnBrokenChains) }

  /// Actions in every state but outside and withdrawn.
  public var inScope: Int { delivered + claimed + unfinished }
  /// Actions in progress, not started or not yet due.
  public var unfinished: Int { inProgress + notStarted + notYetDue }
  /// Actions in scope and withdrawn ones, so that withdrawing does not flatter.
  public var promised: Int { inScope + withdrawn }
  /// Whether nothing was ever promised.
  public var isEmpty: Bool { promised == 0 }
}

extension CategoryTally {
  /// Counts `figure`, which must be of this tally's category.
  public mutating func add(_ figure: ActionFigure) { add(TallyEntry(figure)) }

  /// Counts an action.
  mutating func add(_ entry: TallyEntry) {
    counts &+= entry.counts
    // Withdrawn actions count in no mean.
    guard entry.isInScope else { return }
    slips.add(entry.slip)
    progressSum.add(entry.progress)
    plannedSum.add(entry.planned)
  }

  /// Adds the counts of other actions of the same category.
  public static func += (left: inout CategoryTally, right: CategoryTally) {
    left.counts &+= right.counts
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
