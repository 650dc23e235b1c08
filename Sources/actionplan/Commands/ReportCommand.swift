internal import ActionPlans
internal import CommandTree
internal import PlanReports

/// `report`: the accountability summary for the board.
enum ReportCommand: Subcommand {
  static let sectors = RepeatedOption("sector", .text("ID"), help: "Only these sectors.")
  static let services = RepeatedOption("service", .text("ID"), help: "Only these services.")
  static let priorities = RepeatedOption("priority", .text("ID"), help: "Only these priorities.")

  static let command = Command(
    "report", summary: "Prints the accountability summary that a board reads.",
    discussion: [
      "In brief; Must do's that are late; where each sector and priority stands; what changed and who agreed; what is "
        + "claimed without evidence; and how the figures are made, down to file and line."
    ],
    arguments: [SharedOptions.folderArgument],
    options: [SharedOptions.asOf, ComparedWith.option, sectors, services, priorities, AnswerFormat.option],
    examples: [
      Example("actionplan report plans --as-of 2024-08-31", shows: "The summary as of that day."),
      Example("actionplan report plans --format md --output summary.md", shows: "The same as Markdown."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let scope = AccountabilitySummary.Scope(
      sectors: invocation[sectors].map { ID($0) }, services: invocation[services].map { ID($0) },
      priorities: invocation[priorities].map { ID($0) })
    return try session.answer(invocation) { plan throws(CommandFailure) in
      if let failure = CommandFailure(plan.mistakes(in: scope)) { throw failure }
      let earlier = try ComparedWith.day(invocation, before: plan, called: "the reporting date")
      let summary = AccountabilitySummary(of: plan, comparedWith: earlier, scope: scope)
      return switch invocation[AnswerFormat.option] {
      case .text: summary.text(width: session.columns, palette: session.palette, threads: session.threads)
      case .md: summary.markdown(threads: session.threads)
      case .json: summary.json()
      }
    }
  }
}
