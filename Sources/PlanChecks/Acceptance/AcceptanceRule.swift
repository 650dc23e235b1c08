internal import PlanFiles
internal import SourceText

/// The rules about accepting findings and changing severities.
enum AcceptanceRule: CaseIterable {
  case withoutReason, unknownRule, notAcceptable, stale, badEnd, setTwice

  var description: RuleDescription {
    switch self {
    case .withoutReason: Self.acceptanceWithoutReason
    case .unknownRule: Self.acceptanceOfUnknownRule
    case .notAcceptable: Self.ruleNotAcceptable
    case .stale: Self.staleAcceptance
    case .badEnd: Self.acceptanceWithoutDate
    case .setTwice: Self.checkSetTwice
    }
  }

  private static let acceptanceWithoutReason = RuleDescription(
    RuleID("K030", "acceptance-without-reason"), .error,
    title: "A finding is accepted without a reason.",
    why: "Whoever reads the plan later must be able to tell why a check does not count here.",
    mend: "Write the reason behind a colon: '# accept P024: the board minute is with the clerk'.",
    broken: [.servicePlan(adding: ["completed: 2022-07-15 «# accept P024»"])],
    kept: [.servicePlan(adding: ["completed: 2022-07-15 # accept P024: the board minute is with the clerk"])])

  private static let acceptanceOfUnknownRule = RuleDescription(
    RuleID("K031", "unknown-rule"), .error,
    title: "An acceptance or a changed check names a rule that does not exist.",
    why: "What it was meant to accept is still found.",
    mend: "Write the rule's code or name as the finding shows it: 'P024' or 'complete-without-evidence'.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: 2022-07-31 «# accept P02: it is with the clerk»"))
    ],
    kept: [.servicePlan(adding: ["completed: 2022-07-15 # accept complete-without-evidence: it is with the clerk"])])

  private static let ruleNotAcceptable = RuleDescription(
    RuleID("K032", "rule-not-acceptable"), .error,
    title: "A finding is accepted, or its severity changed, that has to be mended.",
    why: "What breaks the form of a file, names what is not there or changes a promise in silence would mislead every "
      + "reader and program, whatever the reason.",
    mend: "Take the acceptance away and mend what is found.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: 2022-07-31 «# accept K011: the form of the date is ours»"))
    ],
    kept: [.servicePlan()])

  private static let acceptanceWithoutDate = RuleDescription(
    RuleID("K034", "acceptance-without-date"), .error,
    title: "A finding is accepted until something that is no date.",
    why: "Nobody can tell when the finding is to come back, so that it would never do so.",
    mend: "Write the day behind 'until': '# accept P024 until 2022-09-30: the board minute is with the clerk'.",
    broken: [.servicePlan(adding: ["completed: 2022-07-15 «# accept P024 until 30/09/2022: it is with the clerk»"])],
    kept: [.servicePlan(adding: ["completed: 2022-07-15 # accept P024 until 2024-09-30: it is with the clerk"])])

  private static let checkSetTwice = RuleDescription(
    RuleID("K035", "check-set-twice"), .error,
    title: "One rule is set twice under 'checks'.",
    why: "Only one of them can count, and nobody can tell which was meant.",
    mend: "Keep one of the two. A code and a name may mean the same rule.",
    broken: [.checks("P033", "«no-update»")], kept: [.checks("P033", "target-missed")])

  private static let staleAcceptance = RuleDescription(
    RuleID("K033", "stale-acceptance"), .warning,
    title: "An acceptance no longer accepts anything.",
    why: "It would hide the next mistake of its kind.",
    mend: "Take the comment away. If its day has passed and the reason still holds, name a later one.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: 2022-07-31 «# accept P009: the plan will be prolonged»"))
    ],
    kept: [.servicePlan(("due: 2022-07-31", "due: 2025-12-31 # accept P009: the plan will be prolonged"))])
}

extension RuleExample {
  /// A partnership that turns two rules off.
  fileprivate static func checks(_ first: String, _ second: String) -> RuleExample {
    let entries = [first, second].map { "  - rule: \($0)\n    severity: off\n    reason: We meet twice a year.\n" }
    return .partnership(("bodies:\n", "checks:\n" + entries.joined() + "bodies:\n"))
  }
}
