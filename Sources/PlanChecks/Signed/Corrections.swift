internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// The mistakes in signed years that later reviews own: an entry owns one alteration.
struct Corrections {
  /// What a correction says.
  private struct Statement: Hashable {
    let review: ID<Review>
    let action: ID<Action>
    let field: String
    let from: String?
    let to: String?

    /// The same about no year in particular.
    var ofNoYear: Statement { Statement(review: ID(""), action: action, field: field, from: from, to: to) }
  }

  /// What a later review may say anew: that something of an action, which was `from`, is something else.
  private struct Restatement: Hashable {
    let action: ID<Action>
    /// The key of the plan's files that the field belongs to, where it is the name of a fact.
    let key: String
    let from: String
    /// The review that it corrects; nil for any.
    let review: ID<Review>?
  }

  /// One correction, where it stands.
  private struct Entry {
    let statement: Statement
    /// The key that the statement's field belongs to.
    let key: String
    /// The last day of the review that it stands in.
    let day: CalendarDay
    let place: Place

    /// What it says anew, where it says that something was there: of its own review, and of any.
    var restatements: [Restatement] {
      [statement.review, nil].compactMap { restatement(from: statement.from, in: $0) }
    }

    /// Whether a later review corrects anew what it says, or takes it back; by the last day on which each was said.
    func isOvertaken(_ last: [Restatement: CalendarDay]) -> Bool {
      let later = [
        restatement(from: statement.to, in: nil), restatement(from: statement.from, in: statement.review),
      ]
      return later.contains { $0.flatMap { last[$0] }.map { $0 > day } ?? false }
    }

    private func restatement(from: String?, in review: ID<Review>?) -> Restatement? {
      from.map { Restatement(action: statement.action, key: key, from: $0, review: review) }
    }

    func finding(_ message: String, help: String) -> Finding {
      SignedRule.correctionInDoubt.description.finding(
        at: place, "Correction of \(statement.action) in the review \(statement.review): \(message)", help: help)
    }
  }

  /// The last day on which a review that can own something says each thing anew.
  private var last: [Restatement: CalendarDay] = [:]
  /// The entries that own nothing yet, by what they say; the latest is the last of its list, and owns before others.
  private var free: [Statement: [Entry]] = [:]
  /// What keeps entries from owning anything, or should be added to them.
  private(set) var findings: [Finding] = []
  /// The years whose alterations nobody owns, by what would own them in another year.
  private var unowned: [Statement: ID<Review>] = [:]

  /// Those in `reviews` about one of the signed `years`.
  ///
  /// - Parameter areAll: whether every record could be read; if not, a year that seems unsigned may be signed.
  init(_ reviews: [CheckedPlan.ReviewFile], of years: [SignedYears.Year], areAll: Bool) {
    let records = Dictionary(years.map { ($0.record.review, $0.record) }) { first, _ in first }
    for review in reviews {
      for (number, correction) in review.review.corrections.enumerated() {
        let statement = Statement(
          review: correction.review, action: correction.action, field: correction.field,
          from: correction.from.map(SignedFact.onOneLine), to: correction.to.map(SignedFact.onOneLine))
        let entry = Entry(
          statement: statement, key: SignedFact.Name(rawValue: correction.field)?.key ?? correction.field,
          day: review.review.to,
          place: review.file.place("corrections", .entry(number), "action"))
        guard let record = records[correction.review] else {
          if areAll {
            findings.append(
              entry.finding(
                "that year is not signed, so there is nothing to own.",
                help: "Name the signed review that holds the mistake, or mend the year's files while they are open."))
          }
          continue
        }
        if let doubt = Self.doubt(correction, in: review.review, of: record) {
          findings.append(entry.finding(doubt.message, help: doubt.help))
          continue
        }
        if correction.agreedBy.map(SignedFact.onOneLine)?.isEmpty ?? true {
          findings.append(
            entry.finding("nobody agreed it.", help: "Add 'agreed-by' with the board or role that agreed."))
        }
        free[statement, default: []].append(entry)
        for restatement in entry.restatements {
          last[restatement] = max(last[restatement] ?? entry.day, entry.day)
        }
      }
    }
  }

  /// Why a correction owns nothing whatever it says, and how to mend that; nil when it can own something.
  private static func doubt(
    _ correction: Correction, in review: Review, of record: SignedRecord
  ) -> (message: String, help: String)? {
    if correction.reason.map(SignedFact.onOneLine)?.isEmpty ?? true {
      return ("it gives no reason, and so owns nothing.", "Add 'reason': how the mistake came about.")
    }
    if review.to <= record.to {
      return (
        "it stands in the review \(review.id), which is no later one, and so owns nothing.",
        "Put it into a review that looks at a later time."
      )
    }
    if correction.date < record.signedOn {
      return (
        "it is dated \(correction.date), before the year was signed on \(record.signedOn), and so owns nothing.",
        "Write the day on which the mistake was put right."
      )
    }
    return nil
  }

  /// Whether a later review owns the difference, with a reason; the entry that does owns no other one then.
  mutating func own(_ difference: SignedDifference, of record: SignedRecord) -> Bool {
    guard !free.isEmpty, case .fact(let fact) = difference.kind else { return false }
    for field in [fact.name.rawValue, fact.name.key] {
      let statement = Statement(
        review: record.review, action: difference.action, field: field, from: fact.signed?.text, to: fact.current?.text)
      if free[statement]?.popLast() != nil { return true }
    }
    for field in [fact.name.rawValue, fact.name.key] {
      let statement = Statement(
        review: record.review, action: difference.action, field: field, from: fact.signed?.text, to: fact.current?.text
      ).ofNoYear
      unowned[statement] = unowned[statement] ?? record.review
    }
    return false
  }

  /// The entries that own nothing, since nothing that was signed differs as they say; without those that a later review has
  /// overtaken, which may stand in a signed review for good.
  var unused: [Finding] {
    free.values.joined().filter { !$0.isOvertaken(last) }.map { entry in
      if let review = unowned[entry.statement.ofNoYear] {
        return entry.finding(
          "it owns nothing: the review \(review) was the first to sign what it corrects.",
          help: "Write 'review: \(review)'; that owns it in every year that was signed with the same mistake.")
      }
      return entry.finding(
        "it owns nothing: no signed fact reads as its 'from' says and as its 'to' says now.",
        help:
          "Say both as the record has the fact, without its name, and keep the plan mended. An entry that says something "
          + "wrong is taken away; where its review is signed, a later one says what is true."
      )
    }
  }
}
