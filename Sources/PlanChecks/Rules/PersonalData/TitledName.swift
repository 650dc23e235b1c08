internal import PlanFiles
internal import SourceText

/// A text names a person with a title.
enum TitledName: TextRule {
  static let description = RuleDescription(
    RuleID("D006", "titled-name"), .warning,
    title: "A text names a person.",
    why: "Names are personal data, of staff as of families, and a plan that names roles stays right when people move.",
    mend:
      "Write the role, such as 'Head of Inclusion Service'. A family or child is never named; if one was and it was "
      + "committed already, it stays in the history: tell your data protection lead.",
    broken: [.note("«Mrs Example» spoke for the parents.")],
    kept: [.note("The Designated Clinical Officer spoke. Ms Teams was down, and Mr or Mrs is not asked for on forms.")],
    hidesText: true)

  static let clues = [TextClue.title]
  static let words = "names a person"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard let title = text.word(among: Self.titles, at: place) else { return nil }
    // A title has one capital letter, its first.
    guard text.isCapital(place), !title.range.dropFirst().contains(where: text.isCapital) else { return nil }
    var end = title.range.upperBound
    if text[end] == UInt8(ascii: ".") { end += 1 }
    guard let name = name(in: text, behind: end), !isNoName(name, in: text, behind: title.text) else { return nil }
    return place..<endOfName(in: text, from: name)
  }

  /// Whether `text` names a person so.
  static func stands(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    let text = FreeText(bytes: bytes, start: 0, end: bytes.count)
    return bytes.indices.contains { stretch(of: text, at: $0) != nil }
  }

  private static let titles: WordList = ["mr", "mrs", "ms", "miss", "dr", "professor", "prof", "rev", "reverend"]

  /// The word with a capital letter behind a blank; nil when there is none, or it is all capitals and so no name.
  private static func name(in text: FreeText, behind place: Int) -> FreeText.Word? {
    let start = text.afterSpace(place)
    guard start > place, text.isCapital(start), let word = text.word(at: start) else { return nil }
    let isInitial = word.range.count == 1
    let hasSmallLetter = text.bytes[word.range].dropFirst().contains { $0 >= UInt8(ascii: "a") }
    return isInitial || hasSmallLetter || text[word.range.upperBound] == UInt8(ascii: "'") ? word : nil
  }

  /// What is written with capitals behind such letters and is no name: programs, brands, days that one may miss, and
  /// the letters of revisions.
  private static func isNoName(_ name: FreeText.Word, in text: FreeText, behind title: String) -> Bool {
    switch title {
    case "ms":
      return ["teams", "word", "excel", "office", "access", "forms", "outlook", "project", "sharepoint"].contains(
        name.text)
    case "miss": return missed.contains(name.text)
    case "mr": return ["men", "tumble"].contains(name.text)
    case "dr":
      if name.text == "foster" {
        let next = text.words(after: name.range.upperBound, limit: 1).first?.text ?? ""
        return ["data", "intelligence", "ratings", "unit"].contains(next)
      }
      return ["barnardo", "barnardos", "martens", "who", "seuss", "bike"].contains(name.text)
    case "rev": return name.range.count == 1 && endOfName(in: text, from: name) == name.range.upperBound
    default: return false
    }
  }

  private static let missed: Set = [
    "year", "reception", "the", "a", "no", "any", "out", "one", "two", "key", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december",
  ]

  /// The end of the name, which may go on with further words with capitals.
  private static func endOfName(in text: FreeText, from first: FreeText.Word) -> Int {
    var end = first.range.upperBound
    for _ in 0..<3 {
      var next = end
      if text[next] == UInt8(ascii: "-") || text[next] == UInt8(ascii: "'") {
        next += 1
      } else {
        if text[next] == UInt8(ascii: "."), first.range.count == 1 { next += 1 }
        next = text.afterSpace(next)
      }
      guard next > end, text.isCapital(next), let word = text.word(at: next) else { return end }
      end = word.range.upperBound
    }
    return end
  }
}
