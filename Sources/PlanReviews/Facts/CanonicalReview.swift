public import YAMLLite

/// The parts of a review's file in a form that comments, layout, the folding of texts, line ends and the order of keys and
/// entries do not alter.
///
/// Each top-level value as JSON without blanks, keys and the entries of lists in the order of their bytes, every single value
/// a text on one line. What became of a decision of the board is told after the signing, and so is left out.
public enum CanonicalReview {
  /// The digest of each part, by its key, in the order of the keys; empty when the file holds no mapping.
  public static func digests(of tree: YAMLTree) -> [(part: String, digest: String)] {
    guard let root = tree.root else { return [] }
    return members(of: root, in: tree).filter { $0.key != "format" }.map { key, node in
      (key, SHA256.hexadecimal(form(of: node, in: tree, leavingOut: key == "board" ? "outcome" : nil).span))
    }
  }

  /// The digests of parts in which nothing stands: no value, no entry, no key.
  static let emptyParts = Set(["\"\"", "[]", "{}"].map { SHA256.hexadecimal($0.utf8.span) })

  private static func members(of node: Int, in tree: YAMLTree) -> [(key: String, node: Int)] {
    guard tree.nodes[node].kind == .mapping else { return [] }
    return tree.children(of: node).map { (tree.keyText(of: $0) ?? "", $0) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  private static func form(of node: Int, in tree: YAMLTree, leavingOut left: String?) -> [UInt8] {
    let comma = [UInt8(ascii: ",")]
    switch tree.nodes[node].kind {
    case .mapping:
      let members = members(of: node, in: tree).filter { $0.key != left }.map { member in
        quoted(member.key) + [UInt8(ascii: ":")] + form(of: member.node, in: tree, leavingOut: left)
      }
      return [UInt8(ascii: "{")] + members.joined(separator: comma) + [UInt8(ascii: "}")]
    case .sequence:
      let entries = tree.children(of: node).map { form(of: $0, in: tree, leavingOut: left) }
        .sorted { $0.lexicographicallyPrecedes($1) }
      return [UInt8(ascii: "[")] + entries.joined(separator: comma) + [UInt8(ascii: "]")]
    case .scalar, .absent, .invalid: return quoted(SignedFact.onOneLine(tree.text(of: node) ?? ""))
    }
  }

  /// A text as JSON: only quotation marks, backslashes and control characters are escaped.
  private static func quoted(_ string: String) -> [UInt8] {
    var text = [UInt8(ascii: "\"")]
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
    return text
  }
}
