internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A service counts on another one, whose plan knows nothing of it.
enum PartnerUnaware: PlanRule {
  static let description = RuleDescription(
    RuleID("P056", "partner-unaware"), .note,
    title: "A plan counts on a service whose own plan does not mention it.",
    why: "Help that only one side knows of is easily left out of the other side's week.",
    mend:
      "Agree it with them. Their plan can say so with an action that names the service under 'partners' or the action "
      + "under 'depends-on'.",
    broken: [
      .servicePlan(adding: ["partners: [«speech-and-language»]"])
    ],
    kept: [
      .servicePlan(adding: ["partners: [integrated-care-board]"])
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    guard plan.isWhole, plan.framework.isRunning else { return [] }
    var fileOfOwner: [String: Int] = [:]
    for (number, file) in plan.files.enumerated() { fileOfOwner[file.owner.text] = number }
    var awaited: [Int: Set<Int>] = [:]
    var findings: [Finding] = []
    for (number, file) in plan.files.enumerated() {
      for partner in file.partnersOfOpen {
        guard let other = fileOfOwner[partner.id], other != number, !plan.files[other].actions.isEmpty else { continue }
        if knows(plan.files[other].partners, file) { continue }
        let needed = awaited[other] ?? files(awaitedBy: plan.files[other], in: plan)
        awaited[other] = needed
        if needed.contains(number) { continue }
        findings.append(
          finding(
            at: Place(path: file.path, range: partner.range),
            "\(partner.action) counts on \(partner.id), whose plan mentions neither \(file.owner.text) nor its actions."
          ))
      }
    }
    return findings
  }

  /// Whether a plan that names these partners knows of `file`'s owner.
  private static func knows(_ partners: Set<String>, _ file: ServiceOutline) -> Bool {
    partners.contains(file.owner.text) || partners.contains("all-services")
      || file.sector.map { partners.contains($0.text) } ?? false
  }

  /// The numbers of the files that hold an action which one of `file` waits for.
  private static func files(awaitedBy file: ServiceOutline, in plan: CheckedPlan) -> Set<Int> {
    Set(file.actions.flatMap { action in action.needs.compactMap { plan.needed[$0.id]?.file } })
  }
}
