internal import CommandTree

/// The form of an answer that people read, with JSON for programs.
enum AnswerFormat: String, CaseIterable, Sendable {
  case text, md, json

  /// The option that names it, the same for every command that has these forms.
  static let option = DefaultedOption(
    "format", .choice("FORMAT", of: Self.self), help: "Text, Markdown or JSON.", default: .text)
}
