internal import SourceText

extension RuleExample {
  /// All files of the example in their order, each behind the words that lead to it.
  ///
  /// The first words go on with a heading, the others begin a line. `quoted` writes a path as the page does.
  func introducedFiles(_ quoted: (String) -> String = { $0 }) -> [(words: String, file: RuleExample)] {
    files.map { label, file in
      switch label {
      case .before: ("in \(quoted(file.path)), where this stood before", file)
      case .now: (earlier == nil ? "in \(quoted(file.path))" : "And this stands now", file)
      case .beside: ("And in \(quoted(file.path))", file)
      }
    }
  }
}
