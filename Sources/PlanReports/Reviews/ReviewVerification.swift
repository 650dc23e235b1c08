public import ActionPlans
public import PlanFiles
internal import PlanProgress
public import PlanReviews
public import SourceText
internal import Wording
internal import YAMLLite

/// Whether what was signed in reviews still stands.
public struct ReviewVerification: Sendable {
  /// The name and version of the JSON form.
  public static let format = "actionplan.verification/1"

  private let records: [SignedRecord]
  /// The digest that stands at the end of each.
  private let digests: [String]
  private let unsigned: [Review]
  /// Reviews on whose records later ones build, and that have none that can be read.
  private let lost: [Review]
  /// The mistakes in signed years that reviews own.
  private let corrections: [ReportedCorrection]
  private let findings: [Finding]
  /// How many of the findings are about corrections rather than facts.
  private let doubts: Int
  private let lines: [Int]
  private let changes: [SignedFigureChanges]
  /// How many files end as records do and have a form that is not known.
  private let unknown: Int

  /// What was signed of the plan in `folder`.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - plan: the plan in it.
  ///   - readings: its records, as far as they could be read.
  ///   - altered: what a check found about what was signed.
  ///   - doubts: what it found about corrections of it.
  ///   - threads: how many threads may work at once; the result does not depend on it.
  public init(
    of folder: PlanFolder, _ plan: Plan, _ readings: [RecordReading], altered: [Finding], doubts: [Finding],
    threads: Int = 1
  ) {
    let findings = altered + doubts
    // Where a review's record belongs, nothing else has a place: what lies there was one.
    let reviews = Set(
      folder.files.compactMap { file -> String? in
        if case .review = file.content { SignedRecord.path(beside: file.path) } else { nil }
      })
    unknown = readings.count { $0.needsNewerTool || $0.isForeign && !reviews.contains($0.source.path) }
    let signedYears = readings.compactMap { reading in
      reading.record.map { (record: $0, digest: reading.digest ?? "") }
    }.sorted { $0.record < $1.record }
    let records = signedYears.map(\.record)
    self.records = records
    digests = signedYears.map(\.digest)
    let signed = Set(records.map(\.review))
    let builtOn = Set(records.compactMap(\.previous?.review))
    let others = plan.reviews.filter { !signed.contains($0.id) }.sorted { $0.to < $1.to }
    unsigned = others.filter { !builtOn.contains($0.id) }
    lost = others.filter { builtOn.contains($0.id) }
    corrections = ReportedCorrection.all(
      plan.reviews.flatMap(\.corrections), in: plan, of: folder)
    self.findings = findings
    self.doubts = doubts.count
    changes = ParallelMap.map(count: records.count, threads: threads) {
      SignedFigureChanges(since: records[$0], in: plan)
    }
    var sources: [String: SourceFile] = [:]
    for source in folder.files.map(\.tree.source) + folder.framework.signedRecords { sources[source.path] = source }
    var indexes: [String: LineIndex] = [:]
    lines = findings.map { finding in
      guard let range = finding.place.range, let source = sources[finding.place.path] else { return 1 }
      let index = indexes[finding.place.path] ?? LineIndex(source)
      indexes[finding.place.path] = index
      return index.position(of: Int(range.start)).line
    }
  }

  /// Whether nothing was altered or removed; late news does not count against it.
  public var isSound: Bool { !findings.contains { $0.severity == .error } }

  /// The verification for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The verification as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  private var verdict: String {
    if records.isEmpty, findings.isEmpty { return "No review is signed yet." }
    let altered = findings.count { $0.severity == .error } - unknown
    let unchecked =
      unknown == 0 ? "" : "\(unknown.counting("file")) could not be checked, since its form or formulas are not known."
    if altered > 0 {
      return "What was signed does not stand: \(altered.counting("thing")) altered or gone. \(unchecked)"
    }
    if unknown > 0 { return "Nobody can tell whether all that was signed stands: \(unchecked)" }
    let facts = records.reduce(0) { sum, record in sum + record.actions.reduce(0) { $0 + $1.facts.count } }
    let late = findings.count - doubts
    let lateNews = late == 0 ? "" : " \(late.counting("fact")) came later and did not say so."
    let inDoubt = doubts == 0 ? "" : " \(doubts.counting("doubt")) about corrections."
    let borneOut = corrections.count { $0.doubt == nil }
    let corrected = borneOut == 0 ? "" : ", with \(borneOut.counting("correction")) in later reviews"
    return "Everything that was signed stands\(corrected): \(records.count.counting("review")), "
      + "\(facts.counting("fact"))." + lateNews + inDoubt
  }

  private var page: Page {
    var sections: [Section] = []
    if !findings.isEmpty {
      let items = zip(findings, lines).map { finding, line in
        Item(
          finding.rule.code, Words(finding.message.visible),
          [Words("\(finding.place.path):\(line)", .faint)]
            + (finding.severity == .error ? [] : [Words("This is a warning: what was signed is still there.")]))
      }
      sections.append(Section("What does not agree", [.items(items)]))
    }
    if !records.isEmpty { sections.append(Section("Signed", [.items(records.indices.map(item))])) }
    sections += [corrections.section("Corrected")].compactMap { $0 }
    if !lost.isEmpty {
      let bullets = lost.map { Words("Review \($0.id), to \($0.to.longText)") }
      sections.append(Section("Signed, and the record is missing or cannot be read", [.bullets(bullets)]))
    }
    if !unsigned.isEmpty {
      sections.append(
        Section("Not signed", [.bullets(unsigned.map { Words("Review \($0.id), to \($0.to.longText)") })]))
    }
    return Page(title: "Signed reviews", under: [Words(verdict, .strong)], sections: sections)
  }

  private func item(_ number: Int) -> Item {
    let (record, changed) = (records[number], changes[number])
    let facts = record.actions.reduce(0) { $0 + $1.facts.count }
    var lines = [
      Words("Signed on \(record.signedOn.longText) by \(record.signedBy)"),
      Words("\(record.actions.count.counting("action")), \(facts.counting("fact"))", .faint),
      Words("sha256 \(digests[number])", .faint),
    ]
    let sentences = changed.sentences
    if !sentences.isEmpty { lines += ([changed.explanation] + sentences).map { Words($0) } }
    return Item(record.review.text, Words("to \(record.to.longText)"), lines)
  }
}

extension ReviewVerification {
  /// The verification as JSON, ending in a line end.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.key("isSound")
      json.boolean(isSound)
      json.members("records", Array(records.indices)) { json, number in
        let (record, changed) = (records[number], changes[number])
        json.member("review", record.review.text)
        json.member("to", record.to.description)
        json.member("signedOn", record.signedOn.description)
        json.member("signedBy", record.signedBy)
        json.member("formula", record.formula)
        json.member("actions", record.actions.count)
        json.member("sha256", digests[number])
        json.members(of: changed)
      }
      json.members("findings", Array(zip(findings, lines))) { json, entry in
        let (finding, line) = entry
        json.member("rule", finding.rule.code)
        json.member("severity", finding.severity.rawValue)
        json.member("message", finding.message)
        json.member("file", finding.place.path)
        json.member("line", line)
      }
      json.corrections("corrections", corrections)
      json.member("lost", lost.map(\.id.text))
      json.member("unsigned", unsigned.map(\.id.text))
    }
    json.endLine()
    return json.bytes
  }
}
