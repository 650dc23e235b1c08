/// A person who is named in a text that should name a role alone.
public enum NamedPerson {
  /// Whether one seems to be named: by a title, by a common first name and another word, or by an address.
  ///
  /// Looks at each part between commas, brackets, dashes and the like: "Jane Doe, Chair", "Chair (Jane Doe)". The doubt goes to
  /// the author, as with leads: a name that is not known, or stands in a sentence, is not found.
  public static func stands(in text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "@")) || TitledName.stands(in: text) { return true }
    let words = text.split(separator: " ").map { joints.contains($0) ? "," : $0 }.joined(separator: " ")
    return words.split { signs.contains($0) }.contains { part in
      let words = part.split(separator: " ")
      let bare = words.drop { honorifics.contains($0.lowercased()) }
      return LeadKind(bare.joined(separator: " ")) == .person
    }
  }

  private static let signs: Set<Character> = [",", ";", ":", "(", ")", "/", "&", "+", "\u{2013}", "\u{2014}"]
  private static let joints: Set<Substring> = ["and", "-"]
  private static let honorifics: Set<String> = [
    "cllr", "councillor", "sir", "dame", "lord", "lady", "baroness", "rev", "revd",
  ]
}
