internal import ActionPlans
internal import SourceText

/// The lines before the actions.
extension RecordParser {
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

  // MARK: Values

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
}
