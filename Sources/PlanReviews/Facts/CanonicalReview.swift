public import YAMLLite

/// The parts of a review's file in a form that comments, layout, line ends and the order of keys do not alter.
///
/// Each top-level value as JSON without blanks, keys in the order of their bytes, every single value a text. What became
/// of a decision of the board is told after the signing, and so is left out.
public enum CanonicalReview {
  /// The digest of each part, by its key, in the order of the keys; empty when the file holds no mapping.
  public static func digests(of tree: YAMLTree) -> [(part: String, digest: String)] {
    guard let root = tree.root else { return [] }
    return members(of: root, in: tree).filter { $0.key != "format" }.map { key, node in
      var text: [UInt8] = []
      write(node, of: tree, leavingOut: key == "board" ? "outcome" : nil, &text)
      return (key, SHA256.hexadecimal(text))
    }
  }

  private static func members(of node: Int, in tree: YAMLTree) -> [(key: String, node: Int)] {
    guard tree.nodes[node].kind == .mapping else { return [] }
    return tree.children(of: node).map { (tree.keyText(of: $0) ?? "", $0) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  private static func write(_ node: Int, of tree: YAMLTree, leavingOut left: String?, _ text: inout [UInt8]) {
    switch tree.nodes[node].kind {
    case .mapping:
      text.append(UInt8(ascii: "{"))
      for (number, member) in members(of: node, in: tree).filter({ $0.key != left }).enumerated() {
        if number > 0 { text.append(UInt8(ascii: ",")) }
        quote(member.key, &text)
        text.append(UInt8(ascii: ":"))
        write(member.node, of: tree, leavingOut: left, &text)
      }
      text.append(UInt8(ascii: "}"))
    case .sequence:
      text.append(UInt8(ascii: "["))
      for (number, child) in tree.children(of: node).enumerated() {
        if number > 0 { text.append(UInt8(ascii: ",")) }
        write(child, of: tree, leavingOut: left, &text)
      }
      text.append(UInt8(ascii: "]"))
    case .scalar, .absent, .invalid: quote(tree.text(of: node) ?? "", &text)
    }
  }

  /// A text as JSON: only quotation marks, backslashes and control characters are escaped.
  private static func quote(_ string: String, _ text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): text += Array("\\\"".utf8)
      case UInt8(ascii: "\\"): text += Array("\\\\".utf8)
      case 0x0A: text += Array("\\n".utf8)
      case 0x0D: text += Array("\\r".utf8)
      case 0x09: text += Array("\\t".utf8)
      case 0x08: text += Array("\\b".utf8)
      case 0x0C: text += Array("\\f".utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        text += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
