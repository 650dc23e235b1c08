internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// An action ended unfinished and nobody says why, or who agreed and how the duty of a Must is met now.
enum WithdrawnSilently: ActionChangeRule {
  static let comparedKeys = ["withdrawn"]

  static let description = RuleDescription(
    RuleID("C005", "withdrawn-silently"), .error,
    title:
      "An action was withdrawn without a reason, or a Must without agreement or without saying how its duty is met.",
    why:
      "Families were promised it. And a duty does not end with the action: whoever gives a Must up says who agreed and what "
      + "meets the duty now.",
    mend: "Add 'reason:' under 'withdrawn', and for a Must 'agreed-by:' and 'duty-met-by:'.",
    broken: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(adding: [
          "withdrawn:", "  date: «2022-03-01»", "  reason: The county scheme does the same.",
          "  duty-met-by: The county scheme",
        ]))
    ],
    kept: [
      .change(
        from: .servicePlan(),
        to: .servicePlan(adding: [
          "withdrawn:", "  date: 2022-03-01", "  reason: The county scheme does the same.",
          "  agreed-by: SEND Partnership Board", "  duty-met-by: The county scheme",
        ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let now = revision.current.action
    guard revision.earlier.action.withdrawn == nil, let withdrawn = now.withdrawn else { return [] }
    let isMust = revision.earlier.action.category == .must || now.category == .must
    let missing = [
      withdrawn.reason == nil ? "why" : nil,
      isMust && withdrawn.agreedBy == nil ? "who agreed" : nil,
      isMust && withdrawn.dutyMetBy == nil ? "how its duty is met now" : nil,
    ].compactMap { $0 }
    if missing.isEmpty { return [] }
    return [
      finding(
        at: revision.current.place("withdrawn", "date"),
        "\(revision.id) \(isMust ? "is a Must and was" : "was") withdrawn without saying \(missing.joinedAsAlternatives)."
      )
    ]
  }
}
