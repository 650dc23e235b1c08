internal import ActionPlans
internal import PlanProgress
public import SourceText

extension SignedRecord {
  /// The first line of every record, with the version of its form.
  static let format = "actionplan-signed/1"

  /// The record as its file holds it, in UTF-8 with line feeds.
  ///
  /// ```text
  /// actionplan-signed/1
  /// review: 2022
  /// to: 2022-08-31
  /// signed-on: 2022-10-12
  /// signed-by: Chair of the SEND Partnership Board
  /// tool: actionplan 0.1.0
  /// formula: 1
  /// plan-start: 2021-09-01
  /// thresholds: milestone-red-days=60 ...
  /// part decisions: DIGEST
  /// previous: none
  ///
  /// must: promised=22 in-scope=22 ...
  ///
  /// action INC-01 must 2022-12-31 2022-12-31 in-progress green 0.3333 DIGEST
  ///   category must
  ///   ...
  ///
  /// sha256: DIGEST
  /// ```
  ///
  /// An action's line has its category, the date first promised, the date promised then, its state, colour and progress,
  /// and the digest of its id and facts. The last line is the digest of everything before it.
  ///
  /// Costs what the record is long, with each look.
  public var text: String {
    let body = body
    return body + "sha256: \(SHA256.hexadecimal(body.utf8.span))\n"
  }

  /// The digest at the end of the record, by which the next one names it.
  ///
  /// Costs what the record is long, with each look.
  public var digest: String { SHA256.hexadecimal(body.utf8.span) }

  private var body: String {
    var lines = [
      Self.format, "review: \(review)", "to: \(to)", "signed-on: \(signedOn)", "signed-by: \(signedBy)",
      "tool: \(tool)",
      "formula: \(formula)", "plan-start: \(planStart)",
      "thresholds: " + thresholds.map { "\($0.key)=\($0.value)" }.joined(separator: " "),
    ]
    lines += parts.map { "part \($0.key): \($0.digest)" }
    lines += ["previous: " + (previous.map { "\($0.review) \($0.digest)" } ?? "none"), ""]
    for figures in figures {
      let counts = figures.counts.map { "\($0.name)=\($0.number)" }
      lines.append("\(figures.category.rawValue): " + counts.joined(separator: " "))
    }
    lines.append("")
    for action in actions {
      lines.append(action.heading)
      lines += action.facts.map { "  " + $0.line }
    }
    lines += ["", ""]
    return lines.joined(separator: "\n")
  }
}

extension SignedAction {
  /// The line with which the action begins in a record.
  var heading: String {
    "action \(id) \(category.rawValue) \(firstDue) \(due) \(standing.state.rawValue) \(standing.rating.rawValue) "
      + "\(standing.progress) \(digest)"
  }
}

extension SignedRecord {
  /// What the first lines of a record say, without its actions and without a look at its digests; nil when they cannot be
  /// read.
  ///
  /// For whoever only wants to know what was signed when; costs little, however many actions there are.
  public static func head(of source: SourceFile) -> SignedRecord? {
    var parser = RecordParser(source, upTo: RecordParser.headLimit)
    return try? parser.head()
  }

  /// A record with no other actions than those with these ids, and which of them are not as they were signed; nil when it
  /// cannot be read so far.
  ///
  /// For whoever asks about a few actions: one pass over the lines of all.
  static func excerpt(
    of ids: Set<ID<Action>>, from source: SourceFile
  ) -> (record: SignedRecord, altered: Set<ID<Action>>)? {
    var parser = RecordParser(source)
    return (try? parser.excerpt(of: ids)).map { ($0, parser.altered) }
  }

  /// The digest at the end of a record, as it stands there; nil when no line of that kind does.
  ///
  /// Costs a look at the last line.
  public static func writtenDigest(of source: SourceFile) -> String? {
    var end = source.count
    while end > 0, source.padded[end - 1] == 0x0A || source.padded[end - 1] == 0x0D { end -= 1 }
    let text = source.padded[..<end]
    let line = text[(text.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
    let start = "sha256: ".utf8
    return line.starts(with: start) ? String(decoding: line.dropFirst(start.count), as: UTF8.self) : nil
  }

  /// Whether the digest at the end of a record is that of what stands before it.
  ///
  /// Costs one digest, and so a good part less than a whole reading, which also holds the figures against the facts.
  public static func hasFittingDigest(_ source: SourceFile) -> Bool {
    let start = source.startsWithByteOrderMark ? 3 : 0
    var end = source.count
    if end > start, source.padded[end - 1] == 0x0A { end -= 1 }
    let text = source.padded[start..<end]
    if text.contains(0x0D) { return RecordReading(source).mistakes.isEmpty }
    let last = text.lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let digest = SHA256.hexadecimal(source.padded.span.extracting(start..<last))
    return text[last...].elementsEqual("sha256: \(digest)".utf8)
  }
}
