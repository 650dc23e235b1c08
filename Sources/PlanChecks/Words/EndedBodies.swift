internal import ActionPlans

/// The bodies that have ended, by the names that a role's title may call them: their own, or its first letters.
struct EndedBodies: Sendable {
  private struct Names: Sendable {
    let id: String
    /// The words of its title, small and without the s of a plural, from the first that is no article or number on.
    let words: [String]
    /// Their first letters in capitals; nil for fewer than three, or when the glossary says that they mean something else.
    let initials: String?
  }

  private let bodies: [Names]

  /// Those of `partnership` that had ended before `today`.
  init(of partnership: Partnership, on today: CalendarDay) {
    bodies = partnership.bodies.compactMap { body in
      guard let to = body.to, to < today else { return nil }
      let words = Self.words(of: body.title.prefix { $0 != "(" }).drop { Self.openings.contains($0) }
      let names = words.filter { !Self.smallWords.contains($0) }
      var initials: String? = String(names.compactMap(\.first)).uppercased()
      if names.count < 3 { initials = nil }
      for entry in partnership.glossary where entry.short == initials {
        if Self.words(of: entry.means[...]) != Array(words) { initials = nil }
      }
      return Names(id: body.id.text, words: Array(words), initials: initials)
    }
  }

  /// The id of the body that `text` names; nil when it names none.
  ///
  /// Takes a walk through the text for each body that has ended.
  func body(namedIn text: String) -> String? {
    if bodies.isEmpty { return nil }
    let words = Self.words(of: text[...])
    let shortForms = Array(ShortForms(in: text))
    return bodies.first { body in
      body.initials.map { shortForms.contains($0) } ?? false || body.words.count > 1 && words.contains(body.words)
    }?.id
  }

  /// The words of a text, small and without the s of a plural.
  private static func words(of text: Substring) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { word in
      let word = word.lowercased()
      return word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }
  }

  private static let openings: Set<String> = [
    "the", "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let smallWords: Set<String> = ["and", "for", "in", "of", "the"]
}
