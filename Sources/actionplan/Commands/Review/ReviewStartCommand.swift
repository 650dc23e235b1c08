internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanReviews
internal import SourceText
internal import Wording

/// `review start`: the review's file, with a place for everything that is to be said.
enum ReviewStartCommand: Subcommand {
  static let to = Option("to", .day, help: "The last day that the review looks at; its figures are made for it.")
  static let from = Option(
    "from", .day, help: "The first day.", defaultText: "the day behind the last review, else the plan's first day")

  static let command = Command(
    "start", summary: "Writes a review's file with a place for every open action, priority and way of working.",
    discussion: [
      "The file is reviews/REVIEW.yaml in the plan folder. Run again, it adds what came to the plan since, and leaves "
        + "every line that stands there as it is.",
      "A review does not look beyond the plan's last day, unless it begins after it: what is still open then is decided, "
        + "and mistakes of the last year are put right, in a review of their own.",
    ],
    arguments: [ReviewFamily.review], options: [to, from],
    examples: [
      Example("actionplan review start 2025 --to 2025-08-31 --folder plans", shows: "Begins the review of the year.")
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let folder = try session.folder(invocation)
    guard folder.isWhole, let plan = folder.plan else {
      return Session.refusal(ofUnread: folder, "the review would leave something out")
    }
    let id = try ReviewFamily.id(invocation)
    if let (file, review) = folder.review(id) {
      return try goOn(review, in: file, of: plan, invocation, folder, session.today)
    }
    guard let to = invocation[to] else {
      let end = plan.partnership.to
      // A review that begins within the plan does not look beyond it.
      let isWithin = firstDay(before: session.today, of: plan, invocation) <= end
      throw CommandFailure(
        message: "There is no review '\(id)' yet, and --to does not say until when it looks.",
        help:
          "Write --to and the last day of the year, such as --to \(isWithin ? min(end, session.today) : session.today)."
      )
    }
    try begin(id, to: to, of: plan, invocation, folder, session.today)
    return said(
      "Begun: \(path(of: id)). Fill in what it asks for; 'actionplan review show \(id)' says what is missing.",
      invocation)
  }

  private static func begin(
    _ id: ID<Review>, to: CalendarDay, of plan: Plan, _ invocation: Invocation, _ folder: PlanFolder,
    _ today: CalendarDay
  ) throws(CommandFailure) {
    let years = id.text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let hasYear = years[0].count == 4 && years.dropFirst().allSatisfy { $0.count == 2 || $0.count == 4 }
    guard hasYear, years.allSatisfy({ $0.allSatisfy(\.isASCIIDigit) }) else {
      throw CommandFailure(message: "'\(id)' is no year.", help: "Name the review after its year, such as 2022.")
    }
    let from = firstDay(before: to, of: plan, invocation)
    guard from <= to else {
      throw CommandFailure(
        message: "The review would begin on \(from), after its last day, \(to).", help: "Name a later day with --to.")
    }
    guard from >= plan.partnership.from else {
      throw CommandFailure(
        message: "The plan begins on \(plan.partnership.from), and the review would begin on \(from).",
        help: "Name a later day with --from, or leave it out.")
    }
    // One that begins behind the plan's end winds it up: what is still open, and mistakes of the last year put right.
    let end = plan.partnership.to
    guard to <= end || from > end else {
      throw CommandFailure(
        message: "The plan ends on \(end), and the review would look at the time from \(from) to \(to).",
        help: "Name \(end) with --to; what comes after it belongs in a review that begins then.")
    }
    let signed = try ReviewFamily.records(in: folder)
    if let later = signed.first(where: { $0.to >= to }) {
      throw CommandFailure(
        message: "The review \(later.review), which looks at the time up to \(later.to), is signed already.",
        help: "Name a later day with --to: reviews are signed in the order of their days.")
    }
    if let last = signed.last, from <= last.to {
      throw CommandFailure(
        message: "The review would begin on \(from), and the review \(last.review), which looks at the time up to "
          + "\(last.to), is signed already.",
        help: "Name a later day with --from, or leave it out.")
    }
    let scaffold = ReviewScaffold(id, from: from, to: to, of: plan, today: today)
    let place = folder.path + "/" + path(of: id)
    let isNew: Bool
    do {
      try FileWriting.makeFolder(folder.path + "/reviews")
      isNew = try FileWriting.writeNew(scaffold.bytes, to: place)
    } catch {
      throw CommandFailure(message: error.message + ".")
    }
    // Whatever lies there was no such review when the plan was read, and is somebody's text all the same.
    guard isNew else {
      guard folder.files.contains(where: { $0.path == path(of: id) }) else {
        throw CommandFailure(
          message: "\(place) is there already.",
          help: "Somebody may have begun the review at the same time: look at it.")
      }
      throw CommandFailure(
        message: "\(place) is there already and holds no review '\(id)'.", help: "Move it away, or mend it.")
    }
  }

  /// The first day of a review that looks at the time up to `to`.
  private static func firstDay(before to: CalendarDay, of plan: Plan, _ invocation: Invocation) -> CalendarDay {
    let last = plan.reviews.map(\.to).filter { $0 < to }.max()
    return invocation[from] ?? last?.adding(days: 1) ?? plan.partnership.from
  }

  private static func goOn(
    _ review: Review, in file: PlanFile, of plan: Plan, _ invocation: Invocation, _ folder: PlanFolder,
    _ today: CalendarDay
  ) throws(CommandFailure) -> Answer {
    if try ReviewFamily.records(in: folder).contains(where: { $0.review == review.id }) {
      throw CommandFailure(
        message: "The review \(review.id) is signed, and its books are closed.",
        help: "Put a mistake in it right under 'corrections' of a later review.")
    }
    if let to = invocation[to], to != review.to {
      throw CommandFailure(
        message: "The review \(review.id) looks at the time up to \(review.to), not \(to).",
        help: "Change 'to' in \(file.path), or leave --to out.")
    }
    if let from = invocation[from], from != review.from {
      throw CommandFailure(
        message: "The review \(review.id) looks at the time from \(review.from), not \(from).",
        help: "Change 'from' in \(file.path), or leave --from out.")
    }
    guard let scaffold = ReviewScaffold(adding: review, in: file, of: plan, today: today) else {
      throw CommandFailure(
        message: "A list of \(file.path) is written so that nothing can be added to it; the file is as it was.",
        help: "Write each entry under 'heard', 'ways' and 'decisions' on lines of its own, with '- ' before it.")
    }
    guard scaffold.added > 0 else {
      let lacksNothing = ReviewGaps(of: review.id, in: folder, today: today).findings.isEmpty
      let advice = lacksNothing ? "" : "; 'actionplan review show \(review.id)' says what is still to be filled in"
      return said("No place was missing in \(file.path)\(advice).", invocation)
    }
    do {
      try FileWriting.write(scaffold.bytes, to: folder.path + "/" + file.path)
    } catch {
      throw CommandFailure(message: error.message + ".")
    }
    return said("Added \(scaffold.added.counted("place")) to \(file.path); what stood there is as it was.", invocation)
  }

  private static func said(_ sentence: String, _ invocation: Invocation) -> Answer {
    var answer = invocation[SharedOptions.quiet] ? Answer() : Answer.text(sentence + "\n")
    answer.done = sentence
    return answer
  }

  private static func path(of id: ID<Review>) -> String { "reviews/\(id).yaml" }
}
