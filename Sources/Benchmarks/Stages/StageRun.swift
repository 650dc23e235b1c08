internal import ActionPlans
internal import PlanFiles

/// A stage and the texts on which it works.
struct StageRun {
  private let stage: Stage
  private let workload: Workload
  private let plan: Plan

  /// The stage over a workload; nil when that is no whole plan.
  init?(_ stage: Stage, on workload: Workload) {
    let folder = workload.folder
    guard folder.isWhole, let plan = folder.plan else { return nil }
    self.stage = stage
    self.workload = workload
    self.plan = plan
  }

  /// Runs the stage so many times after one run to warm up: `tree: LOW MEDIAN HIGH MB/s, BYTES bytes, ...`.
  ///
  /// The speeds are of processor time. Nil when a result is wrong.
  func measured(rounds: Int) -> String? {
    guard let counts = stage.counts(workload, plan) else { return nil }
    let expected = stage.result(workload, plan)
    let bytes = workload.byteCount
    var speeds: [Double] = []
    for _ in 0..<max(rounds, 1) {
      let start = ProcessClock.processorSeconds()
      let found = stage.result(workload, plan)
      let seconds = ProcessClock.processorSeconds() - start
      guard found == expected, found > 0 else { return nil }
      speeds.append(Double(bytes) / 1e6 / max(seconds, 1e-9))
    }
    let summary = Spread(speeds)
    let figures = [summary.low, summary.median, summary.high].map { Decimals.text($0, places: 1) }
    return "\(stage.rawValue): \(figures.joined(separator: " ")) MB/s, \(bytes) bytes, \(counts)"
  }
}
