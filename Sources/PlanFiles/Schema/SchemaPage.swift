/// The reference page of all plan files, made from the schema: every record, every key, what it may hold.
public enum SchemaPage {
  /// The page as Markdown.
  public static func text() -> String {
    var text = """
      # Every field of every file

      Made from the schema that the reader itself uses. Keys in bold must be there.

      """
    var told: Set<String> = []
    for kind in FileKind.allCases where told.insert(kind.shape.name).inserted {
      text += "\n## \(capitalised(kind.shape.name))\n"
      text += table(kind.shape)
      for shape in shapes(in: kind.shape) where told.insert(shape.name).inserted {
        text += "\n### \(capitalised(shape.name))\n"
        text += table(shape)
      }
    }
    return text
  }

  private static func table(_ shape: Shape) -> String {
    var text = "\n| Key | Holds | Meaning |\n|---|---|---|\n"
    for field in shape.fields {
      let key = field.isRequired ? "**`\(field.key)`**" : "`\(field.key)`"
      var meaning = field.meaning
      if case .optional(let fallback?) = field.presence { meaning += " When left out: \(fallback)." }
      text += "| \(key) | \(holds(field.type)) | \(meaning) |\n"
    }
    return text
  }

  private static func holds(_ type: ValueType) -> String {
    switch type {
    case .record(let shape): "\(shape.name)"
    case .records(let shape): "a list, each entry \(shape.name)"
    case .list(.text): "a list of texts"
    case .list(let element): "a list of \(holds(element))"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .newID(let kind): "a new id: \(kind.form.dropFirst("Write ".count).prefix { $0 != ":" })"
    case .reference(let kinds): "an id: \(kinds.map(\.word).joined(separator: ", "))"
    default: type.expectation
    }
  }

  /// The shapes that stand within a shape, in the order in which they are met.
  private static func shapes(in shape: Shape) -> [Shape] {
    shape.fields.flatMap { field -> [Shape] in
      switch field.type {
      case .record(let inner), .records(let inner): [inner] + shapes(in: inner)
      default: []
      }
    }
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
