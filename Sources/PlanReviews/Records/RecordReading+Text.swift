internal import ActionPlans
internal import PlanProgress
public import SourceText

extension RecordReading {
  /// Reads the text of a record; line ends of any system are the same, and a byte-order mark is passed over.
  ///
  /// Linear in the text.
  public init(_ source: SourceFile) {
    var parser = RecordParser(source)
    self.source = source
    do throws(RecordMistake) {
      let record = try parser.record()
      self.record = record
      mistakes = parser.mistakes
      alteredActions = parser.altered
      digest = parser.writtenDigest
    } catch {
      record = nil
      mistakes = [error]
      alteredActions = []
      digest = nil
    }
  }
}

extension RecordMistake: Error {}

/// Reads a record line by line.
private struct RecordParser {
  /// A line without its end, and where it stands.
  private struct Line {
    let text: Substring
    let range: ByteRange
  }

  private var lines: [Line] = []
  private var next = 0
  /// The text as it was written: with line feeds alone.
  private let written: String
  private(set) var mistakes: [RecordMistake] = []
  private(set) var altered: Set<ID<Action>> = []
  private(set) var writtenDigest: String?

  init(_ source: SourceFile) {
    let start = source.startsWithByteOrderMark ? 3 : 0
    let bytes = source.padded[start..<max(start, source.count)]
    var offset = start
    var text: [UInt8] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let content = line.last == 0x0D ? line.dropLast() : line
      lines.append(
        Line(text: String(decoding: content, as: UTF8.self)[...], range: ByteRange(offset, offset + content.count)))
      text += content
      text.append(0x0A)
      offset += line.count + 1
    }
    // Behind the last line feed stands nothing, which is no line.
    if lines.last?.text.isEmpty == true {
      lines.removeLast()
      text.removeLast()
    }
    written = String(decoding: text, as: UTF8.self)
  }

  mutating func record() throws(RecordMistake) -> SignedRecord {
    try readFormat()
    let review = try value("review")
    let to = try day("to")
    let signedOn = try day("signed-on")
    let signedBy = try value("signed-by")
    let tool = try value("tool")
    let formula = try number("formula")
    let planStart = try day("plan-start")
    let thresholds = try pairs("thresholds").map { SignedRecord.Threshold(key: $0.key, value: $0.value) }
    let parts = try readParts()
    let previous = try readPrevious()
    try blank()
    var figures: [SignedRecord.Figures] = []
    while let line = peek, !line.text.isEmpty { figures.append(try readFigures()) }
    try blank()
    var actions: [SignedAction] = []
    while let line = peek, line.text.hasPrefix("action ") {
      let action = try readAction()
      if let last = actions.last, !(last.id < action.id) {
        mistakes.append(mistake("\(action.id) does not stand where it was written, behind \(last.id).", line))
      }
      actions.append(action)
    }
    try blank()
    try readEnd()
    return SignedRecord(
      review: ID(review), to: to, signedOn: signedOn, signedBy: signedBy, tool: tool, formula: formula,
      planStart: planStart, thresholds: thresholds, parts: parts, previous: previous, figures: figures, actions: actions
    )
  }

  // MARK: Lines

  private var peek: Line? { next < lines.count ? lines[next] : nil }

  private func mistake(_ message: String, _ line: Line?, help: String? = nil) -> RecordMistake {
    RecordMistake(message: message, range: line?.range, help: help)
  }

  private var cutOff: RecordMistake {
    mistake("The record ends in the middle: its last line, 'sha256: ...', is missing.", lines.last)
  }

  private mutating func take() throws(RecordMistake) -> Line {
    guard let line = peek else { throw cutOff }
    next += 1
    return line
  }

  private mutating func blank() throws(RecordMistake) {
    let line = try take()
    if !line.text.isEmpty { throw mistake("Here an empty line was written.", line) }
  }

  /// The value of the line that begins with `key` and a colon.
  private mutating func value(_ key: String) throws(RecordMistake) -> String {
    let line = try take()
    guard line.text.hasPrefix(key + ": "), line.text.utf8.count > key.utf8.count + 2 else {
      throw mistake("Here a line '\(key): ...' was written.", line)
    }
    return String(line.text.dropFirst(key.count + 2))
  }

  private mutating func day(_ key: String) throws(RecordMistake) -> CalendarDay {
    let line = peek
    guard let day = CalendarDay(try value(key)) else { throw mistake("'\(key)' is no date.", line) }
    return day
  }

  private mutating func number(_ key: String) throws(RecordMistake) -> Int {
    let line = peek
    guard let number = Int(try value(key)) else { throw mistake("'\(key)' is no number.", line) }
    return number
  }

  /// The pairs of a line such as `thresholds: a=1 b=2`.
  private mutating func pairs(_ key: String) throws(RecordMistake) -> [(key: String, value: String)] {
    let line = peek
    var pairs: [(key: String, value: String)] = []
    for word in try value(key).split(separator: " ") {
      let sides = word.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { throw mistake("'\(word)' says nothing.", line) }
      pairs.append((String(sides[0]), String(sides[1])))
    }
    return pairs
  }

  // MARK: Parts

  private mutating func readFormat() throws(RecordMistake) {
    let line = peek
    guard let line, line.text != SignedRecord.format else {
      if line == nil { throw mistake("The record is empty.", nil) }
      next += 1
      return
    }
    if line.text.hasPrefix("actionplan-signed/") {
      throw mistake(
        "This record has the form '\(line.text)', which this version does not know.", line,
        help: "Use the version of the tool that wrote it, or a newer one. Nothing in it was checked.")
    }
    throw mistake(
      "This is no signed record: the first line of one is '\(SignedRecord.format)'.", line)
  }

  private mutating func readParts() throws(RecordMistake) -> [SignedRecord.Part] {
    var parts: [SignedRecord.Part] = []
    while let line = peek, line.text.hasPrefix("part ") {
      let words = line.text.split(separator: " ")
      guard words.count == 3, words[1].hasSuffix(":"), Self.isDigest(words[2]) else {
        throw mistake("Here a line 'part KEY: DIGEST' was written.", line)
      }
      parts.append(.init(key: String(words[1].dropLast()), digest: String(words[2])))
      next += 1
    }
    return parts
  }

  private mutating func readPrevious() throws(RecordMistake) -> SignedRecord.Link? {
    let line = peek
    let words = try value("previous").split(separator: " ")
    if words == ["none"] { return nil }
    guard words.count == 2, Self.isDigest(words[1]) else {
      throw mistake("Here a line 'previous: REVIEW DIGEST' was written.", line)
    }
    return .init(review: ID(String(words[0])), digest: String(words[1]))
  }

  private mutating func readFigures() throws(RecordMistake) -> SignedRecord.Figures {
    let line = peek
    let key = String(line?.text.prefix { $0 != ":" } ?? "")
    guard let category = Category(rawValue: key) else { throw mistake("'\(key)' is no category.", line) }
    var counts: [SignedRecord.Figures.Count] = []
    for (name, value) in try pairs(key) {
      guard let number = Int(value) else { throw mistake("'\(name)' is no number.", line) }
      counts.append(.init(name: name, number: number))
    }
    return .init(category: category, counts: counts)
  }

  private mutating func readAction() throws(RecordMistake) -> SignedAction {
    let line = try take()
    let words = line.text.split(separator: " ")
    guard words.count == 8, let category = Category(rawValue: String(words[2])),
      let firstDue = CalendarDay(String(words[3])), let due = CalendarDay(String(words[4])),
      let state = ActionState(rawValue: String(words[5])), Self.isDigest(words[7])
    else {
      throw mistake("Here a line 'action ID CATEGORY FIRST-DUE DUE STATE PROGRESS DIGEST' was written.", line)
    }
    var facts: [SignedFact] = []
    var ranges: [ByteRange] = []
    while let factLine = peek, factLine.text.hasPrefix("  ") {
      guard let fact = SignedFact(line: factLine.text.dropFirst(2)) else {
        throw mistake("This line says no fact.", factLine)
      }
      facts.append(fact)
      ranges.append(ByteRange(Int(factLine.range.start) + 2, Int(factLine.range.end)))
      next += 1
    }
    let action = SignedAction(
      id: ID(String(words[1])), category: category, firstDue: firstDue, due: due, state: state,
      progress: String(words[6]), facts: facts, range: line.range, factRanges: ranges)
    if action.digest != words[7] {
      altered.insert(action.id)
      mistakes.append(mistake("The facts of \(action.id) in this record are not those that were signed.", line))
    }
    return action
  }

  private mutating func readEnd() throws(RecordMistake) {
    let line = try take()
    guard line.text.hasPrefix("sha256: "), Self.isDigest(line.text.dropFirst(8)) else { throw cutOff }
    if let more = peek { throw mistake("Behind the last line of the record stands more.", more) }
    let digest = String(line.text.dropFirst(8))
    writtenDigest = digest
    let body = written.utf8.prefix(written.utf8.count - line.text.utf8.count - 1)
    if SHA256.hexadecimal(body) != digest, altered.isEmpty {
      mistakes.append(mistake("The record is not as it was written: its digest is another one.", line))
    }
  }

  private static func isDigest(_ text: Substring) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(\.isHexadecimalDigit)
  }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
