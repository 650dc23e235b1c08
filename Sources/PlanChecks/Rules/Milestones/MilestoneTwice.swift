internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Two steps that nobody can tell apart.
enum MilestoneTwice: ActionRule {
  static let missedKeys = ["milestones"]

  static let description = RuleDescription(
    RuleID("P070", "milestone-twice"), .error,
    title: "Two milestones of an action have one title and were first promised for one day.",
    why: "What is done or dropped of one could be said of the other, and a signed year has to know which one it was.",
    mend: "Say in the titles what each step is, or take one of them away.",
    broken: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Reminders sent",
        "    due: 2022-03-31",
        "  - title: «Reminders sent»",
        "    due: 2022-03-31",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Reminders sent",
        "    due: 2022-03-31",
        "  - title: Reminders sent",
        "    due: 2022-06-30",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard action.milestones.count > 1 else { return [] }
    let milestones = action.milestones.span
    // Mostly there are few, each promised for a day of its own, and no title has to be looked at.
    if milestones.count <= 16 {
      let shareDays = milestones.indices.contains { number in
        (0..<number).contains { promised(milestones[$0]) == promised(milestones[number]) }
      }
      guard shareDays else { return [] }
    }
    var met: [Step: Int] = [:]
    var findings: [Finding] = []
    for number in milestones.indices {
      let step = Step(title: milestones[number].title, day: promised(milestones[number]))
      guard let first = met[step] else {
        met[step] = number
        continue
      }
      findings.append(
        finding(
          at: context.place("milestones", .entry(number), "title"),
          "\(action.id) has the milestone '\(step.title)' of \(step.day) twice.",
          related: [.init(context.place("milestones", .entry(first), "title"), "the first one")]))
    }
    return findings
  }

  private struct Step: Hashable {
    let title: String
    let day: CalendarDay
  }

  private static func promised(_ milestone: borrowing Milestone) -> CalendarDay { milestone.firstDue ?? milestone.due }
}
