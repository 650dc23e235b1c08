/// One page of the reference, in Markdown.
public struct ReferencePage: Sendable, Hashable {
  /// The names that lead to the command; empty for the overview.
  public let path: [String]

  /// A file name made of the program's name and the path, such as `actionplan-review-start.md`.
  public let fileName: String

  /// The page, ending in a line break; the same for the same declarations.
  public let text: String
}
