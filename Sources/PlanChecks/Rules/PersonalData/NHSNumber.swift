internal import PlanFiles
internal import SourceText

/// A text holds an NHS number.
enum NHSNumber: TextRule {
  static let description = RuleDescription(
    RuleID("D001", "nhs-number"), .error,
    title: "A text holds what looks like an NHS number.",
    why:
      "An NHS number tells who a patient is. Plan files are public or soon will be, and what is once in their history "
      + "stays there.",
    mend: "Take the number out; a plan needs none. " + ifCommitted,
    broken: [.note("The form for «999 000 0018» went to the wrong clinic.")],
    kept: [.note("All 10 forms of 2022-01 went to the right clinic, and 999 000 0019 is no NHS number.")],
    hidesText: true)

  static let clues = [TextClue.digits]
  static let words = "holds what looks like an NHS number"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard text.hasLongNumber(at: place), let groups = text.longNumber(at: place)?.groups else { return nil }
    let parts = groups.first?.count == 10 ? groups.prefix(1) : groups.prefix(3)
    guard let first = parts.first, let last = parts.last, [[10], [3, 3, 4]].contains(parts.map(\.count)),
      isValid(text.digits(parts)), !isNumberOfSomethingElse(text, at: first.lowerBound)
    else { return nil }
    return first.lowerBound..<last.upperBound
  }

  /// Whether the last of ten digits is the check digit of the others (modulus 11).
  ///
  /// Numbers that begin with 0, 1 or 2 are not given out in England; telephone numbers begin so. A number of almost
  /// nothing but one digit was made up.
  private static func isValid(_ digits: [Int]) -> Bool {
    guard digits[0] > 2, Set(digits).allSatisfy({ digit in digits.count { $0 == digit } < 8 }) else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    return (11 - sum % 11) % 11 == digits[9]
  }

  /// Whether the words before `place` say what else is numbered: "order number", "invoice", "account no".
  private static func isNumberOfSomethingElse(_ text: FreeText, at place: Int) -> Bool {
    let small: Set = ["number", "no", "nr", "num", "code", "is", "was"]
    let word = text.words(before: place, limit: 4).first { !small.contains($0.text) }
    return word.map { numbered.contains($0.text) } ?? false
  }

  private static let numbered: Set = [
    "order", "invoice", "account", "reference", "ref", "purchase", "po", "receipt", "contract", "serial", "batch",
    "ticket", "cheque", "grant", "tender",
  ]
}
