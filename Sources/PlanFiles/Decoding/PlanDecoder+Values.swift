internal import ActionPlans
internal import SourceText
internal import Wording
internal import YAMLLite

/// Readers of single values.
///
/// Each gives nil where the file says nothing or nothing readable; the latter is reported.
extension PlanDecoder {
  /// Free text.
  ///
  /// Reports a comment that cuts it off.
  @inline(__always)
  mutating func text<Key>(_ record: borrowing Record<Key>, _ key: Key) -> String? {
    let node = record[key]
    return node == 0 ? nil : wholeText(at: node, key)
  }

  private mutating func wholeText<Key: SchemaKey>(at node: Int, _ key: Key) -> String? {
    guard tree.nodes[node].kind == .scalar else {
      reportNoScalar(at: node, key.described)
      // A required text has been called missing already.
      if tree.nodes[node].kind == .absent, !key.described.isRequired { reportComment(after: tree.nodes[node].range) }
      return nil
    }
    reportCutOff(node)
    noteText(node)
    return text(at: node, key)
  }

  /// A text that is there for machines: a link, a prefix.
  mutating func word<Key>(_ record: borrowing Record<Key>, _ key: Key) -> String? {
    scalar(record, key).flatMap { text(at: $0, key) }
  }

  /// A date.
  @inline(__always)
  mutating func day<Key>(_ record: borrowing Record<Key>, _ key: Key) -> CalendarDay? {
    scalar(record, key).flatMap { day(at: $0) }
  }

  /// One of the words of an enumeration.
  mutating func choice<Key, Value: RawRepresentable<String> & CaseIterable>(
    _ record: borrowing Record<Key>, _ key: Key, as: Value.Type = Value.self
  ) -> Value? {
    guard let node = scalar(record, key) else { return nil }
    // The words of such a field are those of the enumeration, in its order.
    if let range = tree.contentRange(of: node),
      let number = Key.shape.words.span[key.rawValue].find(tree.source, range)
    {
      let cases = Value.allCases
      return cases[cases.index(cases.startIndex, offsetBy: number)]
    }
    return choice(at: node)
  }

  /// `yes` or `no`.
  mutating func yesNo<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Bool? {
    guard let node = scalar(record, key), let text = tree.text(of: node) else { return nil }
    if text == "yes" || text == "no" { return text == "yes" }
    report(.unknownWord, at: node, "'\(text)' is neither yes nor no.", help: "Write yes or no.")
    return nil
  }

  /// A whole number within the range that the schema names.
  mutating func whole<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Int? {
    guard let node = scalar(record, key) else { return nil }
    guard case .whole(let range) = key.described.type else { return nil }
    if let number = number(at: node), number.denominator == 1, range.contains(number.numerator) {
      return number.numerator
    }
    let text = tree.text(of: node) ?? ""
    report(
      .badNumber, at: node,
      "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound).",
      help: "Write digits alone, for example \(key.described.key): \(range.lowerBound).")
    return nil
  }

  /// A number from 0 to 1.
  mutating func share<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Fraction? {
    guard let node = scalar(record, key) else { return nil }
    if let number = number(at: node), number >= Fraction(0), number <= Fraction(1) { return number }
    let text = tree.text(of: node) ?? ""
    report(.badNumber, at: node, "'\(text)' is not a number from 0 to 1.", help: "Write for example 0.5.")
    return nil
  }

  /// A value of an indicator.
  mutating func quantity<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Quantity? {
    scalar(record, key).flatMap { quantity(at: $0) }
  }

  /// A period, as the indicator at hand counts its years.
  mutating func period<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Period? {
    guard let node = scalar(record, key), let text = tree.text(of: node) else { return nil }
    // With a kind of year that could not be read, nobody can tell which periods are right.
    guard let year else { return nil }
    if let period = Period(text, year: year) { return period }
    let yearly = year == .calendar ? "" : ", 2021-22 (a year)" + (year == .financial ? ", 2021-22-Q3" : "")
    report(
      .badPeriod, at: node, "'\(text)' is not a period.",
      help: "Write 2021 (a calendar year), 2021-09 (a month), 2021-Q3 (a calendar quarter)\(yearly)"
        + (year == .calendar ? "; for years such as 2021-22 the indicator needs 'year: financial' or 'academic'." : ".")
    )
    return nil
  }

  /// The prefix of action ids.
  mutating func prefix<Key>(_ record: borrowing Record<Key>, _ key: Key) -> String? {
    scalar(record, key).flatMap { prefix(at: $0) }
  }

  private mutating func prefix(at node: Int) -> String? {
    let text = tree.text(of: node) ?? ""
    if IDKind.isPrefix(text) { return text }
    report(
      .badID, at: node, "'\(text)' cannot be a prefix of action ids.",
      help: "Write 2 to 8 capital letters or digits, a letter first: SALT.")
    return nil
  }

  /// Prefixes of action ids.
  mutating func prefixes<Key>(_ record: borrowing Record<Key>, _ key: Key) -> [String] {
    items(record, key) { decoder, node in decoder.prefix(at: node) }
  }

  /// The id of this record, named here for the first time.
  mutating func newID<Key, Thing>(
    _ record: borrowing Record<Key>, _ key: Key, of: Thing.Type = Thing.self
  ) -> ID<Thing>? {
    guard let node = scalar(record, key), let kind = Key.shape.definedKind[key.rawValue],
      let text = tree.text(of: node)
    else { return nil }
    guard let mistake = kind.mistake(in: text) else {
      define(kind, text, at: node)
      return ID(text)
    }
    report(
      .badID, at: node, "'\(text)' cannot be the id of \(key.described.article(kind)): \(mistake).", help: kind.form)
    return nil
  }

  /// The id of something named elsewhere.
  mutating func reference<Key, Thing>(
    _ record: borrowing Record<Key>, _ key: Key, to: Thing.Type = Thing.self
  ) -> ID<Thing>? {
    guard let node = scalar(record, key) else { return nil }
    return referenceText(at: node, Key.shape.referredKinds[key.rawValue]).map { ID($0) }
  }

  /// The text of an id that names something elsewhere, noted to be looked up when all files are read.
  mutating func referenceText(at node: Int, _ kinds: IDKindSet) -> String? {
    if let range = tree.contentRange(of: node), let name = names.find(tree.source, range),
      !name.kinds.isDisjoint(with: kinds)
    {
      return name.text
    }
    guard let text = tree.text(of: node), !text.isEmpty else {
      report(.missingValue, at: node, "An id is missing here.", help: "Write the id, or take the entry away.")
      return nil
    }
    refer(to: kinds, text, at: node)
    return text
  }

  /// A field's node when a single value stands there; anything else is reported.
  @inline(__always)
  mutating func scalar<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Int? {
    let node = record[key]
    // Most fields are not there, and nothing but this is done for them.
    if node == 0 { return nil }
    if tree.nodes[node].kind == .scalar { return node }
    reportNoScalar(at: node, key.described)
    return nil
  }

  @inline(never)
  private mutating func reportNoScalar(at node: Int, _ field: Field) {
    switch tree.nodes[node].kind {
    case .absent, .invalid, .scalar: return
    case .sequence, .mapping:
      report(
        .wrongType, at: node, "'\(field.key)' holds more than one value.",
        help: "Write \(field.type.expectation) behind '\(field.key):'.")
    }
  }

  private mutating func text<Key: SchemaKey>(at node: Int, _ key: Key) -> String? {
    guard let text = tree.text(of: node) else { return nil }
    if !text.isEmpty { return text }
    let field = key.described
    report(
      .missingValue, at: node, "'\(field.key)' is empty.",
      help: field.isRequired
        ? "Write \(field.type.expectation)." : "Write \(field.type.expectation), or leave the line out.")
    return nil
  }

  // MARK: Values at a node

  mutating func day(at node: Int) -> CalendarDay? {
    let range = tree.nodes[node].range
    if tree.nodes[node].style == .plain, range.count == 10 {
      let (start, end) = (Int(range.start), Int(range.end))
      if let day = CalendarDay(
        firstEight: tree.source.word(at: start, upTo: end), lastTwo: tree.source.word(at: start + 8, upTo: end))
      {
        return day
      }
    }
    return dayWithCare(at: node)
  }

  /// The date of a text that is not in order, or in quotes; what is wrong with it is reported.
  @inline(never)
  private mutating func dayWithCare(at node: Int) -> CalendarDay? {
    let text = tree.text(of: node) ?? ""
    do throws(CalendarDay.Mistake) {
      return try CalendarDay(utf8: text.utf8)
    } catch {
      let readings = CalendarDay.readings(of: text)
      let help =
        switch readings.count {
        case 0: error == .form ? "Write the date as year-month-day, for example 2022-06-30." : "Correct the date."
        case 1: "Write \(readings[0])."
        default: "Write \(readings[0]) if the day stands first, or \(readings[1]) if the month does."
        }
      report(.badDate, at: node, "'\(text)' is not a date: \(error.reason).", help: help)
      return nil
    }
  }

  /// A number in decimals; nil when the text says none.
  private func number(at node: Int) -> Fraction? {
    if let range = tree.contentRange(of: node) {
      return Fraction(utf8: tree.source.padded.span.extracting(Int(range.start)..<Int(range.end)))
    }
    return Fraction(decimal: tree.text(of: node) ?? "")
  }

  mutating func quantity(at node: Int) -> Quantity? {
    let text = tree.text(of: node) ?? ""
    if let quantity = Quantity(text) { return quantity }
    report(
      .badQuantity, at: node, "'\(text)' is not a value that can be compared.",
      help: "Write a number (31), a numerator over a denominator (43/75), fewer than (<5), or yes or no; "
        + "the unit belongs to the indicator.")
    return nil
  }

  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(at node: Int) -> Value? {
    let text = tree.text(of: node) ?? ""
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    let allowed = "Allowed: \(words.joinedAsAlternatives)."
    if let nearest = NearestName.find(text, among: words) {
      report(
        .unknownWord, at: node, "'\(text)' is not one of the words allowed here. Did you mean '\(nearest)'?",
        help: allowed)
    } else {
      report(.unknownWord, at: node, "'\(text)' is not one of the words allowed here.", help: allowed)
    }
    return nil
  }

  /// Reports a comment right behind an unquoted text: mostly a `#` that was meant as part of it.
  mutating func reportCutOff(_ node: Int) {
    if tree.nodes[node].style == .plain { reportComment(after: tree.nodes[node].range) }
  }

  private mutating func reportComment(after range: ByteRange) {
    var end = Int(range.end)
    // Behind almost every value the line ends.
    guard tree.source.padded[end] == UInt8(ascii: " ") else { return }
    let bytes = tree.source.padded
    while bytes[end] == UInt8(ascii: " ") { end += 1 }
    guard end > Int(range.end), end < tree.source.count, bytes[end] == UInt8(ascii: "#") else { return }
    var lineEnd = end
    while lineEnd < tree.source.count, bytes[lineEnd] != UInt8(ascii: "\n"), bytes[lineEnd] != UInt8(ascii: "\r") {
      lineEnd += 1
    }
    let whole = tree.source.text(ByteRange(range.isEmpty ? end : Int(range.start), lineEnd))
    let place = Place(path: tree.source.path, range: ByteRange(end, lineEnd))
    add(
      SchemaRule.commentCutsText.description.finding(
        at: place, "'\(tree.source.text(ByteRange(end, lineEnd)))' is read as a comment and is not part of the text.",
        help: "If it belongs to the text, put the whole in quotes: "
          + "'\(whole.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'. "
          + "If it is a comment, put it on a line of its own."))
  }
}

extension Field {
  /// The kind of thing with its article.
  fileprivate func article(_ kind: IDKind) -> String {
    "aeiou".contains(kind.word.prefix(1)) ? "an \(kind.word)" : "a \(kind.word)"
  }
}
