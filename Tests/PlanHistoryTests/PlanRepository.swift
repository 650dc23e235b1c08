import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import PlanHistory
import SourceText

extension ScratchRepository {
  /// A repository whose one commit is the plan of ``ThirtyCommits``.
  static func withPlan() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.write(ThirtyCommits.partnership, to: "partnership.yaml")
    try repository.write(ThirtyCommits.dashboard, to: "dashboard.yaml")
    try repository.write(ThirtyCommits.schools, to: "schools/senco-network.yaml")
    try repository.write(ThirtyCommits.therapy, to: "health/salt.yaml")
    try repository.commit("The plan")
    return repository
  }

  /// What checking a plan folder, by default this repository's, against `revision` finds.
  func findings(in folder: URL? = nil, since revision: String) throws -> [Finding] {
    let repository = try GitRepository(containing: (folder ?? plan).path)
    let base = try repository.mergeBase(with: revision)
    let changed = try ChangedPlan.since(base, in: repository)
    var comparison = PlanComparison(from: changed.earlier, to: changed.current)
    comparison.earlierUses = try repository.earlierUses(of: comparison.added.map(\.action.id), before: base)
    comparison.historyIsCutOff = repository.isShallow
    return ChangeCheck(of: comparison).findings
  }

  /// What each commit did to an action that stands in the file at `path` now.
  func commits(of action: ID<Action>, in path: String) throws -> [ActionCommits.Commit] {
    let folder = try PlanFolder.read(plan.path)
    return try ActionCommits(of: action, in: path, of: folder, GitRepository(containing: plan.path)).all
  }
}
