internal import PlanFiles
internal import SourceText

/// A text says where somebody lives.
enum HomeAddress: TextRule {
  static let description = RuleDescription(
    RuleID("D008", "home-address"), .warning,
    title: "A text may hold somebody's home address.",
    why: "Where a family lives tells who it is. Offices and schools may be named with their addresses.",
    mend: "Take the address out; a district is enough. " + ifCommitted,
    broken: [.note("The family «lives at 12 Example Road, ZZ9 9ZZ» and has no bus.")],
    kept: [.note("Most families live at some distance. The centre at 12 Example Road, ZZ9 9ZZ, is open to all.")],
    hidesText: true)

  static let clues = [TextClue.home, .postcode]
  static let words = "may hold somebody's home address"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    if text.isDigit(place) { return addressWithPostcode(in: text, at: place) }
    guard let word = text.word(among: Self.beginnings, at: place), let start = startOfPhrase(word, text) else {
      return nil
    }
    let next = text.words(after: word.range.upperBound, limit: 12)
    var end: Int?
    var hasNumber = false
    for (part, follower) in zip(next, next.dropFirst().map(Optional.init) + [nil]) {
      if isPostcode(part.text, nil) { return start..<part.range.upperBound }
      if let follower, isPostcode(part.text, follower.text) { return start..<follower.range.upperBound }
      if hasNumber, streets.contains(part.text) { end = end ?? part.range.upperBound }
      if text.isDigit(part.range.lowerBound) { hasNumber = true }
    }
    return end.map { start..<$0 }
  }

  /// "12 Example Road, ZZ9 9ZZ" whose postcode ends with the word at `place`; nil for the address of a public place.
  private static func addressWithPostcode(in text: FreeText, at place: Int) -> Range<Int>? {
    guard let inward = text.word(at: place) else { return nil }
    let before = text.words(before: place, limit: 20)
    guard let outward = before.first, isPostcode(outward.text, inward.text) else { return nil }
    // A town may stand between, of up to three words.
    guard let street = before.dropFirst().prefix(4).firstIndex(where: { streets.contains($0.text) }) else { return nil }
    // The name of a street has up to three words, and the number of a house may end with a letter.
    let house = before[(street + 1)...].prefix(4).first { text.isDigit($0.range.lowerBound) }
    guard let house, !before.contains(where: { isPublic($0.text) }) else { return nil }
    return house.range.lowerBound..<inward.range.upperBound
  }

  /// Whether a word says that many go to a place.
  private static func isPublic(_ word: String) -> Bool {
    publicPlaces.contains(word) || word.hasSuffix("s") && publicPlaces.contains(String(word.dropLast()))
  }

  private static let publicPlaces: Set = [
    "centre", "office", "school", "academy", "college", "nursery", "clinic", "hospital", "hub", "library", "hall",
    "building", "church", "surgery", "venue", "site", "base", "service", "team", "council", "provider", "charity",
    "company", "meeting", "event", "workshop", "headquarters", "reception",
  ]

  private static let beginnings: WordList = ["lives", "lived", "living", "address"]

  /// Where "lives at", "lives in" or "home address" begins; nil for other uses of the words.
  private static func startOfPhrase(_ word: FreeText.Word, _ text: FreeText) -> Int? {
    switch word.text {
    case "lives", "lived", "living":
      let next = text.words(after: word.range.upperBound, limit: 1).first?.text ?? ""
      return ["at", "in", "on"].contains(next) ? word.range.lowerBound : nil
    case "address":
      let before = text.words(before: word.range.lowerBound, limit: 1).first
      guard let before, ["home", "his", "her", "family"].contains(before.text) else { return nil }
      return before.range.lowerBound
    default: return nil
    }
  }

  /// Whether a word, alone or with the next one, is a postcode: `pr1` and `2ab`, `pr12ab`.
  private static func isPostcode(_ word: String, _ next: String?) -> Bool {
    let inward = Array((next ?? String(word.suffix(3))).utf8)
    let outward = Array((next == nil ? String(word.dropLast(3)) : word).utf8)
    guard inward.count == 3, (2...4).contains(outward.count) else { return false }
    return inward[0].isASCIIDigit && inward[1].isLetterByte && inward[2].isLetterByte && outward[0].isLetterByte
      && outward.contains(where: \.isASCIIDigit)
  }

  private static let streets: Set = [
    "road", "street", "avenue", "lane", "close", "drive", "crescent", "terrace", "grove", "way", "place", "gardens",
  ]
}
