internal import CommandTree
internal import PlanReports

/// `status`: the picture of the plan on one screen.
enum StatusCommand: Subcommand {
  static let command = Command(
    "status", summary: "Shows the picture on one screen: Musts first, what is late, what is next.",
    arguments: [SharedOptions.folderArgument],
    options: [SharedOptions.asOf],
    examples: [Example("actionplan status plans --as-of 2024-08-31", shows: "The picture on that day.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    try session.answer(invocation) { plan in
      StatusPicture(of: plan).text(width: session.columns, palette: session.palette)
    }
  }
}
