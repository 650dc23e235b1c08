internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// Examples of what happens to a year that was signed.
extension RuleExample {
  /// The example plan, changed after the review of its first year was signed.
  static func signed(_ changes: (old: String, new: String)..., adding lines: [String] = []) -> RuleExample {
    RuleExample(changed(servicePlan(adding: lines).text, changes), beside: reviews + [record])
  }

  /// A later review that owns a mistake in the day on which work began, and the plan in which that is `now`.
  static func corrected(_ action: String, to now: String) -> RuleExample {
    let correction = """
      corrections:
        - date: 2022-11-01
          review: 2022
          action: \(action)
          field: started
          from: 2021-10-04
          to: 2021-09-06
          reason: The day was read off the wrong line.
          agreed-by: SEND Partnership Board

      """
    let plan = changed(servicePlan().text, [("started: 2021-10-04", "started: \(now)")])
    return RuleExample(
      review().text + correction, at: review().path,
      beside: [RuleExample(plan, at: servicePlan().path), firstReview, record])
  }

  /// The record of that review, with one of its facts altered and the heading of its action marked.
  static var alteredRecord: RuleExample {
    var lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let heading = lines.firstIndex(where: { $0.hasPrefix("action SALT-01") }) {
      lines[heading] = "«\(lines[heading])»"
    }
    let text = lines.joined(separator: "\n")
    return RuleExample(
      changed(text, [("completed 2022-08-19", "completed 2022-08-09")]), at: record.path, beside: reviews)
  }

  /// The record as it was written.
  static var untouchedRecord: RuleExample { RuleExample(record.text, at: record.path, beside: reviews) }

  private static let reviews = [RuleExample(review().text, at: review().path), firstReview]

  private static let record: RuleExample = {
    let sources = ExamplePlan.sources(with: RuleExample(servicePlan().text, beside: reviews))
    let day = CalendarDay(year: 2022, month: 10, day: 12) ?? CalendarDay(number: 0)
    let record = SignedRecord(
      of: ID("2022"), in: PlanFolder(path: "plans", sources: sources), signedBy: "Chair of the SEND Partnership Board",
      on: day, tool: "actionplan", after: nil)
    return RuleExample(record?.text ?? "", at: "reviews/2022.signed")
  }()
}
