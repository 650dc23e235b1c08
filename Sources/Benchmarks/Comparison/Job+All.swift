extension Job {
  /// What counts the lines of the folder that the shell is given, wherever that leads.
  static let countingLines = "find -H \"$1\" -name '*.yaml' -print0 | xargs -0 wc -l"

  /// Every command, in the order in which they take turns.
  static func all(in work: WorkFolder) -> [Job] {
    readers(work) + startUps(work) + mediumPlans(work) + largePlans(work)
  }

  /// Readers of the same texts from memory, one thread each.
  private static func readers(_ work: WorkFolder) -> [Job] {
    let (folder, rounds) = (work.plan(work.sizes.medium), String(work.sizes.rounds))
    func python(_ script: String) -> [String] {
      [work.python, "-B", "\(WorkFolder.peers)/\(script).py", folder, rounds]
    }
    return [
      Job(name: .tree, words: [work.benchmarks, "tree", folder, rounds], tellsSpeed: true),
      Job(name: .decode, words: [work.benchmarks, "decode", folder, rounds], tellsSpeed: true),
      Job(name: .figures, words: [work.benchmarks, "figures", folder, rounds], tellsSpeed: true),
      Job(name: .libyaml, words: [work.path + "/libyaml_events", folder, rounds], peer: "libyaml", tellsSpeed: true),
      Job(name: .rapidyaml, words: python("rapidyaml_parse"), peer: "rapidyaml", tellsSpeed: true),
      Job(name: .pyyaml, words: python("pyyaml_events"), peer: "PyYAML", tellsSpeed: true),
    ]
  }

  /// Whole processes that take milliseconds.
  private static func startUps(_ work: WorkFolder) -> [Job] {
    let runs = work.sizes.shortRuns
    return [
      Job(name: .gitVersion, words: ["git", "--version"], peer: "git", runs: runs),
      Job(name: .version, words: [work.tool, "--version"], runs: runs),
      Job(name: .checkSmall, words: [work.tool, "check", work.plan(work.sizes.small)], runs: runs),
    ]
  }

  /// Whole processes over a plan of a nation's size.
  private static func mediumPlans(_ work: WorkFolder) -> [Job] {
    let folder = work.plan(work.sizes.medium)
    return [
      Job(
        name: .hledger, words: ["hledger", "-f", work.journal, "check", "--strict", "payees", "ordereddates"],
        peer: "hledger", runs: 3),
      Job(name: .checkMedium, words: [work.tool, "check", folder], runs: 3),
      Job(name: .progress, words: [work.tool, "progress", folder], runs: 3),
      Job(name: .report, words: [work.tool, "report", folder], runs: 3),
    ]
  }

  /// Whole processes over very large plans, and the sizes on the way to them.
  private static func largePlans(_ work: WorkFolder) -> [Job] {
    let folder = work.plan(work.sizes.large)
    let check = [work.tool, "check", folder]
    return [
      Job(name: .countLines, words: ["sh", "-c", countingLines, "sh", folder], peer: "find and xargs"),
      Job(name: .checkLarge, words: check),
      Job(name: .checkLargeOnOne, words: ["taskset", "-c", "0"] + check, peer: "taskset"),
    ]
      + work.sizes.growth.map { Job(name: .growth($0), words: [work.tool, "check", work.plan($0)]) }
  }
}
