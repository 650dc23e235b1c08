/// A command that runs again and again.
struct Job {
  /// Which one it is.
  enum Name: Hashable {
    case tree, decode, figures, libyaml, rapidyaml, pyyaml
    case version, gitVersion, checkSmall
    case checkMedium, hledger, progress, report
    case checkLarge, checkLargeOnOne, countLines
    /// The check of a plan of that size, to see how time grows.
    case growth(PlanSize)
  }

  /// Which one it is.
  let name: Name
  /// The program and its arguments.
  let words: [String]
  /// The program of other people that it needs, as it is called; nil for our own.
  var peer: String?
  /// How often it runs in each cycle, next to those that run as often.
  var runs = 1
  /// Whether it tells its own speed, in megabytes a second of processor time.
  var tellsSpeed = false
}
