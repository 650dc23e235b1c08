internal import PlanFiles
internal import SourceText

/// A rule about what stands in texts for people, wherever in the plan's files they stand: personal data.
///
/// A rule is asked only at places with its ``clue``, so that a text without any costs one walk over its bytes. Findings of
/// such rules never repeat what was found, and excerpts hide it (``Finding/hidesText``).
public protocol TextRule: Rule {
  /// What makes a place worth asking about.
  static var clues: [TextClue] { get }
  /// What is said of the text, behind "The text under 'note'": "holds what looks like an NHS number".
  static var words: String { get }

  /// The stretch of `text` that breaks the rule, found from the clue at `place`; nil when none does.
  static func stretch(of text: FreeText, at place: Int) -> Range<Int>?
}

extension TextRule {
  /// What to do about something that must not be in a plan at all.
  static var ifCommitted: String {
    "If it was committed already it stays in the history: tell your data protection lead."
  }
}
