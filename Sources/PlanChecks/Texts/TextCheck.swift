internal import PlanFiles
internal import SourceText
internal import YAMLLite

/// Looks through every text for people in a file, its comments included, for what the rules about texts find.
struct TextCheck {
  private let file: PlanFile
  private var findings: [Finding] = []

  /// What is found in the texts of `file`, in no order.
  ///
  /// Costs one walk over their bytes, and little more where they hold no personal data.
  static func findings(in file: PlanFile) -> [Finding] {
    var check = TextCheck(file: file)
    let tree = file.tree
    for number in file.textNodes { check.lookThrough(tree.nodes[Int(number)], at: Int(number)) }
    for comment in tree.comments { check.lookThrough(comment, node: nil) }
    return check.findings
  }

  private init(file: PlanFile) {
    self.file = file
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
    for (rule, stretch) in found { add(rule, ByteRange(stretch.lowerBound, stretch.upperBound), node) }
  }

  /// Looks through a text that does not stand in the file as it is read; what is found stands at the whole of it.
  private mutating func lookThroughDecoded(_ node: Int) {
    guard let text = file.tree.textBytes(of: node) else { return }
    let found = Self.stretches(in: text + [0x0A, 0x0A], from: 0, to: text.count)
    for (rule, _) in found { add(rule, file.tree.nodes[node].range, node) }
  }

  private func hasEscape(_ range: ByteRange) -> Bool {
    file.tree.source.padded[Int(range.start)..<Int(range.end)].contains(UInt8(ascii: "\\"))
  }

  private mutating func add(_ rule: any TextRule.Type, _ range: ByteRange, _ node: Int?) {
    let key = node.flatMap { file.tree.keyText(of: $0) }
    let subject = node == nil ? "This comment" : key.map { "The text under '\($0)'" } ?? "This text"
    findings.append(rule.finding(at: Place(path: file.path, range: range), "\(subject) \(rule.words)."))
  }

  /// The stretches that break a rule, among the bytes from `start` up to `end`, behind which two more can be read.
  private static func stretches(
    in bytes: [UInt8], from start: Int, to end: Int
  ) -> [(rule: any TextRule.Type, stretch: Range<Int>)] {
    var found: [(rule: any TextRule.Type, stretch: Range<Int>)] = []
    let span = bytes.span
    var at = start
    while at < end {
      let clues = TextClueTable.shared.clues(span[at], span[at &+ 1], span[at &+ 2])
      if clues != 0 { ask(clues, FreeText(bytes: bytes, start: start, end: end), at, &found) }
      at &+= 1
    }
    return found
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
