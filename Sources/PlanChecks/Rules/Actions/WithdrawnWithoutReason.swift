internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action was dropped and nobody says why.
enum WithdrawnWithoutReason: ActionRule {
  static let missedKeys = ["withdrawn"]

  static let description = RuleDescription(
    RuleID("P053", "withdrawn-without-reason"), .error,
    title: "An action is withdrawn without a reason.",
    why: "Families were promised it. They and the board are owed the reason.",
    mend: "Add 'reason:' under 'withdrawn', and say what happens to the need.",
    broken: [
      .servicePlan(adding: [
        "withdrawn:",
        "  date: «2022-03-01»",
        "  agreed-by: SEND Partnership Board",
      ])
    ],
    kept: [
      .servicePlan(
        adding: [
          "withdrawn:",
          "  date: 2022-03-01",
          "  reason: The county scheme does the same.",
          "  agreed-by: SEND Partnership Board",
          "  duty-met-by: The county's own check of school websites",
        ], second: [])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard let withdrawn = action.withdrawn, withdrawn.reason == nil else { return [] }
    return [finding(at: context.place("withdrawn", "date"), "\(action.id) is withdrawn without a reason.")]
  }
}
