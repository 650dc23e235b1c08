internal import PlanFiles
internal import SourceText

/// A text holds the telephone number of a person.
enum PersonalPhone: TextRule {
  static let description = RuleDescription(
    RuleID("D005", "personal-phone"), .warning,
    title: "A text holds the telephone number of a person.",
    why:
      "A mobile number is mostly one person's, who moves on, and is personal data. The number of a team or a helpline "
      + "stays right and can be published.",
    mend: "Write the number of the team or helpline, or the role. Behind the word 'helpline' or 'text line' a mobile "
      + "number is taken for a published one.",
    broken: [.note("Ring «07700 900123» to book a place.")],
    kept: [.note("Ring our helpline on 0800 496 0123, the office on 01632 960123 or the text line, 07700 900123.")],
    hidesText: true)

  static let clues = [TextClue.digits]
  static let words = "holds a telephone number that looks like a person's"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard text.hasLongNumber(at: place), let number = text.longNumber(at: start(in: text, from: place)) else {
      return nil
    }
    var (start, groups) = (number.start, number.groups[...])
    var digits: [Int] = []
    // +44 7700 900123, +44 (0)7700 900123
    if text[start - 1] == UInt8(ascii: "+"), text.digits(groups.prefix(1)) == [4, 4] {
      (start, digits) = (start - 1, [0])
      groups = groups.dropFirst().drop { text.digits(CollectionOfOne($0)) == [0] }
    }
    for group in groups {
      let more = text.digits(CollectionOfOne(group))
      digits += digits == [0] && more.first == 0 ? more.dropFirst() : more[...]
      guard digits.count >= 10 else { continue }
      return isPersonal(digits, in: text, at: start) ? start..<group.upperBound : nil
    }
    return nil
  }

  /// Where a number begins of which the clue may be the second group: `+44 7700`.
  private static func start(in text: FreeText, from place: Int) -> Int {
    let before = text.words(before: place, limit: 2)
    let country = before.first { $0.text == "44" }
    guard let country, text[country.range.lowerBound - 1] == UInt8(ascii: "+") else { return place }
    return country.range == before.first?.range || before.first?.text == "0" ? country.range.lowerBound : place
  }

  private static func isPersonal(_ digits: [Int], in text: FreeText, at place: Int) -> Bool {
    let before = Set(text.words(before: place, limit: 8).map(\.text))
    switch digits.prefix(2) {
    case [0, 7]: return digits.count == 11 && digits[2] != 0 && digits[2] != 6 && before.isDisjoint(with: published)
    case [0, 1], [0, 2]: return digits.count <= 11 && !before.isDisjoint(with: privately)
    default: return false
    }
  }

  private static let published: Set = [
    "helpline", "textline", "line", "text", "chathealth", "hotline", "helpdesk", "duty", "crisis",
  ]
  private static let privately: Set = ["home", "private", "personal", "her", "his", "mother", "father", "mum", "dad"]
}
