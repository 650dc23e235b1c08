internal import SourceText
internal import YAMLLite

extension SyntaxRule {
  /// The rule as the catalogue holds it.
  ///
  /// Examples that no page can print, such as a file of 16 MiB or bytes that are no text, are left to the tests.
  var description: RuleDescription {
    let isPrintable =
      switch self {
      case .invalidUTF8, .utf16, .fileTooLarge: false
      default: true
      }
    return RuleDescription(
      id, severity, title: title + ".", why: reason, mend: instead,
      broken: isPrintable ? [RuleExample(example.broken, at: "any.yaml")] : [],
      kept: isPrintable ? [RuleExample(example.mended, at: "any.yaml")] : [])
  }
}
