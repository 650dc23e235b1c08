extension Row {
  /// Every figure, in the order of the table.
  static func all(in work: WorkFolder) -> [Row] {
    let sized = wholeProcesses(work.sizes) + large(work)
    return readers + startUps(work.sizes) + (work.sizes.isFull ? sized : sized.map(\.withoutGoals)) + binary(work)
  }

  /// Readers of the same texts from memory, one thread each, by processor time.
  private static let readers = [
    Row(
      name: "tree / libyaml events", ours: .speed(.tree), yardstick: .speed(.libyaml), must: 8, aim: 14,
      moreIsBetter: true),
    Row(
      name: "tree / rapidyaml", ours: .speed(.tree), yardstick: .speed(.rapidyaml), must: 3, aim: 5,
      moreIsBetter: true),
    Row(
      name: "tree and decode / libyaml events", ours: .speed(.decode), yardstick: .speed(.libyaml), must: 3, aim: 6,
      moreIsBetter: true),
    Row(name: "tree / PyYAML events", ours: .speed(.tree), yardstick: .speed(.pyyaml), moreIsBetter: true),
    Row(name: "figures of a plan at hand", ours: .speed(.figures), moreIsBetter: true),
  ]

  /// Whole processes that take milliseconds, by the time from start to end.
  private static func startUps(_ sizes: ComparisonSizes) -> [Row] {
    [
      Row(name: "check \(sizes.small.name)", ours: .wall(.checkSmall), must: 0.008, aim: 0.004),
      Row(
        name: "--version / git --version", ours: .wall(.version), yardstick: .wall(.gitVersion), must: 2, aim: 1.2),
    ]
  }

  /// Whole processes over a nation's plan, by the time from start to end.
  private static func wholeProcesses(_ sizes: ComparisonSizes) -> [Row] {
    [
      Row(
        name: "check \(sizes.medium.name) / hledger check of \(sizes.items)", ours: .wall(.checkMedium),
        yardstick: .wall(.hledger), must: 0.5, aim: 0.2),
      Row(name: "progress \(sizes.medium.name)", ours: .wall(.progress), must: 0.5, aim: 0.15),
      Row(name: "report \(sizes.medium.name)", ours: .wall(.report), must: 0.5, aim: 0.15),
    ]
  }

  /// The largest plan: against the least that must be done with its files, in memory, against smaller plans and on one
  /// processor.
  private static func large(_ work: WorkFolder) -> [Row] {
    let sizes = work.sizes
    let bytes = work.count(of: "bytes", in: sizes.large) ?? 0
    // Growth is judged from the nation's size on: below it the start of the process is most of the time.
    let from = sizes.growth.dropLast().first { $0.actions >= 20_000 } ?? sizes.growth[0]
    return [
      Row(
        name: "check \(sizes.large.name) / find | xargs wc -l", ours: .wall(.checkLarge),
        yardstick: .wall(.countLines), must: 12, aim: 4),
      Row(
        name: "its peak memory / bytes of input", ours: .peak(.checkLarge), yardstick: .bytes(bytes), must: 1,
        aim: 0.3),
      Row(
        name: "time an action, \(sizes.large.actions) / \(from.actions)",
        ours: .wallPerAction(.growth(sizes.large), sizes.large.actions),
        yardstick: .wallPerAction(.growth(from), from.actions), must: 1.3, aim: 1.1),
      Row(
        name: "all processors / one, check \(sizes.large.name)", ours: .wall(.checkLarge),
        yardstick: .wall(.checkLargeOnOne), must: 0.7, aim: 0.6),
    ]
  }

  /// The size of the program without its symbols; none when another one than was built for it is measured.
  private static func binary(_ work: WorkFolder) -> [Row] {
    guard work.hasOwnTool, let size = TextFile.size(of: work.tool) else { return [] }
    return [Row(name: "size of the program, without symbols", ours: .bytes(size), must: 20e6, aim: 12e6)]
  }
}
