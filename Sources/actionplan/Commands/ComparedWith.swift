internal import ActionPlans
internal import CommandTree
internal import PlanReports

/// `--compared-with`: the earlier day that a summary is held against, by itself or as that of a review.
enum ComparedWith {
  static let option = Option(
    "compared-with", .text("DATE-or-REVIEW"),
    help: "What 'since last time' means: an earlier day, or a review, which means its last day.",
    defaultText: "the last signed review before it, else a year before")

  /// The day that an invocation names, which lies before that of `plan`; nil when it names none.
  ///
  /// - Parameter name: what the day of `plan` is in the words of the command: `the reporting date`.
  /// - Throws: ``CommandFailure`` when it names neither a day nor a review, or a day that is not earlier.
  static func day(_ invocation: Invocation, before plan: DatedPlan, called name: String) throws(CommandFailure)
    -> CalendarDay?
  {
    guard let text = invocation[option] else { return nil }
    let reviews = plan.plan.reviews
    guard let day = CalendarDay(text) ?? reviews.first(where: { $0.id.text == text })?.to else {
      let known = reviews.map(\.id.text).sorted().joined(separator: ", ")
      throw CommandFailure(
        message: "--compared-with: '\(text)' is neither a date nor a review of this plan.",
        help: "Write a date as 2024-08-31" + (known.isEmpty ? "." : ", or one of the reviews: \(known)."))
    }
    guard day < plan.asOf else {
      throw CommandFailure(
        message: "--compared-with is \(day), which is not before \(name), \(plan.asOf).", help: "Name an earlier day.")
    }
    return day
  }
}
