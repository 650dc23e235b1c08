internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import YAMLLite

/// A comment that accepts what a rule finds, with a reason, beside what it is about:
/// `# accept P024: the board minute is with the clerk`, or `# accept P024 until 2023-03-31: ...`.
///
/// On a line of its own it covers what begins on the next line: a key with its value, an action, or the whole file when it
/// stands above the first key. Behind a value it covers that value.
struct Acceptance: Sendable {
  /// The rule's code or name as it is written.
  let rule: String
  /// Why; empty when nothing is said.
  let reason: String
  /// The last day on which it holds; nil when no end is named, or one that is no date.
  let until: CalendarDay?
  /// Whether an end is named that is no date; then nothing is accepted.
  let hasBadEnd: Bool
  /// The rule whose findings it accepts; nil when it accepts nothing: there is no such rule, or one that has to be kept,
  /// it gives no reason, or an end that is no date.
  let acceptedRule: RuleID?
  /// Where it stands.
  let place: Place
  /// The bytes in which findings are accepted.
  let covered: ByteRange
  /// Whether it covers the file as a whole.
  let coversFile: Bool

  /// The acceptances in a file, in their order.
  static func all(in file: PlanFile) -> [Acceptance] {
    let tree = file.tree
    return tree.comments.compactMap { comment in
      guard let words = AcceptanceWords(tree.source.text(comment)) else { return nil }
      let node = node(besides: comment, in: tree)
      let rule = words.reason.isEmpty || words.hasBadEnd ? nil : RuleRegistry.rule(words.rule)?.id
      return Acceptance(
        rule: words.rule, reason: words.reason, until: words.until, hasBadEnd: words.hasBadEnd,
        acceptedRule: rule.flatMap { $0.isAcceptable ? $0 : nil },
        place: Place(path: tree.source.path, range: comment),
        covered: node.map { covered(tree.nodes[$0]) } ?? ByteRange(comment.end, comment.end),
        coversFile: node != nil && node == tree.root)
    }
  }

  private static func covered(_ value: YAMLNode) -> ByteRange {
    ByteRange(value.key.isEmpty ? min(value.key.start, value.range.start) : value.key.start, value.range.end)
  }

  /// The node that a comment is about; nil when nothing stands behind it.
  private static func node(besides comment: ByteRange, in tree: YAMLTree) -> Int? {
    let nodes = tree.nodes
    func start(_ node: Int) -> UInt32 { nodes[node].key.isEmpty ? nodes[node].range.start : nodes[node].key.start }
    // Nodes stand in the order of the text, so that the first one behind the comment is found by halving.
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) < comment.start { low = middle + 1 } else { high = middle }
    }
    if low > 0, let line = lineStart(before: comment, in: tree.source) {
      // Behind a value: the largest one that begins on this line and ends here.
      var value = low - 1
      var outer = value
      while outer > 0, start(outer - 1) >= line {
        outer -= 1
        if nodes[outer].next >= low, nodes[outer].range.end <= comment.start { value = outer }
      }
      // Behind an action's id it speaks for the action.
      if value > 0, nodes[value - 1].kind == .mapping, start(value - 1) == start(value), tree.keyText(of: value) == "id"
      {
        return value - 1
      }
      return value
    }
    return low < nodes.count ? low : nil
  }

  /// Where the line of a comment begins; nil when nothing but blanks stands before it there.
  private static func lineStart(before comment: ByteRange, in source: SourceFile) -> Int? {
    var at = Int(comment.start)
    var isAlone = true
    while at > 0, source.padded[at - 1] != UInt8(ascii: "\n"), source.padded[at - 1] != UInt8(ascii: "\r") {
      at -= 1
      if source.padded[at] != UInt8(ascii: " "), source.padded[at] != UInt8(ascii: "\t") { isAlone = false }
    }
    return isAlone ? nil : at
  }
}
