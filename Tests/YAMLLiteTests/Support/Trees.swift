import SourceText

@testable import YAMLLite

/// Reads a text.
func parse(_ text: String) -> YAMLTree {
  YAMLTree(parsing: SourceFile(path: "plan.yaml", text: text))
}

/// Reads a text given as bytes.
func parse(bytes: [UInt8]) -> YAMLTree {
  YAMLTree(parsing: SourceFile(path: "plan.yaml", bytes: bytes))
}

extension YAMLTree {
  /// One line for each node: its depth, key, kind, style and text, each with its bytes' offsets.
  var dump: [String] {
    var ends: [UInt32] = []
    return nodes.indices.map { index in
      while let last = ends.last, last <= index { ends.removeLast() }
      let node = nodes[index]
      var line = String(repeating: "  ", count: ends.count)
      if let key = keyText(of: index) { line += "\(key)@\(node.key.start)-\(node.key.end): " }
      line += "\(node.kind) \(node.style) \(node.range.start)-\(node.range.end)"
      if let text = text(of: index) { line += " \(text.debugDescription)" }
      ends.append(node.next)
      return line
    }
  }

  /// The findings as `S012 3:1`: code, line and column.
  var places: [String] {
    let lines = LineIndex(source)
    return findings.map { finding in
      guard let range = finding.place.range else { return finding.rule.code }
      let position = lines.position(of: Int(range.start))
      return "\(finding.rule.code) \(position.line):\(position.column)"
    }
  }

  /// What an invariant of the tree is broken by; nil when all hold.
  var flaw: String? {
    for (index, node) in nodes.enumerated() {
      for range in [node.key, node.range] {
        if Int(range.end) > source.count { return "node \(index) ends behind the file" }
        for offset in [range.start, range.end] where offset < source.count {
          if source.padded[Int(offset)] & 0xC0 == 0x80, findings.allSatisfy({ $0.rule.code != "S001" }) {
            return "node \(index) cuts a character at \(offset)"
          }
        }
      }
      if node.kind == .invalid, findings.isEmpty { return "node \(index) was given up without a word" }
      if node.next <= index || node.next > nodes.count { return "node \(index) has the wrong end \(node.next)" }
      if (node.kind == .scalar) != (text(of: index) != nil) { return "node \(index) has no text" }
      if node.kind == .scalar || node.kind == .absent, node.next != index + 1 { return "node \(index) has children" }
      _ = keyText(of: index)
    }
    for finding in findings {
      if let range = finding.place.range, Int(range.end) > source.count { return "a finding ends behind the file" }
    }
    if findings != findings.sorted() { return "the findings are out of order" }
    return nil
  }
}
