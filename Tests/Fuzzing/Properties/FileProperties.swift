internal import SourceText
internal import YAMLLite

/// What must hold when one file is read, edited or saved by another program.
package enum FileProperties {
  /// The first property that reading `bytes` breaks; nil when all hold.
  ///
  /// Random choices come from the bytes, so the same bytes give the same answer.
  package static func flaw(of bytes: [UInt8]) -> String? {
    let tree = YAMLTree(parsing: SourceFile(path: "plan.yaml", bytes: bytes))
    if let flaw = tree.flaw ?? shownFlaw(of: tree) ?? markFlaw(of: tree) { return flaw }
    guard tree.findings.isEmpty else { return nil }
    var random = SeededRandom(seedFrom: bytes)
    return lineEndFlaw(of: tree) ?? editFlaw(of: tree, &random)
  }

  // MARK: What people see

  /// Findings can be shown: as text without a trap, as JSON that is JSON.
  private static func shownFlaw(of tree: YAMLTree) -> String? {
    guard !tree.findings.isEmpty else { return nil }
    return shownFlaw(of: Array(tree.findings.prefix(20)), in: SourceFiles([tree.source]))
  }

  /// The same for the findings of several files.
  static func shownFlaw(of findings: [Finding], in files: SourceFiles) -> String? {
    let text = FindingText(columns: 80).bytes(findings, in: files)
    if String(validating: text, as: UTF8.self) == nil { return "the findings as text are no UTF-8" }
    let summary = FindingSummary(of: findings, files: 1)
    let documents = [
      ("JSON", FindingJSON().bytes(findings, in: files, summary: summary)),
      ("SARIF", FindingSARIF([], version: "1").bytes(findings, in: files)),
      ("Code Quality", FindingGitLab().bytes(findings, in: files)),
    ]
    for (form, bytes) in documents {
      if let flaw = JSONText.flaw(of: bytes) { return "the findings as \(form): \(flaw)" }
    }
    return nil
  }

  // MARK: What other programs do to a file

  /// A byte-order mark in front moves every offset by three and changes nothing else.
  private static func markFlaw(of tree: YAMLTree) -> String? {
    // A file that is refused as a whole may look different behind a mark.
    if tree.source.startsWithByteOrderMark || tree.findings.contains(where: { $0.place.range == nil }) { return nil }
    let bytes = tree.source.padded[..<tree.source.count]
    let marked = YAMLTree(parsing: SourceFile(path: tree.source.path, bytes: [0xEF, 0xBB, 0xBF] + bytes))
    if let difference = difference(tree, marked) { return "behind a byte-order mark \(difference)" }
    for (index, node) in tree.nodes.enumerated() {
      let other = marked.nodes[index]
      if other.range.start != node.range.start + 3 || other.range.end != node.range.end + 3 {
        return "behind a byte-order mark node \(index) stands elsewhere"
      }
    }
    let places = tree.findings.map { "\($0.rule.code) \(($0.place.range?.start ?? 0) + 3)" }
    if places != marked.findings.map({ "\($0.rule.code) \($0.place.range?.start ?? 0)" }) {
      return "behind a byte-order mark other things are found"
    }
    return nil
  }

  /// With Windows line ends an accepted file reads the same.
  private static func lineEndFlaw(of tree: YAMLTree) -> String? {
    let bytes = tree.source.padded[..<tree.source.count]
    if bytes.contains(0x0D) { return nil }
    let windows = YAMLTree(
      parsing: SourceFile(path: tree.source.path, bytes: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }))
    if let found = windows.findings.first { return "with Windows line ends \(found.rule.code) is found" }
    return difference(tree, windows).map { "with Windows line ends \($0)" }
  }

  // MARK: What an edit does

  /// A value that is set changes its own bytes only, and reads back as meant.
  private static func editFlaw(of tree: YAMLTree, _ random: inout SeededRandom) -> String? {
    let targets = tree.nodes.indices.filter { [.scalar, .absent].contains(tree.nodes[$0].kind) }
    for _ in 0..<min(2, targets.count) {
      guard let index = targets.randomElement(using: &random) else { continue }
      let text = RandomPlan.value(&random)
      guard let edit = tree.settingValue(of: index, to: text) else { return "node \(index) cannot be set" }
      if edit.range != tree.nodes[index].range { return "setting node \(index) would replace other bytes" }
      let bytes = tree.source.padded[..<tree.source.count]
      let edited = TextEdit.apply([edit], to: tree.source)
      let expected = bytes[..<Int(edit.range.start)] + edit.replacement + bytes[Int(edit.range.end)...]
      if edited != Array(expected) { return "setting node \(index) changed other bytes" }
      let result = YAMLTree(parsing: SourceFile(path: tree.source.path, bytes: edited))
      let shown = "after node \(index) was set to \(text.debugDescription)"
      if let found = result.findings.first { return "\(shown) \(found.rule.code) is found" }
      if let difference = difference(tree, result, except: index, meant: text) { return "\(shown) \(difference)" }
      let comments = tree.comments.map { tree.source.text($0) }
      if comments != result.comments.map({ result.source.text($0) }) { return "\(shown) the comments differ" }
    }
    return nil
  }

  /// In what the second tree reads differently; nil when in nothing, but that the text of `index` is `meant`.
  private static func difference(
    _ tree: YAMLTree, _ other: YAMLTree, except index: Int? = nil, meant: String = ""
  ) -> String? {
    if tree.nodes.count != other.nodes.count { return "there are \(other.nodes.count) nodes" }
    for (number, node) in tree.nodes.enumerated() {
      if other.nodes[number].next != node.next { return "node \(number) ends elsewhere" }
      if other.keyText(of: number) != tree.keyText(of: number) { return "the key of node \(number) differs" }
      let kind = number == index ? .scalar : node.kind
      if other.nodes[number].kind != kind { return "node \(number) is of another kind" }
      let text = number == index ? meant : tree.text(of: number)
      // As bytes, since strings with the same letters made in different ways are equal.
      if other.text(of: number).map({ Array($0.utf8) }) != text.map({ Array($0.utf8) }) {
        return "node \(number) reads \(other.text(of: number)?.debugDescription ?? "nothing")"
      }
    }
    return nil
  }
}
