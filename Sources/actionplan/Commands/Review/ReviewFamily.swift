internal import ActionPlans
internal import CommandTree
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// `review`: the annual review, from its beginning to the closing of the books.
enum ReviewFamily {
  static let members: [any Subcommand.Type] = [
    ReviewStartCommand.self, ReviewShowCommand.self, ReviewSignOffCommand.self, ReviewVerifyCommand.self,
  ]

  static let command = Command(
    "review", summary: "The annual review: begun, read by the board, signed, verified.",
    discussion: [
      "'start' writes the file with a place for everything, 'show' is the pack for the board, 'sign-off' closes the books, "
        + "and 'verify' holds the plan against what was signed."
    ],
    subcommands: members.map { $0.command })

  static let review = Argument("REVIEW", .text("REVIEW"), help: "The review's id, the year: 2022.")

  /// The id that an invocation names.
  static func id(_ invocation: Invocation) throws(CommandFailure) -> ID<Review> {
    do {
      return ID(try invocation[review])
    } catch {
      throw CommandFailure(message: "No review is named.")
    }
  }

  /// The review that an invocation names, with its file, in a folder that was read whole.
  ///
  /// - Throws: ``CommandFailure`` when the plan has none of that id.
  static func find(
    _ invocation: Invocation, in folder: PlanFolder
  ) throws(CommandFailure) -> (file: PlanFile, review: Review) {
    let id = try id(invocation)
    if let found = folder.review(id) { return found }
    let known = folder.files.compactMap { file in
      if case .review(let review) = file.content { review.id.text } else { nil }
    }
    throw CommandFailure(
      message: "There is no review '\(id)'.",
      help: known.isEmpty
        ? "Begin one with 'actionplan review start \(id) --to DATE'." : "The plan has \(known.joined(separator: ", "))."
    )
  }

  /// What is signed, earliest first.
  ///
  /// - Throws: ``CommandFailure`` when a record cannot be read, so that nobody can tell.
  static func records(in folder: PlanFolder) throws(CommandFailure) -> [SignedRecord] {
    var records: [SignedRecord] = []
    for source in folder.framework.signedRecords {
      let reading = RecordReading(source)
      guard let record = reading.record else {
        throw CommandFailure(
          message: "\(source.path) cannot be read, and nobody can tell what it signs.",
          help: reading.mistakes.first?.message)
      }
      records.append(record)
    }
    return records.sorted()
  }
}
