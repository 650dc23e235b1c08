internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// A Must ended unfinished and nobody agreed, or nobody says how its duty is met now.
enum MustWithdrawnSilently: ActionChangeRule {
  static let description = RuleDescription(
    RuleID("C005", "must-withdrawn-silently"), .error,
    title: "A Must was withdrawn without agreement, or without saying how its duty is met.",
    why: "A duty does not end with the action. Whoever gives a Must up says who agreed and what meets the duty now.",
    mend: "Add 'agreed-by:' and 'duty-met-by:' under 'withdrawn'.",
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
    // An action that is added and withdrawn in one change was never promised as open.
    let now = revision.current.action
    guard revision.earlier.action.withdrawn == nil, let withdrawn = now.withdrawn,
      revision.earlier.action.category == .must || now.category == .must
    else { return [] }
    let missing = [
      withdrawn.agreedBy == nil ? "who agreed" : nil,
      withdrawn.dutyMetBy == nil ? "how its duty is met now" : nil,
    ].compactMap { $0 }
    if missing.isEmpty { return [] }
    return [
      finding(
        at: revision.current.place("withdrawn", "date"),
        "\(revision.id) is a Must and was withdrawn without saying \(missing.joined(separator: " or ")).")
    ]
  }
}
