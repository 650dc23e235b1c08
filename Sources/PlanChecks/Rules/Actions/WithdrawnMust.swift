internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A Must was dropped, and nobody says how its duty is met.
enum WithdrawnMust: ActionRule {
  static let missedKeys = ["withdrawn"]

  static let description = RuleDescription(
    RuleID("P054", "withdrawn-must"), .warning,
    title: "A Must is withdrawn and nobody says how its duty is met now.",
    why: "A duty does not end with the action. Somebody has to meet it still.",
    mend: "Add 'duty-met-by:' under 'withdrawn', for example 'duty-met-by: The contract of the integrated care board'.",
    broken: [
      .servicePlan(
        adding: [
          "withdrawn:",
          "  date: «2022-03-01»",
          "  reason: The county scheme does the same.",
        ], second: [])
    ],
    kept: [
      .servicePlan(
        adding: [
          "withdrawn:",
          "  date: 2022-03-01",
          "  reason: The county scheme does the same.",
          "  duty-met-by: The county's own check of school websites",
        ], second: [])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.category == .must, let withdrawn = action.withdrawn, withdrawn.dutyMetBy == nil else { return [] }
    let duty = action.duties.first.map { "how \($0) is met" } ?? "how its duty is met"
    return [
      finding(
        at: context.place("withdrawn", "date"), "\(action.id) is a Must and was withdrawn. It does not say \(duty) now."
      )
    ]
  }
}
