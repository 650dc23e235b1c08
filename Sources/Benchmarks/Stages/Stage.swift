internal import ActionPlans
internal import PlanChecks
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

/// A part of the work on a plan that can be timed alone, on texts in memory and with one thread.
enum Stage: String, CaseIterable {
  /// The located tree of each file, with everything that YAML-lite refuses, and comments.
  case tree
  /// The tree, and what the schema makes of it.
  case decode
  /// Everything that `check` does but reading files and writing findings.
  case check
  /// The figures of a plan at hand, for a day.
  case figures

  /// Does the work once and counts what came of it, so that no part of it can be left out.
  func result(_ workload: Workload, _ plan: Plan) -> Int {
    switch self {
    case .tree: workload.files.reduce(0) { $0 + YAMLTree(parsing: $1).nodes.count }
    case .decode:
      // As it is read from a folder: what the partnership defines is known when a service's plan is read.
      workload.files.reduce(0) { $0 + Self.actionCount(of: $1, under: workload.framework) }
    case .check: PlanCheck(of: workload.folder, today: Workload.today).fileCount
    case .figures: PlanFigures(of: plan, asOf: Workload.today).actions.count
    }
  }

  /// What the same work finds, counted at leisure in words that can be held against another program's; nil when it
  /// contradicts itself.
  func counts(_ workload: Workload, _ plan: Plan) -> String? {
    switch self {
    case .tree: workload.files.reduce(into: NodeCounts()) { $0.add(YAMLTree(parsing: $1)) }.text
    case .decode: "\(workload.files.count) files, \(result(workload, plan)) actions"
    case .check: "\(result(workload, plan)) files"
    case .figures:
      Self.sumsAgree(PlanFigures(of: plan, asOf: Workload.today)) ? "\(result(workload, plan)) actions" : nil
    }
  }

  private static func actionCount(of file: SourceFile, under framework: PlanFramework) -> Int {
    guard case .servicePlan(let plan) = PlanFile(file, under: framework).content else { return 0 }
    return plan.actions.count
  }

  /// Whether the sectors add up to the plan, and the priorities, too: each action has one of both.
  private static func sumsAgree(_ figures: PlanFigures) -> Bool {
    func sum(_ by: Grouping) -> CategoryTallies {
      figures.groups.filter { $0.by == by }.reduce(into: CategoryTallies()) { $0 += $1.tallies }
    }
    return sum(.sector) == sum(.plan) && sum(.priority) == sum(.plan) && !sum(.plan).isEmpty
  }
}
