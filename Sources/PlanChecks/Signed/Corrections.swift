internal import ActionPlans
internal import PlanReviews

/// The mistakes in signed years that later reviews own: an entry owns one alteration.
struct Corrections {
  /// What a correction says.
  private struct Statement: Hashable {
    let review: ID<Review>
    let action: ID<Action>
    let from: String?
    let to: String?
  }

  private struct Alteration: Hashable {
    let review: ID<Review>
    let action: ID<Action>
    let fact: FactDifference
  }

  /// The entries that own nothing yet, the first one last.
  private var free: [Statement: [(until: CalendarDay, field: String)]] = [:]
  private var owned: Set<Alteration> = []

  init(_ reviews: [Review]) {
    for review in reviews.reversed() {
      for correction in review.corrections.reversed() where correction.reason != nil {
        let statement = Statement(
          review: correction.review, action: correction.action, from: Self.oneLine(correction.from),
          to: Self.oneLine(correction.to))
        free[statement, default: []].append((review.to, correction.field))
      }
    }
  }

  /// Whether a later review owns the difference, with a reason.
  mutating func own(_ difference: SignedDifference, of record: SignedRecord) -> Bool {
    guard !free.isEmpty, case .fact(let fact) = difference.kind else { return false }
    let alteration = Alteration(review: record.review, action: difference.action, fact: fact)
    if owned.contains(alteration) { return true }
    for from in Self.texts(of: fact.signed, beside: fact.current) {
      for to in Self.texts(of: fact.current, beside: fact.signed) {
        let statement = Statement(review: record.review, action: difference.action, from: from, to: to)
        let place = free[statement]?.lastIndex { until, field in
          until > record.to && (field == fact.name.rawValue || field == fact.name.key)
        }
        guard let place else { continue }
        free[statement]?.remove(at: place)
        owned.insert(alteration)
        return true
      }
    }
    return false
  }

  private static func oneLine(_ text: String?) -> String? { text.map { SignedFact(.title, $0).value } }

  /// The ways in which a correction may say a fact, the whole of it first; nil alone for one that is not there.
  private static func texts(of fact: SignedFact?, beside other: SignedFact?) -> [String?] {
    guard let fact else { return [nil] }
    return [fact.text, fact.corrected(beside: other), fact.value]
  }
}

extension SignedFact {
  /// What a correction says of it, given what stands in its place: its value, or the words that were altered.
  func corrected(beside other: SignedFact?) -> String {
    if let other, other.value == value, other.subject != subject { return subject }
    return other == nil ? text : value
  }
}
