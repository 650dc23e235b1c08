internal import SourceText
internal import YAMLLite

extension Mutator {
  /// What files are spoilt with: the signs of YAML, and the keys and short texts of `files`.
  ///
  /// Each once, in the order of its bytes.
  package static func words(of files: [[UInt8]]) -> [[UInt8]] {
    let signs = [
      ": ", ":", "- ", "-", "- - ", "? ", "# ", " #", "'", "''", "\"", "\\", "|", "|-", "|+", "|2", ">", ">-", ">+1",
      "[", "]", "[]", "[a, b]", "{", "}", "{}", ",", ", ", "&a ", "*a", "!", "!!str ", "%YAML 1.2", "@", "`", "---",
      "...", "--- ", "<<: *a", "<<<<<<< ours\n", "=======\n", ">>>>>>> theirs\n", "\t", "\r", "\r\n", "\n", "\n\n",
      "\n  ", "\n    ", "  ", "~", "null", "true", "no", "0", "-1", "1e999", "0x1F", "2024-02-30", "9999-12-31", "43/0",
      "<5", "99999999999999999999", "\\x41", "\\u00e9", "\\U0010FFFF", "\u{FEFF}", "\u{202E}", "\u{2028}", "\u{85}",
      "\u{A0}", "\u{201C}", "é", "😀", "e\u{301}", "\0",
    ]
    var words = Set(signs.map { Array($0.utf8) })
    words.formUnion([[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]])
    for file in files {
      let tree = YAMLTree(parsing: SourceFile(path: "plan.yaml", bytes: file))
      for index in tree.nodes.indices {
        if let key = tree.keyText(of: index) { words.insert(Array("\(key): ".utf8)) }
        if let text = tree.textBytes(of: index), text.count <= 24 { words.insert(text) }
      }
    }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
