/// What was asked for on the command line of a comparison.
struct ComparisonOptions {
  /// The folder for what is made on the way.
  let work: String
  /// The script that makes plans; nil to make plans of our own.
  private(set) var generator: String?
  /// The tool to measure; nil to build a static one.
  private(set) var tool: String?
  /// How large everything is, and how often it runs.
  private(set) var sizes = ComparisonSizes.full
  /// Whether a peer that is not installed is a failure.
  private(set) var needsAllPeers = false

  /// The options in `words`; nil when they make no sense.
  init?(_ words: [String]) {
    guard let work = words.first, !work.hasPrefix("-"), !work.isEmpty else { return nil }
    self.work = work
    var rest = words.dropFirst()
    var cycles: Int?
    while let word = rest.popFirst() {
      switch word {
      case "--short": sizes = .short
      case "--all-peers": needsAllPeers = true
      case "--generator":
        guard let script = rest.popFirst() else { return nil }
        generator = script
      case "--cycles":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
        cycles = number
      case "--tool":
        guard let file = rest.popFirst() else { return nil }
        tool = file
      default: return nil
      }
    }
    sizes.cycles = cycles ?? sizes.cycles
  }
}
