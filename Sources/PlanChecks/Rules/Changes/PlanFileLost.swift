internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service or sector that had a plan file has none any more.
enum PlanFileLost: ChangeRule {
  static let description = RuleDescription(
    RuleID("C019", "plan-file-lost"), .warning,
    title: "A service lost its plan file.",
    why: "A plan with no actions in it still says that the service answers for one.",
    mend: "Put the file back, or end the service in partnership.yaml with 'to:' and a successor.",
    broken: [],
    kept: [])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    guard let before = comparison.earlier.plan else { return [] }
    // Whoever had actions has a graver finding for them.
    return before.services.filter { $0.actions.isEmpty && comparison.isGone($0.owner) }.map { service in
      finding(at: comparison.place(of: service.owner), "\(service.owner.text) had a plan file and has none any more.")
    }
  }
}
