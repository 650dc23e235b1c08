internal import ActionPlans
internal import SourceText
internal import Wording

extension Correction {
  /// What was signed and what was put in its place, in words: `2022-06-24 as signed, 2022-05-24 as corrected`.
  ///
  /// Which of several corrections is true the last one knows.
  var told: String { "\(from ?? "nothing") as signed, \(to ?? "nothing") as corrected" }

  /// The correction in a list of mistakes that were put right.
  var item: Item {
    let lines = [
      reason.map { Words("Why: \($0.sentence)") }, agreedBy.map { Words("Agreed by: \($0)") },
    ]
    return Item(
      action.text, Words("Review \(review), \(field): \(told). Corrected on \(date.longText)."), lines.compactMap { $0 }
    )
  }
}

extension [Correction] {
  /// The list under its heading; nil where there is nothing in it.
  func section(_ title: String) -> Section? { isEmpty ? nil : Section(title, [.items(map(\.item))]) }
}

extension JSONWriter {
  /// Adds corrections under `key`.
  mutating func corrections(_ key: String, _ corrections: [Correction]) {
    members(key, corrections) { json, correction in
      json.day("date", correction.date)
      json.member("review", correction.review.text)
      json.member("action", correction.action.text)
      json.member("field", correction.field)
      json.member("from", correction.from)
      json.member("to", correction.to)
      json.member("reason", correction.reason)
      json.member("agreedBy", correction.agreedBy)
    }
  }
}
