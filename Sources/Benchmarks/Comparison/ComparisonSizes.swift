/// How large everything is that is compared, and how often it runs.
struct ComparisonSizes {
  /// Whether these are the sizes on which the figures to be reached are set.
  let isFull: Bool
  /// A real partnership.
  let small: PlanSize
  /// A nation; its files are also what parsers are compared on.
  let medium: PlanSize
  /// The extreme.
  let large: PlanSize
  /// The plans on which the time for each action is followed, smallest first; `large` is the last.
  let growth: [PlanSize]
  /// How many transactions hledger checks.
  let items: Int
  /// How many times everything runs in turn.
  var cycles: Int
  /// How often in a cycle what takes milliseconds is run.
  let shortRuns: Int
  /// How often a parser reads everything in one run.
  let rounds: Int

  /// The sizes on which the figures to be reached are set.
  static let full = ComparisonSizes(
    isFull: true,
    small: PlanSize(12, x: 8), medium: PlanSize(1_000, x: 20), large: PlanSize(10_000, x: 100),
    growth: [PlanSize(50, x: 20), PlanSize(1_000, x: 20), PlanSize(1_000, x: 100), PlanSize(10_000, x: 100)],
    items: 10_000, cycles: 7, shortRuns: 25, rounds: 5)

  /// Sizes for continuous integration, which show that everything works and little more.
  static let short = ComparisonSizes(
    isFull: false,
    small: PlanSize(12, x: 8), medium: PlanSize(100, x: 20), large: PlanSize(1_000, x: 20),
    growth: [PlanSize(50, x: 20), PlanSize(1_000, x: 20)], items: 1_000, cycles: 3, shortRuns: 5, rounds: 3)

  /// The largest plan of which whole reports are compared, byte for byte.
  var largestForReports: PlanSize { growth.last { $0.actions <= 100_000 } ?? medium }

  /// Every plan that is needed, each once.
  var plans: [PlanSize] {
    ([small, medium, large] + growth).reduce(into: []) { plans, plan in
      if !plans.contains(plan) { plans.append(plan) }
    }
  }
}
