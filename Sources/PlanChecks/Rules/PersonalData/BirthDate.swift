internal import PlanFiles
internal import SourceText

/// A text says when somebody was born.
enum BirthDate: TextRule {
  static let description = RuleDescription(
    RuleID("D003", "birth-date"), .error,
    title: "A text holds what looks like a date of birth.",
    why:
      "A date of birth, with the service and the place that a plan names anyway, can tell who a child is. What is once "
      + "in the history of plan files stays there.",
    mend: "Take the date out; write of groups, such as 'children under five'. " + ifCommitted,
    broken: [.note("The child was «born on 3 April 2012» and waited a year.")],
    kept: [.note("Children born between 1 September 2017 and 31 August 2018 start school, and the date is checked.")],
    hidesText: true)

  static let clues = [TextClue.birth]
  static let words = "holds what looks like a date of birth"

  private static let beginnings: WordList = ["dob", "birth", "born", "d"]

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard let phrase = phrase(in: text, at: place) else { return nil }
    if let end = endOfDate(in: text, behind: phrase.upperBound) { return phrase.lowerBound..<end }
    return startOfDate(in: text, before: phrase.lowerBound).map { $0..<phrase.upperBound }
  }

  /// Where "born", "DoB", "D.O.B." or "date of birth" stands; nil where people are many, which is no one's birthday.
  private static func phrase(in text: FreeText, at place: Int) -> Range<Int>? {
    guard let word = text.word(among: Self.beginnings, at: place) else { return nil }
    switch word.text {
    case "dob": return word.range
    case "d":
      let end = min(place + 6, text.end)
      return text.lowercased(place..<end) == "d.o.b." ? place..<end : nil
    case "birth":
      let before = text.words(before: place, limit: 2)
      guard before.map(\.text) == ["of", "date"] else { return nil }
      return before[1].range.lowerBound..<word.range.upperBound
    case "born":
      let many: Set = ["children", "pupils", "people", "babies", "those", "all", "everyone", "learners", "students"]
      return text.words(before: place, limit: 2).contains { many.contains($0.text) } ? nil : word.range
    default: return nil
    }
  }

  /// The end of the date that follows, with a word such as "on" between.
  private static func endOfDate(in text: FreeText, behind place: Int) -> Int? {
    let small: Set = ["on", "is", "was", "the"]
    for word in text.words(after: place, limit: 4) {
      if let end = text.endOfDate(at: word.range.lowerBound) { return end }
      if !small.contains(word.text) { return nil }
    }
    return nil
  }

  /// The beginning of the date that stands right before in `3/4/2012 (DoB)`; nil when none does.
  private static func startOfDate(in text: FreeText, before place: Int) -> Int? {
    guard text[place - 1] == UInt8(ascii: "(") else { return nil }
    let starts = text.words(before: place, limit: 3).map(\.range.lowerBound)
    return starts.last { text.endOfDate(at: $0) == text.beforeSpace(place - 1) }
  }
}
