internal import ActionPlans
internal import PlanChecks
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

/// Times the stages of reading a plan, each with its result held against what it must be.
///
///     Benchmarks FOLDER STAGE [ROUNDS]    one stage over the files of a plan folder, from memory, one thread
///     Benchmarks --short                  every stage over a small made-up plan, a few rounds
///
/// Stages: tree (the located tree), decode (tree and vocabulary), check (every rule), figures (roll-ups for a day).
/// Prints the fewest, the median and the most megabytes of text a second; fails on a wrong result, never on a time.
@main
enum Benchmarks {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words == ["--short"] {
      for stage in Stage.allCases { run(stage, Workload.made(services: 40, actions: 20), rounds: 3) }
      return
    }
    guard words.count >= 2, let stage = Stage(rawValue: words[1]), let workload = try? Workload.read(words[0]) else {
      print("usage: Benchmarks FOLDER tree|decode|check|figures [ROUNDS], or Benchmarks --short")
      Timing.exit(2)
    }
    run(stage, workload, rounds: words.count > 2 ? Int(words[2]) ?? 9 : 9)
  }

  /// What is timed.
  enum Stage: String, CaseIterable {
    case tree, decode, check, figures
  }

  private static func run(_ stage: Stage, _ workload: Workload, rounds: Int) {
    let folder = PlanFolder(path: "plan", sources: workload.files)
    guard folder.isWhole, let plan = folder.plan else {
      print("\(stage.rawValue): the plan could not be read whole")
      Timing.exit(1)
    }
    let expected = result(of: stage, workload, folder, plan)
    var speeds: [Double] = []
    for _ in 0..<max(rounds, 1) {
      let start = Timing.processSeconds()
      let found = result(of: stage, workload, folder, plan)
      let seconds = Timing.processSeconds() - start
      guard found == expected, found > 0 else {
        print("\(stage.rawValue): wrong result \(found), not \(expected)")
        Timing.exit(1)
      }
      speeds.append(Double(workload.byteCount) / 1e6 / max(seconds, 1e-9))
    }
    speeds.sort()
    let figures = [speeds[0], speeds[speeds.count / 2], speeds[speeds.count - 1]].map { String(Int($0.rounded())) }
    print("\(stage.rawValue): \(figures.joined(separator: " ")) MB/s, \(workload.byteCount) bytes, result \(expected)")
  }

  /// Does the work once and counts what came of it, so that no part of it can be left out.
  private static func result(of stage: Stage, _ workload: Workload, _ folder: PlanFolder, _ plan: Plan) -> Int {
    switch stage {
    case .tree: workload.files.reduce(0) { $0 + YAMLTree(parsing: $1).nodes.count }
    case .decode:
      workload.files.reduce(0) { count, file in
        guard case .servicePlan(let plan) = PlanFile(file).content else { return count }
        return count + plan.actions.count
      }
    case .check: PlanCheck(of: PlanFolder(path: "plan", sources: workload.files), today: Workload.today).fileCount
    case .figures: PlanFigures(of: plan, asOf: Workload.today).actions.count
    }
  }
}
