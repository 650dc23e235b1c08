internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// Milestones that do not show the way.
enum CrowdedMilestones: ActionRule {
  static let missedKeys = ["milestones", "due"]

  static let description = RuleDescription(
    RuleID("P036", "crowded-milestones"), .note,
    title: "The milestones of an action all fall on its due date, or are out of order.",
    why: "Milestones are there so that the board can see progress before the end. A list in the order of its dates can "
      + "be read as the way there.",
    mend: "Give each step the day by which it can be done, and write them in the order of those days.",
    broken: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: «2022-07-31»",
        "  - title: Reminders sent",
        "    due: 2022-07-31",
      ]),
      .servicePlan(adding: [
        "milestones:",
        "  - title: Reminders sent",
        "    due: 2022-03-31",
        "  - title: Model report agreed",
        "    due: «2021-12-31»",
      ]),
    ],
    kept: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: 2021-12-31",
        "  - title: Reminders sent",
        "    due: 2022-03-31",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.milestones.count > 1, context.isUnfinished else { return [] }
    let milestones = action.milestones.span
    var kept = 0
    var onDueDay = 0
    var last: Int?
    var misplaced: (early: Int, late: Int)?
    for number in milestones.indices where milestones[number].dropped == nil {
      kept += 1
      if milestones[number].due == action.due { onDueDay += 1 }
      if let last, misplaced == nil, milestones[number].due < milestones[last].due,
        promised(milestones[number]) < promised(milestones[last])
      {
        misplaced = (number, last)
      }
      last = number
    }
    if kept > 1, onDueDay == kept {
      return [
        finding(
          at: context.place("milestones", 0, "due"),
          "All \(kept) milestones of \(action.id) fall on the day it is due. Nobody can see progress before then.")
      ]
    }
    guard let misplaced else { return [] }
    let (early, late) = (milestones[misplaced.early].title, milestones[misplaced.late].title)
    return [
      finding(
        at: context.place("milestones", .entry(misplaced.early), "due"),
        "\(action.id): milestone '\(early)' stands after '\(late)', which comes later.")
    ]
  }

  /// The day first promised: a list may stand in the order of these days, or in that of the days promised now.
  private static func promised(_ milestone: borrowing Milestone) -> CalendarDay { milestone.firstDue ?? milestone.due }
}
