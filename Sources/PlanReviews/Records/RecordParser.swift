internal import ActionPlans
internal import PlanProgress
internal import SourceText

extension RecordMistake: Error {}

/// Reads a record line by line, by its bytes.
struct RecordParser {
  /// How many bytes the lines before the actions take at most.
  static let headLimit = 16_384

  /// A line without its end.
  private struct Line {
    /// Where it stands in ``RecordParser/text``.
    let range: Range<Int>
    /// Where it stands in the file.
    let place: ByteRange
  }

  /// The text as it was written: with line feeds alone and without a mark before it.
  private let text: [UInt8]
  private let lines: [Line]
  private var next = 0
  private(set) var mistakes: [RecordMistake] = []
  private(set) var altered: Set<ID<Action>> = []
  private(set) var writtenDigest: String?

  /// A reader of the lines that begin within the first `limit` bytes of a record.
  init(_ source: SourceFile, upTo limit: Int = .max) {
    let start = source.startsWithByteOrderMark ? 3 : 0
    var lines: [Line] = []
    var text: [UInt8] = []
    text.reserveCapacity(min(source.count, limit))
    var offset = start
    while offset < min(source.count, limit) {
      var end = offset
      while end < source.count, source.padded[end] != 0x0A { end += 1 }
      let isOpen = end == source.count
      let content = end > offset && source.padded[end - 1] == 0x0D ? end - 1 : end
      let first = text.count
      text += source.padded[offset..<content]
      lines.append(Line(range: first..<text.count, place: ByteRange(offset, content)))
      if !isOpen { text.append(0x0A) }
      offset = end + 1
    }
    self.lines = lines
    self.text = text
  }

  /// The record, whole.
  mutating func record() throws(RecordMistake) -> SignedRecord {
    var record = try head()
    guard next == 0 || lines[next - 1].range.upperBound <= Self.headLimit else {
      throw mistake("The lines before the actions are longer than those of any record.", lines[next - 1])
    }
    while let line = peek, begins(line, with: "action ") {
      let action = try readAction()
      if let last = record.actions.last, !(last.id < action.id) {
        mistakes.append(mistake("\(action.id) does not stand where it was written, behind \(last.id).", line))
      }
      record.actions.append(action)
    }
    try blank()
    try readEnd()
    return record
  }

  /// The record without the actions that have other ids than these; what stands behind the last one is not looked at.
  mutating func excerpt(of ids: Set<ID<Action>>) throws(RecordMistake) -> SignedRecord {
    var record = try head()
    while let line = peek {
      if begins(line, with: "action "), ids.contains(ID(words(line.range)[1])) {
        record.actions.append(try readAction())
      } else {
        next += 1
      }
    }
    return record
  }

  /// The lines before the actions.
  mutating func head() throws(RecordMistake) -> SignedRecord {
    try readFormat()
    let review = try value("review")
    let to = try day("to")
    let signedOn = try day("signed-on")
    guard signedOn >= to else {
      throw mistake("It was signed before the day that it looks at, \(to).", lines[next - 1])
    }
    let signedBy = try value("signed-by")
    let tool = try value("tool")
    let formula = try number("formula")
    guard formula >= 1 else { throw mistake("There is no formula \(formula).", lines[next - 1]) }
    if formula > SignedRecord.formulaVersion {
      var unknown = mistake(
        "The figures of this record were made with formula \(formula), which this version does not know.",
        lines[next - 1],
        help: "Use the version of the tool that wrote it, or a newer one. Its facts were checked, its figures were not."
      )
      unknown.needsNewerTool = true
      mistakes.append(unknown)
    }
    let planStart = try day("plan-start")
    let thresholds = try pairs("thresholds").map { SignedRecord.Threshold(key: $0.key, value: $0.value) }
    let parts = try readParts()
    let previous = try readPrevious()
    try blank()
    var figures: [SignedRecord.Figures] = []
    while let line = peek, !line.range.isEmpty { figures.append(try readFigures()) }
    try blank()
    return SignedRecord(
      review: ID(review), to: to, signedOn: signedOn, signedBy: signedBy, tool: tool, formula: formula,
      planStart: planStart, thresholds: thresholds, parts: parts, previous: previous, figures: figures, actions: [])
  }

  // MARK: Lines

  private var peek: Line? { next < lines.count ? lines[next] : nil }

  private func mistake(_ message: String, _ line: Line?, help: String? = nil) -> RecordMistake {
    RecordMistake(message: message, range: line?.place, help: help)
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
    if !line.range.isEmpty { throw mistake("Here an empty line was written.", line) }
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private func begins(_ line: Line, with words: StaticString) -> Bool {
    let words = words.description.utf8
    return line.range.count >= words.count && text[line.range].starts(with: words)
  }

  /// The words of a line, which one blank each keeps apart.
  private func words(_ range: Range<Int>) -> [String] {
    text[range].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The value of the line that begins with `key` and a colon.
  private mutating func value(_ key: String) throws(RecordMistake) -> String {
    let line = try take()
    let start = Array((key + ": ").utf8)
    guard line.range.count > start.count, text[line.range].starts(with: start) else {
      throw mistake("Here a line '\(key): ...' was written.", line)
    }
    return string(line.range.dropFirst(start.count))
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
      guard sides.count == 2 else { throw mistake("'\(String(word).shortened)' says nothing.", line) }
      pairs.append((String(sides[0]), String(sides[1])))
    }
    return pairs
  }

  // MARK: Parts

  private mutating func readFormat() throws(RecordMistake) {
    guard let line = peek else { throw mistake("The record is empty.", nil) }
    let written = string(line.range)
    if written == SignedRecord.format {
      next += 1
      return
    }
    let isNewer = written.utf8.starts(with: "actionplan-signed/".utf8)
    var mistake =
      isNewer
      ? mistake(
        "This record has the form '\(written.shortened)', which this version does not know.", line,
        help: "Use the version of the tool that wrote it, or a newer one. Nothing in it was checked.")
      : mistake(
        "This is no signed record: the first line of one is '\(SignedRecord.format)'.", line,
        help: "Put the record back as it was. A file that never was one should not end in '.signed'.")
    (mistake.needsNewerTool, mistake.isForeign) = (isNewer, !isNewer)
    throw mistake
  }

  private mutating func readParts() throws(RecordMistake) -> [SignedRecord.Part] {
    var parts: [SignedRecord.Part] = []
    while let line = peek, begins(line, with: "part ") {
      let words = words(line.range)
      guard words.count == 3, words[1].hasSuffix(":"), Self.isDigest(words[2]) else {
        throw mistake("Here a line 'part KEY: DIGEST' was written.", line)
      }
      parts.append(.init(key: String(words[1].dropLast()), digest: words[2]))
      next += 1
    }
    return parts
  }

  private mutating func readPrevious() throws(RecordMistake) -> SignedRecord.Link? {
    let line = peek
    let words = try value("previous").split(separator: " ").map(String.init)
    if words == ["none"] { return nil }
    guard words.count == 2, Self.isDigest(words[1]) else {
      throw mistake("Here a line 'previous: REVIEW DIGEST' was written.", line)
    }
    return .init(review: ID(words[0]), digest: words[1])
  }

  private mutating func readFigures() throws(RecordMistake) -> SignedRecord.Figures {
    let line = peek
    let key = line.map { String(string($0.range).prefix { $0 != ":" }) } ?? ""
    guard let category = Category(rawValue: key) else { throw mistake("'\(key.shortened)' is no category.", line) }
    var counts: [SignedRecord.Figures.Count] = []
    for (name, value) in try pairs(key) {
      guard let number = Int(value) else { throw mistake("'\(name.shortened)' is no number.", line) }
      counts.append(.init(name: name, number: number))
    }
    return .init(category: category, counts: counts)
  }

  private mutating func readAction() throws(RecordMistake) -> SignedAction {
    let line = try take()
    let words = words(line.range)
    guard words.count == 9, let category = Category(rawValue: words[2]), let firstDue = CalendarDay(words[3]),
      let due = CalendarDay(words[4]), let state = ActionState(rawValue: words[5]),
      let rating = Rating(rawValue: words[6]), Self.isDigest(words[8])
    else {
      throw mistake("Here a line 'action ID CATEGORY FIRST-DUE DUE STATE RATING PROGRESS DIGEST' was written.", line)
    }
    var facts: [SignedFact] = []
    var ranges: [ByteRange] = []
    var signed = Array(words[1].utf8) + [0x0A]
    while let factLine = peek, begins(factLine, with: "  ") {
      let fact = text[factLine.range.dropFirst(2)]
      guard let read = SignedFact(line: fact) else { throw mistake("This line says no fact.", factLine) }
      facts.append(read)
      ranges.append(ByteRange(Int(factLine.place.start) + 2, Int(factLine.place.end)))
      signed += fact
      signed.append(0x0A)
      next += 1
    }
    let action = SignedAction(
      id: ID(words[1]), category: category, firstDue: firstDue, due: due,
      standing: .init(state: state, rating: rating, progress: words[7]), facts: facts, range: line.place,
      factRanges: ranges)
    if SHA256.hexadecimal(signed.span) != words[8] {
      altered.insert(action.id)
      mistakes.append(mistake("The facts of \(action.id) in this record are not those that were signed.", line))
    }
    return action
  }

  private mutating func readEnd() throws(RecordMistake) {
    let line = try take()
    let digest = string(line.range.dropFirst(8))
    guard begins(line, with: "sha256: "), Self.isDigest(digest) else { throw cutOff }
    if let more = peek { throw mistake("Behind the last line of the record stands more.", more) }
    writtenDigest = digest
    // An action that was altered has been named, and what else is wrong would be told of anew with each of them.
    if altered.isEmpty, SHA256.hexadecimal(text.span.extracting(..<line.range.lowerBound)) != digest {
      mistakes.append(mistake("The record is not as it was written: its digest is another one.", line))
    }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(\.isHexadecimalDigit)
  }
}

extension String {
  /// The text, or its beginning where it would fill a screen: a file of one long line has a first line, too.
  fileprivate var shortened: String { utf8.count <= 60 ? self : String(prefix(60)) + "..." }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
