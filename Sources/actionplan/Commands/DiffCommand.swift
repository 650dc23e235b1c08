internal import CommandTree
internal import PlanChecks
internal import PlanReports

/// `diff`: what changed between two versions of the plan.
enum DiffCommand: Subcommand {
  static let old = OptionalArgument(
    "OLD", .text("OLD"), help: "The earlier version: a branch, tag or commit, or a folder.")
  static let new = OptionalArgument(
    "NEW", .text("NEW"), help: "The later version; the plan folder as it stands when left out.")

  static let command = Command(
    "diff",
    summary: "Tells what changed between two versions of the plan: promises moved, lowered, dropped, added, kept.",
    discussion: [
      "What nobody explained comes first. Actions are told apart by their ids: files, order, comments and layout are no "
        + "changes.",
      "With --since in place of OLD the earlier version is the one from which the plan and REV went separate ways, which "
        + "is what a proposal changes.",
      "What could not be read in one of the versions is named first, and the exit status is then 1.",
    ],
    arguments: [old, new],
    options: [CheckCommand.since, AnswerFormat.option],
    examples: [
      Example("actionplan diff review-2022 --folder plans", shows: "What changed since the commit tagged review-2022."),
      Example(
        "actionplan diff --since main --format md --folder plans", shows: "What this branch changes, as a comment."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let (comparison, versions) = try versions(invocation, session)
    let report = DifferenceReport(PlanDifference(of: comparison), versions)
    let bytes =
      switch invocation[AnswerFormat.option] {
      case .text: report.text(width: session.columns, palette: session.palette)
      case .md: report.markdown()
      case .json: report.json()
      }
    return Answer(bytes: bytes, status: comparison.unread.isEmpty ? .success : .errorsFound)
  }

  private static func versions(
    _ invocation: Invocation, _ session: Session
  ) throws(CommandFailure) -> (PlanComparison, String) {
    switch (invocation[CheckCommand.since], invocation[old], invocation[new]) {
    case (let revision?, nil, nil):
      return (try session.comparison(invocation, since: revision), "since \(revision)")
    case (nil, let old?, let new): return try session.comparison(invocation, from: old, to: new)
    case (nil, nil, _):
      throw CommandFailure(message: "No earlier version is named.", help: "Name one: actionplan diff main")
    case (_?, _?, _), (_?, _, _?):
      throw CommandFailure(
        message: "--since names the earlier version, and OLD does so, too.", help: "Give one of them.")
    }
  }
}
