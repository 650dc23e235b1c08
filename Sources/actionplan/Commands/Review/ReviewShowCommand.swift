internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanReports
internal import SourceText

/// `review show`: the pack that the board reads before it signs.
enum ReviewShowCommand: Subcommand {
  static let command = Command(
    "show", summary: "Prints the review pack: whether it is signed, what it lacks, and the accountability summary.",
    discussion: [
      "The summary is that of the review's date, or of today while that is still to come, compared with the last signed "
        + "review. Figures of a signed year are shown as they were signed, beside those that the plan gives now where they "
        + "differ."
    ],
    arguments: [ReviewFamily.review], options: [ComparedWith.option, AnswerFormat.option],
    examples: [Example("actionplan review show 2024 --folder plans", shows: "The pack of the review of 2024.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.folder(invocation)
    // What could not be read may be the review itself, which is not missing then.
    guard folder.isWhole else { return Session.refusal(ofUnread: folder, "figures would leave something out") }
    let (_, review) = try ReviewFamily.find(invocation, in: folder)
    let today = session.today
    let (gaps, dated) = ParallelMap.both(threads: session.threads) {
      ReviewGaps(of: review.id, in: folder, today: today)
    } _: {
      DatedPlan(folder, asOf: min(review.to, today))
    }
    guard let plan = dated else { throw CommandFailure(message: "The folder holds no plan.") }
    let earlier = try ComparedWith.day(invocation, before: plan, called: "the day of the pack")
    let pack = ReviewPack(
      of: review, in: plan, lacking: gaps.findings.map(\.message), comparedWith: earlier,
      threads: session.threads)
    let bytes =
      switch invocation[AnswerFormat.option] {
      case .text: pack.text(width: session.columns, palette: session.palette, threads: session.threads)
      case .md: pack.markdown(threads: session.threads)
      case .json: pack.json()
      }
    return Answer(bytes: bytes)
  }
}
