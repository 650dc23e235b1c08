public import ActionPlans
public import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

/// A review's file with a place for everything that a review has to say, and nothing lost that stands there already.
public struct ReviewScaffold: Sendable {
  /// The file as it should be, whole.
  public let bytes: [UInt8]
  /// How many places were added: actions, ways of working, priorities.
  public let added: Int

  /// A file for a review that nobody has begun.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - from: the first day that it looks at.
  ///   - to: the last.
  ///   - plan: the plan.
  ///   - today: what counts as today; a review that looks further begins with what is open now.
  public init(_ id: ID<Review>, from: CalendarDay, to: CalendarDay, of plan: Plan, today: CalendarDay) {
    let places = Places(of: plan, at: min(to, today))
    var text = "format: actionplan/1\nreview: \(id)\nfrom: \(from)\nto: \(to)\n"
    text += "\nheard:\n" + places.heard.map(\.text).joined()
    text += "\nways:\n" + places.ways.map(\.text).joined()
    text += "\ndecisions:\n" + places.decisions.map(\.text).joined()
    bytes = Array(text.utf8)
    added = places.heard.count + places.ways.count + places.decisions.count
  }

  /// The file of a review that was begun, with the places that it does not have yet behind those that it has.
  ///
  /// Every byte that stands there stays. Nil when a list is written in brackets, behind which nothing can be added.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - file: its file, which was read whole.
  ///   - plan: the plan.
  ///   - today: what counts as today.
  public init?(adding toReview: Review, in file: PlanFile, of plan: Plan, today: CalendarDay) {
    let places = Places(of: plan, at: min(toReview.to, today))
    let decided = Set(toReview.decisions.map(\.action))
    let judged = Set(toReview.ways.map(\.way))
    let heard = Set(toReview.heard.compactMap(\.priority))
    let source = file.tree.source
    let text = String(decoding: source.padded[..<source.count], as: UTF8.self)
    // A place that was offered before, and that nobody has filled in yet, stands there as a comment.
    let offered = Set(
      text.split(whereSeparator: \.isNewline).filter { $0.contains("#") }.compactMap { line in
        line.split(separator: "priority: ").dropFirst().first.map { String($0.prefix { !$0.isWhitespace }) }
      })
    let missing: [(key: String, entries: [Place])] = [
      ("heard", places.heard.filter { !heard.contains(ID($0.id)) && !offered.contains($0.id) }),
      ("ways", places.ways.filter { !judged.contains(ID($0.id)) }),
      ("decisions", places.decisions.filter { !decided.contains(ID($0.id)) }),
    ]
    var edits: [TextEdit] = []
    var behind = ""
    for (key, entries) in missing where !entries.isEmpty {
      let lines = entries.map(\.text).joined()
      guard let root = file.tree.root, let node = file.tree.value(of: root, key: key) else {
        behind += "\n\(key):\n" + lines
        continue
      }
      guard let edit = Self.edit(adding: lines, to: node, of: file.tree) else { return nil }
      edits.append(edit)
    }
    let lineEnd = source.padded[..<source.count].contains(0x0D) ? "\r\n" : "\n"
    if !behind.isEmpty {
      let start = source.count > 0 && source.padded[source.count - 1] != 0x0A ? "\n" : ""
      edits.append(Self.edit(ByteRange(source.count, source.count), start + behind))
    }
    if lineEnd == "\r\n" {
      edits = edits.map { edit in
        TextEdit(
          range: edit.range,
          replacement: Array(
            edit.replacement.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: [0x0D, 0x0A])))
      }
    }
    bytes = TextEdit.apply(edits, to: source)
    added = missing.reduce(0) { $0 + $1.entries.count }
  }

  /// Adds lines behind the last entry of a list, indented as its entries are; nil for one in brackets that is not empty.
  private static func edit(adding lines: String, to node: Int, of tree: YAMLTree) -> TextEdit? {
    let value = tree.nodes[node]
    let bytes = tree.source.padded
    if value.kind == .absent { return edit(lineEnd(behind: Int(value.key.end), in: tree), adding: lines) }
    if value.kind == .sequence, value.style == .flow {
      guard tree.childCount(of: node) == 0 else { return nil }
      return edit(value.range, "\n" + String(lines.dropLast()))
    }
    guard value.kind == .sequence, let first = tree.children(of: node).first(where: { _ in true }) else { return nil }
    var start = Int(tree.nodes[first].range.start)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    let indent = bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
    let shifted = lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : String(repeating: " ", count: indent) + line.dropFirst(2)
    }
    return edit(lineEnd(behind: lastByte(of: node, in: tree), in: tree), adding: shifted.joined(separator: "\n"))
  }

  private static func edit(_ range: ByteRange, _ text: String) -> TextEdit {
    TextEdit(range: range, replacement: Array(text.utf8))
  }

  /// Puts lines where a line begins; behind a last line without an end that end as well.
  private static func edit(_ place: (offset: Int, isOpen: Bool), adding lines: String) -> TextEdit {
    edit(ByteRange(place.offset, place.offset), place.isOpen ? "\n" + lines : lines)
  }

  /// The offset behind the last value in a list.
  private static func lastByte(of node: Int, in tree: YAMLTree) -> Int {
    var end = Int(tree.nodes[node].range.end)
    for inner in node..<Int(tree.nodes[node].next) {
      end = max(end, Int(tree.nodes[inner].range.end), Int(tree.nodes[inner].key.end))
    }
    return end
  }

  /// Where the next line begins behind `offset`, which may be there already.
  private static func lineEnd(behind offset: Int, in tree: YAMLTree) -> (offset: Int, isOpen: Bool) {
    let (bytes, count) = (tree.source.padded, tree.source.count)
    if offset > 0, offset <= count, bytes[offset - 1] == 0x0A { return (offset, false) }
    var offset = offset
    while offset < count, bytes[offset] != 0x0A { offset += 1 }
    return offset < count ? (offset + 1, false) : (count, true)
  }

  // MARK: Places

  /// One place to be filled in: what it is for, and its lines.
  private struct Place {
    let id: String
    let text: String
  }

  private struct Places {
    let heard: [Place]
    let ways: [Place]
    let decisions: [Place]

    init(of plan: Plan, at day: CalendarDay) {
      let partnership = plan.partnership
      heard = partnership.priorities.map { priority in
        Place(
          id: priority.id.text,
          text: "  # \(oneLine(priority.title)): what was said, by whom, what was done, what is not done yet\n"
            + "  # - from: parents-and-carers\n  #   priority: \(priority.id)\n  #   heard:\n  #   response:\n  #   not-yet:\n"
        )
      }
      ways = partnership.ways.map { way in
        Place(
          id: way.id.text,
          text: "  # \(oneLine(way.title)): kept: yes, partly or no\n  - way: \(way.id)\n    kept:\n    example:\n")
      }
      decisions = PlanFigures(of: plan, asOf: day).actions.filter(\.state.isOpen).map { figure in
        var facts = [figure.state.word, figure.ratingWord].filter { !$0.isEmpty }
        if facts.count == 2, facts[0] == facts[1] { facts.removeLast() }
        facts.append("due \(figure.due)")
        return Place(
          id: figure.id.text,
          text: "  # \(facts.joined(separator: ", ")): \(oneLine(figure.title))\n  - action: \(figure.id)\n"
            + "    decision:\n    reason:\n")
      }
    }
  }
}

/// A text for a comment.
private func oneLine(_ text: String) -> String { SignedFact(.title, text).value }
