internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Indicators that no action is to move.
enum IndicatorWithoutAction: FrameworkRule {
  static let description = RuleDescription(
    RuleID("M011", "indicator-without-action"), .note,
    title: "No action is to move an indicator.",
    why: "A figure that nobody works on is context at best. Either an action is missing, or the figure could go.",
    mend: "Name it under 'measures' of an action, or say in its 'note' or 'target' what it is read for.",
    broken: [
      .dashboard(
        (
          "- id: sen-report",
          "- id: «open-requests»\n    title: Requests that wait\n    better: lower\n  - id: sen-report"
        ),
        beside: [
          .servicePlan(adding: ["measures:", "  - indicator: sen-report", "    target: 95", "    by: 2022-07-31"])
        ])
    ],
    kept: [
      .dashboard(beside: [
        .servicePlan(adding: ["measures:", "  - indicator: sen-report", "    target: 95", "    by: 2022-07-31"])
      ])
    ])

  /// One finding for each dashboard; none where actions name no indicators at all, which is another matter, or where
  /// those that do may not have been read.
  static func check(_ file: FrameworkContext) -> [Finding] {
    guard file.plan.isWhole else { return [] }
    let uses = file.plan.indicatorUses
    guard !uses.isEmpty else { return [] }
    let idle = file.indicators.filter { number, indicator in
      uses[indicator.id] == nil && indicator.target == nil && indicator.note == nil && indicator.better != .neither
    }
    guard let first = idle.first, !file.isIndicatorInDoubt(first.number) else { return [] }
    return [
      finding(
        at: file.place(ofIndicator: first.number, "id"),
        "No action is to move \(idle.map(\.indicator.id.text).joinedInShort()).")
    ]
  }
}
