/// The page of the documentation that shows what `check` says of every file in the gallery.
enum GalleryPage {
  static let path = "Sources/PlanChecks/PlanChecks.docc/ErrorGallery.md"

  /// The headings, by the first word of the names below each.
  private static let groups: [(title: String, words: Set<String>)] = [
    ("Characters and encodings", ["characters"]),
    ("Indentation", ["indentation"]),
    ("Lines, keys and list items", ["line", "key"]),
    ("Texts", ["text"]),
    ("Lists", ["list"]),
    ("Features of full YAML", ["feature"]),
    ("Pasted text", ["pasted"]),
    ("Merge conflicts", ["merge"]),
    ("Files that were cut off", ["cut"]),
    ("Values", ["date", "word", "number", "id", "change", "format", "kind"]),
    (
      "Files of other kinds and in other places",
      [
        "partnership", "dashboard", "audit", "review", "second", "misplaced",
      ]
    ),
    ("What is accepted with a reason", ["acceptance"]),
    ("Places in a line", ["place"]),
    ("Several mistakes", ["two", "many"]),
  ]

  /// The page made of the answers about each case.
  static func text(of answers: [(name: String, answer: String)]) -> String {
    var page = """
      # Error gallery

      What `check` says of files with one mistake or several: each is told once, where it is, with the way to mend it.

      ## Overview

      Every answer is about a small plan that is without fault but for the one file shown. The files themselves lie in
      `Tests/CommandTests/Gallery`, where a test holds each against what the tool says today.

      """
    for group in groups {
      page += "\n## \(group.title)\n"
      for (name, answer) in answers where group.words.contains(firstWord(of: name)) {
        page += "\n### \(heading(of: name))\n\n```text\n\(answer)```\n"
      }
    }
    return page
  }

  /// Whether a case has a place on the page.
  static func shows(_ name: String) -> Bool { groups.contains { $0.words.contains(firstWord(of: name)) } }

  private static func firstWord(of name: String) -> String { String(name.prefix { $0 != "-" }) }

  private static func heading(of name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
