internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanReviews
internal import SourceText
internal import Wording

/// `review sign-off`: closes the books of a year.
enum ReviewSignOffCommand: Subcommand {
  static let by = Option("by", .text("ROLE"), help: "The role that signs, such as 'Chair, SEND Partnership Board'.")
  static let on = Option("on", .day, help: "The day of signing.", defaultText: "today")
  static let dryRun = Flag("dry-run", help: "Prints the record, and writes nothing.")

  static let command = Command(
    "sign-off", summary: "Signs a review: writes the record that everybody can hold the year against.",
    discussion: [
      "Refuses while the plan has errors, the review lacks something or one of its corrections is in doubt, and while an "
        + "earlier review is unsigned. Writes the record beside the review's file, with the figures, every fact behind them and digests; nothing else.",
      "What is recorded after the signing does not count in the signed year. A mistake in it is put right under "
        + "'corrections' of a later review. The digest that it prints belongs in the minutes of the meeting.",
    ],
    arguments: [ReviewFamily.review], options: [by, on, dryRun],
    examples: [
      Example(
        "actionplan review sign-off 2025 --by 'Chair, SEND Partnership Board' --on 2025-10-15 --folder plans",
        shows: "Signs the review of 2025, as the board decided that day.")
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.folder(invocation)
    let day = invocation[on] ?? session.today
    let role = try role(invocation)
    let check = PlanCheck(of: folder, today: session.today, threads: session.threads)
    let errors = check.findings.filter { $0.severity == .error }
    let advice = "The plan has errors, so nothing was signed. Mend them first."
    // What could not be read may be the review itself, which is not missing then, or what was signed before.
    guard folder.isWhole else { return Session.refusal(errors, in: folder, advice) }
    let (file, review) = try ReviewFamily.find(invocation, in: folder)
    let earlier = try previous(of: review, in: folder, signedOn: day, session.today)
    guard errors.isEmpty else { return Session.refusal(errors, in: folder, advice) }
    let gaps = ReviewGaps(of: review.id, in: folder, today: session.today).findings
    guard gaps.isEmpty else {
      return Session.refusal(gaps, in: folder, "The review \(review.id) lacks this, so nothing was signed.")
    }
    let doubts = check.correctionDoubts.filter { $0.place.path == file.path }
    guard doubts.isEmpty else {
      return Session.refusal(
        doubts, in: folder,
        "A correction in the review \(review.id) is in doubt and could not be mended any more, so nothing was signed.")
    }
    guard
      let record = SignedRecord(
        of: review.id, in: folder, signedBy: role, on: day, tool: "actionplan \(Version.text)", after: earlier)
    else { throw CommandFailure(message: "The folder holds no plan.") }
    let bytes = Array(record.text.utf8)
    guard bytes.count <= SourceFile.sizeLimit else {
      throw CommandFailure(message: "The record would be larger than a file may be, so nothing was signed.")
    }
    // What cannot be read back as it was written would be no proof of anything.
    let readBack = RecordReading(SourceFile(path: file.path, bytes: bytes))
    if let mistake = readBack.mistakes.first {
      throw CommandFailure(
        message: "The record could not be read back, so nothing was signed: \(mistake.message)",
        help: readBack.record == nil
          ? "A title or role of the plan, or the role that signs, is empty or holds signs that are none."
          : "This is a mistake of the tool. Tell its makers what the message says.")
    }
    let isQuiet = invocation[SharedOptions.quiet]
    let leftOut = leftOut(of: review, in: folder, signedOn: day)
    if invocation[dryRun] { return Answer(bytes: bytes, remarks: isQuiet ? [] : Array(leftOut.utf8)) }
    let path = SignedRecord.path(beside: file.path)
    let isNew: Bool
    do {
      isNew = try FileWriting.writeNew(bytes, to: folder.path + "/" + path)
    } catch {
      throw CommandFailure(message: error.message + ".")
    }
    guard isNew else {
      guard folder.framework.signedRecords.contains(where: { $0.path == path }) else {
        throw CommandFailure(
          message: "\(path) is there already, so nothing was signed.",
          help: "Somebody may have signed the review at the same time: see 'actionplan review verify'.")
      }
      throw CommandFailure(
        message: "\(path) is there already and is not the record of this review, so nothing was signed.",
        help: "Name the review's file after its id: reviews/\(review.id).yaml.")
    }
    var answer =
      isQuiet
      ? Answer()
      : Answer.text(
        "Signed: the review \(review.id), on \(day), by \(record.signedBy).\n"
          + "The record is \(path): \(record.actions.count.counted("action")) as they were on \(review.to). Commit it with the review.\n"
          + leftOut
          + "For the minutes, so that nobody can exchange it or take it away unseen:\n  sha256 \(record.digest)\n"
      )
    answer.done = "The review \(review.id) is signed all the same: \(path), sha256 \(record.digest)."
    return answer
  }

  /// A line with the actions that joined the plan in the review's time and are in no record signed on `day`, since they
  /// were written down later; empty when there are none.
  private static func leftOut(of review: Review, in folder: PlanFolder, signedOn day: CalendarDay) -> String {
    guard let plan = folder.plan else { return "" }
    let late = plan.services.flatMap(\.actions).filter { action in
      (action.added ?? plan.partnership.from) <= review.to && action.recorded.map { $0 > day } ?? false
    }
    return late.isEmpty
      ? "" : "Left out, since recorded after \(day): \(late.map(\.id).sorted().map(\.text).joinedAsList).\n"
  }

  private static func role(_ invocation: Invocation) throws(CommandFailure) -> String {
    guard let role = invocation[by]?.split(whereSeparator: \.isWhitespace).joined(separator: " "), !role.isEmpty else {
      throw CommandFailure(
        message: "--by does not say who signs.", help: "Name the role, such as --by 'Chair, SEND Partnership Board'.")
    }
    guard role.utf8.count <= roleLimit, role == role.visible else {
      throw CommandFailure(
        message: "--by is too long, or holds signs that nobody can see.", help: "Name a role in a few plain words.")
    }
    guard !NamedPerson.stands(in: role), LeadKind(role) != .nobody else {
      throw CommandFailure(
        message: "'\(role)' is no role, and what a record says cannot be changed once it is signed.",
        help:
          "Name the role that signs, and no person, such as --by 'Chair, SEND Partnership Board'. Where a place bears a "
          + "person's name, write 'Chair of' before it.")
    }
    return role
  }

  /// How many bytes the name of a role may have.
  private static let roleLimit = 200

  /// The record of the review before; nil for the first one.
  ///
  /// - Throws: ``CommandFailure`` when the order of reviews and days does not allow the signing.
  private static func previous(
    of review: Review, in folder: PlanFolder, signedOn day: CalendarDay, _ today: CalendarDay
  ) throws(CommandFailure) -> SignedRecord? {
    guard day >= review.to else {
      throw CommandFailure(
        message: "The review \(review.id) looks at the time up to \(review.to) and cannot be signed on \(day).",
        help: "Sign it when that day has come.")
    }
    guard day <= today else {
      throw CommandFailure(
        message: "\(day) has not come yet (today is \(today)).", help: "Name the day of signing with --on.")
    }
    let records = try ReviewFamily.records(in: folder)
    if let signed = records.first(where: { $0.review == review.id }) {
      throw CommandFailure(
        message:
          "The review \(review.id) was signed on \(signed.signedOn) by \(signed.signedBy), and its books are closed.",
        help: "Put a mistake in it right under 'corrections' of a later review.")
    }
    if let later = records.first(where: { $0.to >= review.to }) {
      throw CommandFailure(
        message: "The review \(later.review), which looks at the time up to \(later.to), is signed already.",
        help: "Reviews are signed in the order of their days.")
    }
    let signed = Set(records.map(\.review))
    let unsigned = (folder.plan?.reviews ?? []).filter { $0.to < review.to && !signed.contains($0.id) }
    if let first = unsigned.min(by: { $0.to < $1.to }) {
      throw CommandFailure(
        message: "The review \(first.id) before it is not signed yet.", help: "Sign that one first.")
    }
    if let last = records.last, last.signedOn > day {
      throw CommandFailure(
        message: "The review \(last.review) was signed on \(last.signedOn), after \(day).",
        help: "Name the day of signing with --on.")
    }
    if let (what, date) = latest(in: review), date > day {
      throw CommandFailure(
        message: "The review \(review.id) holds \(what) of \(date) and cannot have been signed on \(day).",
        help: "Name \(date) or a later day with --on, or mend the date in the review.")
    }
    return records.last
  }

  /// What the review itself says happened last, with its day; nil when it tells of no day.
  private static func latest(in review: Review) -> (what: String, date: CalendarDay)? {
    let decisions = review.board.map { ("the board's decision \($0.id)", $0.date) }
    let corrections = review.corrections.map { ("the correction of \($0.action)", $0.date) }
    return (decisions + corrections).max { $0.1 < $1.1 }
  }
}
