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

  /// The record as another version of the formulas would have written it.
  static func recordOfFormula(_ formula: Int) -> RuleExample {
    guard var other = signedReview else { return untouchedRecord }
    other.formula = formula
    let line = "formula: \(formula)"
    return RuleExample(changed(other.text, [(line, "«\(line)»")]), at: record.path, beside: reviews)
  }

  private static let reviews = [RuleExample(review().text, at: review().path), firstReview]

  private static let record = RuleExample(signedReview?.text ?? "", at: "reviews/2022.signed")

  private static let signedReview: SignedRecord? = {
    let sources = ExamplePlan.sources(with: RuleExample(servicePlan().text, beside: reviews))
    return SignedRecord(
      of: ID("2022"), in: PlanFolder(path: "plans", sources: sources), signedBy: "Chair of the SEND Partnership Board",
      on: CalendarDay(year: 2022, month: 10, day: 12) ?? CalendarDay(number: 0), tool: "actionplan", after: nil)
  }()
}
