internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Another role took an action on, or it came to serve another priority, and no change entry tells of it.
enum LeadChangedSilently: ActionChangeRule {
  static let comparedKeys = ["lead", "priority", "changes"]

  static let description = RuleDescription(
    RuleID("C011", "lead-changed-silently"), .warning,
    title: "An action's lead or priority changed with no change entry.",
    why: "Who answers for a promise, and which priority it counts for, is part of what was promised.",
    mend: "Add an entry under 'changes' with field: lead (or priority), from, to and the reason.",
    broken: [
      .change(
        from: .servicePlan(adding: ["lead: SEND Adviser"]),
        to: .servicePlan(adding: ["lead: «School Improvement Officer»"]))
    ],
    kept: [
      .change(
        from: .servicePlan(adding: ["lead: SEND Adviser"]),
        to: .servicePlan(adding: [
          "lead: School Improvement Officer", "changes:", "  - date: 2022-06-01", "    field: lead",
          "    from: SEND Adviser", "    to: School Improvement Officer", "    reason: The post moved.",
        ]))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    checkActions(of: comparison) + leadsOfPlans(comparison) + comparison.revisions.flatMap(accountable)
  }

  /// Plans with another lead, who leads every action that names none: shown, since a plan has no change entries.
  private static func leadsOfPlans(_ comparison: PlanComparison) -> [Finding] {
    let before = Dictionary((comparison.earlier.plan?.services ?? []).map { ($0.owner, $0.lead) }) { first, _ in first }
    return (comparison.current.plan?.services ?? []).compactMap { plan in
      guard let old = before[plan.owner], !Wordings.areTheSame(old, plan.lead),
        let file = comparison.currentFile(of: plan.owner)
      else { return nil }
      return finding(at: file.place("lead"), "The lead of this plan was '\(old)' and is now '\(plan.lead)'.", help: "")
        .with(severity: .note)
    }
  }

  /// Another role that answers for an action: shown, since there is no change entry for it.
  private static func accountable(_ revision: ActionRevision) -> [Finding] {
    guard let old = revision.earlier.action.accountable, !revision.isInDoubt(["accountable"]),
      !Wordings.areTheSame(old, revision.current.action.accountable ?? "")
    else { return [] }
    let now = revision.current.action.accountable.map { "'\($0)' does now" } ?? "nobody is named now"
    let place = revision.current.place(revision.current.action.accountable == nil ? [] : ["accountable"])
    return [
      finding(at: place, "'\(old)' answered for \(revision.id); \(now).", help: "").with(severity: .note)
    ]
  }

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    var findings: [Finding] = []
    if revision.lead.isMissing {
      findings.append(
        finding(
          at: revision.current.place("lead"),
          "The lead of \(revision.id) changed from '\(revision.earlier.lead)' to '\(revision.current.lead)' and no change "
            + "entry says why."))
    }
    if revision.priority.isMissing, comparison.hasPriority(revision.current.action.priority) {
      findings.append(
        finding(
          at: revision.current.place("priority"),
          "\(revision.id) served \(revision.earlier.action.priority) and now serves \(revision.current.action.priority), "
            + "and no change entry says why."))
    }
    return findings + missingReason(of: revision.lead, "lead", revision)
      + missingReason(of: revision.priority, "priority", revision)
  }
}
