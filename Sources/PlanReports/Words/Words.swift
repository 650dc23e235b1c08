/// A piece of text with one look.
///
/// The text is as its author wrote it. Whoever writes it out makes it harmless for a terminal, or for Markdown.
struct Words: Hashable, Sendable {
  /// What it says.
  var text: String
  /// How it stands out.
  var look: Look = .plain

  /// Text with a look.
  init(_ text: String, _ look: Look = .plain) {
    self.text = text
    self.look = look
  }
}

extension Words: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  /// Plain text.
  init(stringLiteral text: String) { self.init(text) }
}
