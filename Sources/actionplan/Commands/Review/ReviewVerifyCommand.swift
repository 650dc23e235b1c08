internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanReports
internal import SourceText

/// `review verify`: holds the plan against what was signed.
enum ReviewVerifyCommand: Subcommand {

  static let command = Command(
    "verify", summary: "Holds the plan against every signed review, fact by fact.",
    discussion: [
      "Reads every record, its digests and the chain from year to year, holds the reviews' files and the facts of every "
        + "action against it, and names what does not agree: the action, the fact, what was signed and what stands there "
        + "now, and which way that makes the year look. Nothing is written.",
      "The newest record is held by no other, so that a folder cannot tell whether it was taken away: 'check --since' "
        + "can, and so can whoever holds the digest printed here against the minutes.",
      "The exit status is 1 when something was altered or could not be checked.",
    ],
    arguments: [SharedOptions.folderArgument], options: [AnswerFormat.option],
    examples: [Example("actionplan review verify plans", shows: "Whether what was signed still stands.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.folder(invocation)
    guard folder.isWhole, let plan = folder.plan else {
      return Session.refusal(ofUnread: folder, "it cannot be held against what was signed")
    }
    let check = PlanCheck(of: folder, today: session.today, threads: session.threads)
    let verification = ReviewVerification(
      of: folder, plan, check.signedRecords, altered: check.signedFindings, doubts: check.correctionDoubts,
      threads: session.threads)
    let bytes =
      switch invocation[AnswerFormat.option] {
      case .text: verification.text(width: session.columns, palette: session.palette)
      case .md: verification.markdown()
      case .json: verification.json()
      }
    return Answer(bytes: bytes, status: verification.isSound ? .success : .errorsFound)
  }
}
