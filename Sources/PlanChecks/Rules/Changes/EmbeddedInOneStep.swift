internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action went from not started to embedded in one change.
enum EmbeddedInOneStep: ActionChangeRule {
  static let comparedKeys = ["started", "completed", "embedded"]

  static let description = RuleDescription(
    RuleID("C017", "embedded-in-one-step"), .warning,
    title: "An action went from not started to embedded in one step.",
    why: "A lasting effect shows some time after the work is done. All of it in one change is mostly a slip, or a form "
      + "filled in at the end.",
    mend: "Check the dates, and write facts down when they happen.",
    broken: [
      .change(
        from: .servicePlan(("    started: 2021-10-04\n", "")),
        to: .servicePlan(adding: [
          "completed: 2022-07-15", "embedded: «2022-08-01»", "evidence:",
          "  - date: 2022-07-20", "    title: Website check of all schools",
        ]))
    ],
    kept: [
      .change(
        from: .servicePlan(adding: [
          "completed: 2022-07-15", "evidence:", "  - date: 2022-07-20",
          "    title: Website check of all schools",
        ]),
        to: .servicePlan(adding: [
          "completed: 2022-07-15", "embedded: 2022-08-01", "evidence:", "  - date: 2022-07-20",
          "    title: Website check of all schools",
        ]))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let before = revision.earlier.action
    guard before.started == nil, before.completed == nil, before.embedded == nil,
      revision.current.action.embedded != nil
    else { return [] }
    return [
      finding(
        at: revision.current.place("embedded"), "\(revision.id) went from not started to embedded in one step.")
    ]
  }
}
