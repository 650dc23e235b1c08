public import ActionPlans
internal import PlanFiles
public import PlanReviews
internal import SourceText
internal import Wording

/// A correction of a signed year, and whether record and plan bear it out.
public struct ReportedCorrection: Hashable, Sendable {
  /// The correction.
  public let correction: Correction
  /// What speaks against it; nil when nothing does, or no record can be read to hold it against.
  public let doubt: CorrectionDoubt?

  /// Those of some corrections, in the same order.
  static func all(_ corrections: [Correction], in plan: Plan, of folder: PlanFolder) -> [ReportedCorrection] {
    zip(corrections, folder.doubts(about: corrections, in: plan)).map { ReportedCorrection(correction: $0, doubt: $1) }
  }

  /// The correction in a list of mistakes that were put right.
  var item: Item {
    let lines = [
      doubt.map { Words($0.sentence, .strong) }, correction.reason.map { Words("Why: \($0.sentence)") },
      correction.agreedBy.map { Words("Agreed by: \($0)") },
    ]
    let told = "Review \(correction.review), \(correction.field): \(correction.told)."
    return Item(
      correction.action.text, Words("\(told) Corrected on \(correction.date.longText)."), lines.compactMap { $0 })
  }
}

extension Correction {
  /// What was signed and what was put in its place, in words: `2022-06-24 as signed, 2022-05-24 as corrected`.
  ///
  /// Which of several corrections is true the last one knows.
  var told: String { "\(from ?? "nothing") as signed, \(to ?? "nothing") as corrected" }
}

extension CorrectionDoubt {
  /// What speaks against a correction.
  var sentence: String {
    switch self {
    case .yearNotSigned: "This is in doubt: that year is not signed."
    case .notSigned: "This is in doubt: the record of that year says otherwise."
    case .notInPlan: "This is in doubt: the plan says otherwise."
    }
  }
}

extension [ReportedCorrection] {
  /// The list under its heading; nil where there is nothing in it.
  func section(_ title: String) -> Section? { isEmpty ? nil : Section(title, [.items(map(\.item))]) }
}

extension JSONWriter {
  /// Adds corrections under `key`.
  mutating func corrections(_ key: String, _ corrections: [ReportedCorrection]) {
    members(key, corrections) { json, reported in
      let correction = reported.correction
      json.day("date", correction.date)
      json.member("review", correction.review.text)
      json.member("action", correction.action.text)
      json.member("field", correction.field)
      json.member("from", correction.from)
      json.member("to", correction.to)
      json.member("reason", correction.reason)
      json.member("agreedBy", correction.agreedBy)
      json.member("doubt", reported.doubt?.rawValue)
    }
  }
}
