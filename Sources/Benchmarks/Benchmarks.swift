/// Measures how fast plans are read, checked and told, and holds the figures against other programs.
///
///     Benchmarks compare WORK [OPTION ...]    everything, beside other programs, as one table
///     Benchmarks STAGE FOLDER [ROUNDS]        one stage over the files of a plan folder, from memory, one thread
///     Benchmarks --short                      every stage over a small made-up plan, a few rounds
///     Benchmarks make FOLDER SERVICES ACTIONS writes a made-up plan
///
/// Stages: `tree` (the located tree), `decode` (tree and vocabulary), `check` (every rule), `figures` (roll-ups for a
/// day). Each prints the fewest, the median and the most megabytes of text for a second of processor time.
///
/// The whole set runs from the top of the repository:
///
///     swift build -c release
///     .build/release/Benchmarks compare WORK
///
/// WORK is a folder for what is made on the way (about 1 GB) and can be used again; take it away when the plans are to
/// be made anew. `compare` understands
///
/// - `--short`: small plans and few runs, for continuous integration.
/// - `--generator SCRIPT`: a script that makes the plans, called with `FOLDER --services N --actions N`.
/// - `--cycles N`: how many times everything takes its turn.
/// - `--tool FILE`: measure this `actionplan` and do not build a static one.
/// - `--all-peers`: a peer that is not installed is a failure; else its rows are left open.
///
/// Everything fails on wrong results and never on a time.
@main
enum Benchmarks {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "compare": compare(Array(words.dropFirst()))
    case "make" where words.count == 4: make(words)
    case "--short" where words.count == 1:
      for stage in Stage.allCases { run(stage, on: Workload.made(services: 40, actions: 20), rounds: 3) }
    default:
      guard (2...3).contains(words.count), let stage = Stage(rawValue: words[0]) else { usage() }
      guard let workload = try? Workload.read(words[1]) else { fail("\(words[1]) cannot be read") }
      run(stage, on: workload, rounds: words.count > 2 ? Int(words[2]) ?? 9 : 9)
    }
  }

  private static func run(_ stage: Stage, on workload: Workload, rounds: Int) {
    guard let run = StageRun(stage, on: workload) else { fail("\(stage.rawValue): the plan is not whole") }
    guard let line = run.measured(rounds: rounds) else { fail("\(stage.rawValue): wrong result") }
    print(line)
  }

  private static func make(_ words: [String]) {
    guard let services = Int(words[2]), let actions = Int(words[3]), services > 0, actions > 0 else { usage() }
    let workload = Workload.made(services: services, actions: actions)
    guard workload.write(to: words[1]) else { fail("\(words[1]) cannot be written") }
    let counts = "\(services * actions) actions, \(workload.byteCount) bytes, \(workload.lineCount) lines"
    print("\(workload.files.count) files, \(counts)")
  }

  private static func compare(_ words: [String]) {
    guard let options = ComparisonOptions(words) else { usage() }
    guard let work = WorkFolder.prepare(options) else { fail("what is measured could not be prepared") }
    let comparison = Comparison(work)
    let missing = comparison.missingPeers
    if !missing.isEmpty { print("Not measured, since not there or failing: \(missing.joined(separator: ", ")).") }
    if options.needsAllPeers, !missing.isEmpty { fail("every peer was asked for") }
    let faults = comparison.faults()
    guard faults.isEmpty else { fail(faults.joined(separator: "\n")) }
    print(ResultCheck.agreement)
    print(ComparisonTable(Row.all(in: work), comparison.measured(), in: work).text)
  }

  private static func usage() -> Never {
    print("usage: Benchmarks compare WORK [--short] [--generator SCRIPT] [--cycles N] [--tool FILE] [--all-peers]")
    print("       Benchmarks tree|decode|check|figures FOLDER [ROUNDS]")
    print("       Benchmarks make FOLDER SERVICES ACTIONS")
    print("       Benchmarks --short")
    ProcessClock.exit(2)
  }

  private static func fail(_ message: String) -> Never {
    print(message)
    ProcessClock.exit(1)
  }
}
