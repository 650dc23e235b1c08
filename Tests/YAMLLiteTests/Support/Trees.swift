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
}
