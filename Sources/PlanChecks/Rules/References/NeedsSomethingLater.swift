internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action needs something that is promised later than itself.
enum NeedsSomethingLater: ActionRule {
  static let description = RuleDescription(
    RuleID("R008", "needs-something-later"), .warning,
    title: "An action needs something that is promised later than the action itself.",
    why: "What has to be done first cannot be due last: one of the two dates will not be kept.",
    mend: "Move one of the dates, with a change entry, or take the dependency away.",
    broken: [
      .servicePlan(
        adding: [
          "depends-on: [«SCH-02»]"
        ],
        second: [
          "id: SCH-02",
          "title: Keep every school's accessibility plan in date",
          "category: should",
          "priority: journey",
          "due: 2023-02-28",
        ])
    ],
    kept: [
      .servicePlan(second: [
        "id: SCH-02",
        "title: Keep every school's accessibility plan in date",
        "category: should",
        "priority: journey",
        "due: 2023-02-28",
        "depends-on: [SCH-01]",
      ])
    ])

  static func check(_ action: Action, at place: ActionPlace, in plan: CheckedPlan) -> [Finding] {
    var findings: [Finding] = []
    for (number, id) in action.dependsOn.enumerated() {
      guard let otherPlace = plan.actions[id], let other = plan.action(id), other.id != action.id,
        other.due > action.due, other.completed == nil, other.withdrawn == nil,
        action.completed == nil, action.withdrawn == nil
      else { continue }
      findings.append(
        finding(
          at: plan.place(place, "depends-on", .entry(number)),
          "\(action.id) is due on \(action.due) and needs \(id), which is due later, on \(other.due).",
          related: [.init(plan.place(otherPlace, "due"), "due here")]))
    }
    return findings
  }
}
