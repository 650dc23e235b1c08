internal import ActionPlans
internal import PlanProgress
internal import SourceText

extension RecordMistake: Error {}

/// Reads a record line by line, by its bytes.
struct RecordParser {
  /// How many bytes the lines before the actions take at most.
  static let headLimit = 16_384

  /// A line without its end.
  struct Line {
    /// Where it stands in ``RecordParser/text``.
    let range: Range<Int>
    /// Where it stands in the file.
    let place: ByteRange
  }

  /// The text as it was written: with line feeds alone and without a mark before it.
  let text: [UInt8]
  let lines: [Line]
  var next = 0
  var mistakes: [RecordMistake] = []
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

  // MARK: Lines

  var peek: Line? { next < lines.count ? lines[next] : nil }

  func mistake(_ message: String, _ line: Line?, help: String? = nil) -> RecordMistake {
    RecordMistake(message: message, range: line?.place, help: help)
  }

  var cutOff: RecordMistake {
    mistake("The record ends in the middle: its last line, 'sha256: ...', is missing.", lines.last)
  }

  mutating func take() throws(RecordMistake) -> Line {
    guard let line = peek else { throw cutOff }
    next += 1
    return line
  }

  mutating func blank() throws(RecordMistake) {
    let line = try take()
    if !line.range.isEmpty { throw mistake("Here an empty line was written.", line) }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  func begins(_ line: Line, with words: StaticString) -> Bool {
    let words = words.description.utf8
    return line.range.count >= words.count && text[line.range].starts(with: words)
  }

  /// The words of a line, which one blank each keeps apart.
  func words(_ range: Range<Int>) -> [String] {
    text[range].split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  // MARK: Actions and the end

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

  static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy(\.isHexadecimalDigit)
  }
}

extension String {
  /// The text, or its beginning where it would fill a screen: a file of one long line has a first line, too.
  var shortened: String { utf8.count <= 60 ? self : String(prefix(60)) + "..." }
}

extension UInt8 {
  fileprivate var isHexadecimalDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
