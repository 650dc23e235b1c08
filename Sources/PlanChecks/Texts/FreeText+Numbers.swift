internal import SourceText

/// Long numbers and dates of a text.
extension FreeText {
  /// A number as people write long ones: groups of digits with a blank, hyphen, full stop or bracket between them.
  struct LongNumber {
    /// Where each group of digits stands.
    var groups: [Range<Int>] = []

    /// How many digits each group has.
    var lengths: [Int] { groups.map(\.count) }
    /// The offset of the first digit.
    var start: Int { groups.first?.lowerBound ?? 0 }
  }

  /// Whether nine digits or more stand within the next twenty bytes that are no blanks: fewer are no number of a person.
  func hasLongNumber(at: Int) -> Bool {
    var (digits, others) = (0, 0)
    var next = at
    while digits < 9, digits + others < 20, next < min(at + 200, end) {
      if isDigit(next) { digits += 1 } else if !self[next].isSpace { others += 1 }
      next += 1
    }
    return digits >= 9
  }

  /// The number whose first digit stands at `at`; nil when the digits there go on with what stands before, or belong to
  /// a word, an address of a page or an amount of money.
  func longNumber(at: Int) -> LongNumber? {
    guard isDigit(at), !isWordPart(at - 1), !joinsBefore(at) else { return nil }
    var number = LongNumber()
    var at = at
    while number.groups.count < 8 {
      let first = at
      while isDigit(at) { at += 1 }
      number.groups.append(first..<at)
      guard let next = afterSeparator(at) else { break }
      at = next
    }
    return isWordPart(at) || self[at] == UInt8(ascii: "/") ? nil : number
  }

  /// The digits of `ranges`, one number from 0 to 9 for each.
  func digits(_ ranges: some Sequence<Range<Int>>) -> [Int] {
    ranges.flatMap { bytes[$0].map { Int($0 & 0x0F) } }
  }

  /// Whether what stands before `at` makes the digits there part of something else.
  private func joinsBefore(_ at: Int) -> Bool {
    switch self[at - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "$"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","): isWordPart(at - 2)
    default: isDigit(beforeSpace(at) - 1)
    }
  }

  /// The first digit behind what may stand between two groups that end and begin there; nil when no group follows.
  private func afterSeparator(_ at: Int) -> Int? {
    var next = at
    switch self[next] {
    case UInt8(ascii: "-"), UInt8(ascii: "."): next += 1
    case UInt8(ascii: ")"): next = afterSpace(next + 1)
    case 0xE2 where self[next + 1] == 0x80: next += 3
    default: next = afterSpace(next)
    }
    if self[next] == UInt8(ascii: "(") { next += 1 }
    return next > at && isDigit(next) ? next : nil
  }

  /// The offset behind the date that begins at `at`: `3/4/2012`, `2012-04-03`, `3 April 2012`, `3rd of April 2012`,
  /// `April 3, 2012`; nil when none does.
  func endOfDate(at: Int) -> Int? {
    guard let first = word(at: at) else { return nil }
    if isDigit(at) { return endOfNumericDate(first) ?? endOfWrittenDate(day: first) }
    guard Self.isMonth(first.text) else { return nil }
    let rest = words(after: first.range.upperBound, limit: 2)
    guard rest.count == 2, Self.isDay(rest[0].text), Self.isYear(rest[1].text) else { return nil }
    return rest[1].range.upperBound
  }

  private func endOfNumericDate(_ first: Word) -> Int? {
    let sign = self[first.range.upperBound]
    guard [UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-")].contains(sign),
      let second = word(at: first.range.upperBound + 1), self[second.range.upperBound] == sign,
      let third = word(at: second.range.upperBound + 1)
    else { return nil }
    let parts = [first, second, third].map { Int($0.text) ?? 0 }
    guard (1...12).contains(parts[1]), parts[0] > 0, parts[2] > 0 else { return nil }
    let isBritish = parts[0] <= 31 && (third.range.count == 2 || third.range.count == 4)
    let isYearFirst = first.range.count == 4 && parts[2] <= 31
    return isBritish || isYearFirst ? third.range.upperBound : nil
  }

  private func endOfWrittenDate(day: Word) -> Int? {
    guard Self.isDay(day.text) else { return nil }
    let rest = words(after: day.range.upperBound, limit: 3).drop { $0.text == "of" }.prefix(2)
    guard let month = rest.first, let year = rest.last, Self.isMonth(month.text), Self.isYear(year.text) else {
      return nil
    }
    return year.range.upperBound
  }

  private static func isDay(_ word: String) -> Bool {
    let ending = word.drop { $0.isASCII && $0.isNumber }
    let number = Int(word.dropLast(ending.count)) ?? 0
    return (1...31).contains(number) && ["", "st", "nd", "rd", "th"].contains(ending)
  }

  private static func isMonth(_ word: String) -> Bool {
    word.utf8.count >= 3 && months.contains { $0.hasPrefix(word) }
  }

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && (word.hasPrefix("19") || word.hasPrefix("20")) && Int(word) != nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
}
