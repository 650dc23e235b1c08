internal import PlanFiles
internal import SourceText
internal import YAMLLite

/// Looks through every text for people in a file, its comments included, for what the rules about texts find.
struct TextCheck {
  /// What was found, in no order.
  private(set) var findings: [Finding] = []
  /// The texts that were found, for whoever must not repeat them.
  private(set) var hiddenWords = HiddenWords()
  private let file: PlanFile

  /// Looks through the texts of `file`.
  ///
  /// Costs one walk over their bytes, and little more where they hold no personal data.
  init(_ file: PlanFile) {
    self.file = file
    let tree = file.tree
    for number in file.textNodes { lookThrough(tree.nodes[Int(number)], at: Int(number)) }
    for comment in tree.comments { lookThrough(comment, node: nil) }
    if !file.findings.isEmpty { lookThroughRest() }
  }

  /// Looks through the whole file for what stands in no text that could be read: messages quote that, too.
  private mutating func lookThroughRest() {
    let source = file.tree.source
    let known = Set(findings.compactMap { $0.place.range?.start })
    for (rule, stretch) in Self.stretches(in: source.padded, from: 0, to: source.count)
    where !known.contains(UInt32(stretch.lowerBound)) {
      hiddenWords.add(source.padded[stretch])
      add(rule, ByteRange(stretch.lowerBound, stretch.upperBound), "This line")
    }
  }

  /// Adds what the words of a finding hold of personal data to `hidden`; whether they hold any.
  static func hide(whatStandsIn words: String, _ hidden: inout HiddenWords) -> Bool {
    let bytes = Array(words.utf8)
    let found = stretches(in: bytes + [0x0A, 0x0A], from: 0, to: bytes.count)
    for (_, stretch) in found { hidden.add(bytes[stretch]) }
    return !found.isEmpty
  }

  private mutating func lookThrough(_ value: YAMLNode, at node: Int) {
    if value.style == .doubleQuoted, value.needsDecoding, hasEscape(value.range) {
      lookThroughDecoded(node)
    } else {
      lookThrough(value.range, node: node)
    }
  }

  private mutating func lookThrough(_ range: ByteRange, node: Int?) {
    let source = file.tree.source
    let found = Self.stretches(in: source.padded, from: Int(range.start), to: Int(range.end))
    for (rule, stretch) in found {
      hiddenWords.add(source.padded[stretch])
      add(rule, ByteRange(stretch.lowerBound, stretch.upperBound), node.map { subject($0) } ?? "This comment")
    }
  }

  /// Looks through a text that does not stand in the file as it is read; what is found stands at the whole of it.
  private mutating func lookThroughDecoded(_ node: Int) {
    guard let text = file.tree.textBytes(of: node) else { return }
    let found = Self.stretches(in: text + [0x0A, 0x0A], from: 0, to: text.count)
    for (rule, stretch) in found {
      hiddenWords.add(text[stretch])
      add(rule, file.tree.nodes[node].range, subject(node))
    }
  }

  private func hasEscape(_ range: ByteRange) -> Bool {
    file.tree.source.padded[Int(range.start)..<Int(range.end)].contains(UInt8(ascii: "\\"))
  }

  private func subject(_ node: Int) -> String {
    file.tree.keyText(of: node).map { "The text under '\($0)'" } ?? "This text"
  }

  private mutating func add(_ rule: any TextRule.Type, _ range: ByteRange, _ subject: String) {
    findings.append(rule.finding(at: Place(path: file.path, range: range), "\(subject) \(rule.words)."))
  }

  /// The stretches that break a rule, among the bytes from `start` up to `end`, behind which two more can be read.
  private static func stretches(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> [(rule: any TextRule.Type, stretch: Range<Int>)] {
    var found: [(rule: any TextRule.Type, stretch: Range<Int>)] = []
    let span = bytes.span
    let entries = TextClueTable.shared.entries
    var place = start
    while true {
      let clues = nextClues(span, entries.span, &place, end)
      if clues == 0 { return found }
      let possible = place > start ? clues & TextClueTable.possible(behind: span[place - 1]) : clues
      if possible != 0 { ask(possible, FreeText(bytes: bytes, start: start, end: end), place, &found) }
      place += 1
    }
  }

  /// The clues at the first place from `place` on that has some, to which it moves; 0 when there is none before `end`.
  ///
  /// Every byte of every text goes through here, and nothing else happens to most.
  @inline(never)
  private static func nextClues(
    _ bytes: Span<UInt8>, _ table: Span<UInt32>, _ place: inout Int, _ end: Int
  ) -> TextClueTable.Bits {
    guard place < end, end &+ 1 < bytes.count else { return 0 }
    // What the last byte allows as a first, and the last two as a first and second.
    var one = table[Int(bytes[place])]
    var two = one & table[Int(bytes[place &+ 1])] &>> 8
    one = table[Int(bytes[place &+ 1])]
    var at = place &+ 2
    while at < end &+ 2 {
      let entry = table[Int(bytes[at])]
      let clues = TextClueTable.Bits(truncatingIfNeeded: two & entry &>> 16)
      if clues != 0 {
        place = at &- 2
        return clues
      }
      two = one & entry &>> 8
      one = entry
      at &+= 1
    }
    return 0
  }

  /// Asks the rules whose clues these are; of two stretches of one rule that overlap the first counts.
  private static func ask(
    _ clues: TextClueTable.Bits, _ text: FreeText, _ at: Int,
    _ found: inout [(rule: any TextRule.Type, stretch: Range<Int>)]
  ) {
    var clues = clues
    while clues != 0 {
      for rule in RuleRegistry.textRulesByClue[clues.trailingZeroBitCount] {
        guard let stretch = rule.stretch(of: text, at: at) else { continue }
        let last = found.last { $0.rule == rule }
        if last?.stretch.overlaps(stretch) != true { found.append((rule, stretch)) }
      }
      clues &= clues &- 1
    }
  }
}
