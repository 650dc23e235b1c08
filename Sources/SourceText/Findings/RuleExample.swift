/// Files that show a rule broken or kept.
///
/// The tests run them, and the page of the rule prints them.
public struct RuleExample: Sendable {
  /// The file that the example is about, as a path within a plan folder.
  public let path: String
  /// Its text; the finding's span stands between `«` and `»`, which are not part of it.
  public let text: String
  /// What the file said in the version of the plan before; nil for an example of a rule about one version.
  public let earlier: String?
  /// Other files that belong to the example, and take the place of those that lie at their paths otherwise; mostly none.
  public let others: [RuleExample]

  /// The file `text`, lying at `path` in a plan folder, before which it read as `earlier`, perhaps with others beside it.
  public init(
    _ text: String, at path: String = "schools/senco-network.yaml", earlier: String? = nil,
    beside others: [RuleExample] = []
  ) {
    self.path = path
    self.text = text
    self.earlier = earlier
    self.others = others
  }

  /// The example's text as a file would hold it, without the marks round the finding.
  public var plainText: String { String(text.filter { $0 != "«" && $0 != "»" }) }

  /// The bytes of ``plainText`` that the marks enclose; nil when the example has none.
  public var markedRange: ByteRange? {
    let before = text.prefix { $0 != "«" }
    guard before.endIndex != text.endIndex else { return nil }
    let marked = text[before.endIndex...].dropFirst().prefix { $0 != "»" }
    let start = before.utf8.count
    return ByteRange(start, start + marked.utf8.count)
  }

  /// The text for a page, ending in one line end; a comment stands where a person should look.
  public var pageText: String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      let plain = String(line.filter { $0 != "«" && $0 != "»" })
      lines.append(line.contains("«") ? plain + "   # <- here" : plain)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
