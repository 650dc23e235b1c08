public import ActionPlans
public import PlanFiles
internal import PlanReviews
public import SourceText

/// What a review still lacks before it can be signed.
///
/// An open action with no decision, a way of working with no judgement, a priority with nothing heard, a decision without
/// its reason, one that the plan files do not show yet, and two of them on one action.
public struct ReviewGaps: Sendable {
  /// The rules that a review must keep to be signed.
  static let rules: [any FrameworkRule.Type] = [
    ActionNotReviewed.self, WayNotJudged.self, PriorityNotHeard.self, DecisionWithoutReason.self,
    DecisionNotCarriedOut.self, DecidedTwice.self, ReviewBeyondPlan.self,
  ]

  /// What it lacks, in order of place; empty when nothing is missing.
  public let findings: [Finding]

  /// Looks through a review of the plan in `folder` as if no later one were begun; finds nothing where there is no such
  /// review or no plan, and where it is signed.
  ///
  /// Linear in the size of the plan.
  public init(of id: ID<Review>, in folder: PlanFolder, today: CalendarDay) {
    guard let (file, review) = folder.review(id),
      !folder.framework.signedRecords.contains(where: { SignedRecord.head(of: $0)?.review == id })
    else {
      findings = []
      return
    }
    let frameworkFiles = folder.files.filter { other in
      guard case .review(let one) = other.content else { return !other.isServicePlan }
      return one.to <= review.to
    }
    guard let framework = CheckedFramework(folder.framework(of: frameworkFiles), today: max(today, review.to)) else {
      findings = []
      return
    }
    let outlines = folder.files.compactMap { file -> ServiceOutline? in
      guard case .servicePlan(let service) = file.content else { return nil }
      return ServiceOutline(service, in: ServiceContext(service, in: file, framework))
    }
    let plan = CheckedPlan(framework, files: outlines, frameworkFiles: frameworkFiles, isWhole: folder.isWhole)
    let context = FrameworkContext(plan: plan, file: file)
    findings = Self.rules.flatMap { $0.check(context) }.inOrder()
  }
}
