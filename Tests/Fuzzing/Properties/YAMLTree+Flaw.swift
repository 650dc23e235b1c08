internal import SourceText
package import YAMLLite

/// What must hold of every tree, whatever bytes it was read from.
extension YAMLTree {
  /// What an invariant of the tree is broken by; nil when all hold.
  package var flaw: String? {
    nodeFlaw ?? nestingFlaw ?? textFlaw ?? commentFlaw ?? findingFlaw ?? trustFlaw ?? jsonFlaw
  }

  /// Nodes lie in the file, and each says rightly where its subtree ends.
  private var nodeFlaw: String? {
    for (index, node) in nodes.enumerated() {
      for range in [node.key, node.range] {
        if let flaw = source.flaw(of: range) { return "node \(index): \(flaw)" }
      }
      if node.next <= index || node.next > nodes.count { return "node \(index) has the wrong end \(node.next)" }
      let holdsOthers = node.kind == .mapping || node.kind == .sequence
      if !holdsOthers, node.next != index + 1 { return "node \(index) has children" }
      if node.key.end > node.range.start { return "node \(index) begins before its key ends" }
    }
    return nodes.first.flatMap { Int($0.next) == nodes.count ? nil : "the root does not hold every node" }
  }

  /// Children lie within their parent and one behind the other, with a key in a mapping and without one in a list.
  private var nestingFlaw: String? {
    var open: [(index: Int, end: UInt32)] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, Int(nodes[last.index].next) <= index { open.removeLast() }
      if let parent = open.last.map({ nodes[$0.index] }), let before = open.last?.end {
        let start = node.key.isEmpty ? node.range.start : node.key.start
        if node.next > parent.next { return "node \(index) ends behind its parent" }
        if (parent.kind == .mapping) == node.key.isEmpty { return "node \(index) has the wrong sort of key" }
        if start < before { return "node \(index) begins before its sibling ends" }
        if node.range.end > parent.range.end { return "node \(index) reaches beyond its parent" }
        open[open.count - 1].end = node.range.end
      } else if index > 0 {
        return "node \(index) has no parent"
      } else if !node.key.isEmpty {
        return "the root has a key"
      }
      if Int(node.next) > index + 1 { open.append((index, node.range.start)) }
    }
    return nil
  }

  /// Every way to ask for a text gives the same one, and only scalars have one.
  private var textFlaw: String? {
    for (index, node) in nodes.enumerated() {
      let text = text(of: index)
      if (node.kind == .scalar) != (text != nil) { return "node \(index) has a text and is none, or has none" }
      if textBytes(of: index).map({ String(decoding: $0, as: UTF8.self) }) != text {
        return "node \(index) has two texts"
      }
      if let range = contentRange(of: index), source.text(range) != text {
        return "node \(index) does not read as its bytes"
      }
      if let range = keyContentRange(of: index), source.text(range) != keyText(of: index) {
        return "the key of node \(index) does not read as its bytes"
      }
    }
    return nil
  }

  /// Comments run from a `#` to the end of their line, in order, and lie in no plain text.
  private var commentFlaw: String? {
    var before: UInt32 = 0
    for comment in comments {
      if let flaw = source.flaw(of: comment) { return "comment: \(flaw)" }
      if comment.isEmpty || source.padded[Int(comment.start)] != UInt8(ascii: "#") {
        return "a comment at \(comment.start) has no #"
      }
      if comment.start < before { return "the comments are out of order at \(comment.start)" }
      before = comment.end
      let next = source.padded[Int(comment.end)]
      if next != UInt8(ascii: "\n"), next != UInt8(ascii: "\r") {
        return "a comment at \(comment.start) ends within its line"
      }
      if source.padded[Int(comment.start)..<Int(comment.end)].contains(UInt8(ascii: "\n")) {
        return "a comment at \(comment.start) runs into the next line"
      }
    }
    return nil
  }

  /// At most a thousand findings, in order, all of them about stretches of this file.
  private var findingFlaw: String? {
    if findings.count > 1000 { return "there are \(findings.count) findings" }
    if findings != findings.sorted() { return "the findings are out of order" }
    for finding in findings {
      for place in [finding.place] + finding.related.map(\.place) {
        if place.path != source.path { return "\(finding.rule.code) is about another file" }
        if let flaw = place.range.flatMap({ source.flaw(of: $0) }) { return "\(finding.rule.code): \(flaw)" }
      }
    }
    return nil
  }

  /// What could not be read has a finding, and a file without findings holds no key twice in one place.
  private var trustFlaw: String? {
    guard findings.isEmpty else { return nil }
    for (index, node) in nodes.enumerated() {
      if node.kind == .invalid { return "node \(index) could not be read, and nothing is said about it" }
      guard node.kind == .mapping else { continue }
      var known: Set<[UInt8]> = []
      for child in children(of: index) where !known.insert(Array((keyText(of: child) ?? "").utf8)).inserted {
        return "node \(child) repeats a key, and nothing is said about it"
      }
    }
    return nil
  }

  /// The tree as JSON is JSON.
  private var jsonFlaw: String? { JSONText.flaw(of: json()).map { "the JSON of the tree: \($0)" } }
}
