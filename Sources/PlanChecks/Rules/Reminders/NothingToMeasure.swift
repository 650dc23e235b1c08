internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Nobody will be able to tell whether an action worked.
enum NothingToMeasure: ReminderRule {
  static let missedKeys = ["measures", "success"]

  static let description = RuleDescription(
    RuleID("P057", "nothing-to-measure"), .note,
    title: "An action under way says neither what it is to move nor what will be true when it has worked.",
    why: "Work that is done can still change nothing. The plan asks for the impact of each action at every review.",
    mend: "Name an indicator of the dashboard under 'measures', or say under 'success' what families will notice, for "
      + "example 'success: [Parents find the report of every school]'.",
    broken: [
      .servicePlan(("- id: SCH-01", "- id: «SCH-01»"), ("    success: [Parents find the report of every school]\n", ""))
    ],
    kept: [
      .servicePlan(
        (
          "    success: [Parents find the report of every school]\n",
          "    measures:\n      - indicator: sen-report\n"
        ))
    ])

  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool {
    context.state == .inProgress && action.measures.isEmpty && action.success.isEmpty && context.isUnfinished
  }

  static func place(of action: borrowing Action, in context: ActionContext) -> Place { context.place() }

  static func message(for action: borrowing Action, in context: ActionContext) -> String {
    "\(action.id) does not say how anybody will see that it worked."
  }

  static func message(forAll names: String, under framework: CheckedFramework) -> String {
    "\(names) do not say how anybody will see that they worked."
  }
}
