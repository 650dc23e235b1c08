internal import SourceText

extension YAMLTree {
  /// The tree as JSON in UTF-8, with a line end: mappings as objects in the file's order, lists as arrays, scalars as
  /// strings, and null for what is absent, could not be read, or for a file without any value.
  ///
  /// Bytes of the file that are no UTF-8 become U+FFFD.
  public func json() -> [UInt8] {
    var writer = JSONWriter()
    var open: [(end: Int, bracket: Unicode.Scalar)] = []
    if nodes.isEmpty { writer.string(nil) }
    let isUTF8 = !findings.contains { $0.rule == SyntaxRule.invalidUTF8.id }
    for index in nodes.indices {
      while let last = open.last, last.end <= index {
        writer.close(last.bracket)
        open.removeLast()
      }
      if open.last?.bracket == "}" { writer.key(keyText(of: index) ?? "") }
      let node = nodes[index]
      switch node.kind {
      case .mapping, .sequence:
        let isMapping = node.kind == .mapping
        writer.open(isMapping ? "{" : "[")
        open.append((Int(node.next), isMapping ? "}" : "]"))
      case .scalar where isUTF8: writer.string(utf8: textBytes(of: index) ?? [])
      case .scalar: writer.string(text(of: index))
      case .absent, .invalid: writer.string(nil)
      }
    }
    while let last = open.popLast() { writer.close(last.bracket) }
    writer.endLine()
    return writer.bytes
  }
}
