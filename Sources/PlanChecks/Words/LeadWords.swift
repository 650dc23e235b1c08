internal import SourceText

/// The words of a text that names a lead, in lower case.
struct LeadWords {
  /// All of them.
  let all: [String]
  /// Those before "of", "for" and the like, which tell what the whole is: `head` of "Head of the Inclusion Team".
  let head: ArraySlice<String>
  /// Whether each begins with a capital letter.
  let isCapitalised: Bool

  init(_ text: String) {
    let parts = text.utf8.split { !Self.belongsToWord($0) }
    all = parts.map { Substring($0).lowercased() }
    isCapitalised = parts.allSatisfy { $0.first.map { !$0.isASCIISmallLetter } ?? false }
    // What stands in brackets or behind a comma says more about the same role.
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") } ?? text.endIndex
    let count = parts.prefix { $0.startIndex < end }.count
    head = all.prefix(count).prefix { !Self.prepositions.contains($0) }
  }

  /// Whether a byte is part of a word: a letter, a digit, a hyphen, an apostrophe or a stroke; every byte above ASCII is.
  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"): true
    default: byte.isLetterByte || byte.isASCIIDigit
    }
  }

  /// Whether the text says that nobody is named yet.
  var isNobody: Bool { Self.nobody.contains(all.joined(separator: " ")) }

  /// Whether it ends in the word for one person's part, such as "manager".
  var isRole: Bool { head.last.map { Self.roles.contains($0) } ?? false }

  /// Whether it is a body of several people.
  var isTeam: Bool {
    guard let last = head.last, !Self.roles.contains(last) else { return false }
    if Self.bodies.contains(last) || all.first.map({ Self.everybody.contains($0) }) == true { return true }
    // The plural of a role: "Head teachers".
    return last.hasSuffix("s") && Self.roles.contains(String(last.dropLast()))
  }

  /// Whether it is a person's name: a title or a common first name, and one or two words more that are no role's.
  var isPerson: Bool {
    guard (2...3).contains(all.count), isCapitalised, let first = all.first, !all.contains(where: Self.isAboutWork)
    else { return false }
    return Self.titles.contains(first) || Self.firstNames.contains(first)
  }

  private static func isAboutWork(_ word: String) -> Bool { roles.contains(word) || bodies.contains(word) }

  /// The roles that a text joins by "and", a comma or a stroke; fewer than two where its parts are not all roles.
  static func joinedRoles(in text: String) -> [String] {
    guard hasJoint(text) else { return [] }
    let parts = split(text)
    guard parts.count > 1, parts.allSatisfy({ LeadWords($0).isRole }) else { return [] }
    // "Director of Nursing and Chief Nurse", "Head teacher and SENCO": one post with a long title.
    let others = parts.dropFirst().map { LeadWords($0) }
    if others.contains(where: { $0.all.first.map { secondTitles.contains($0) } ?? false }) { return [] }
    return parts
  }

  /// Whether a text may join several roles at all; most do not, and are not taken apart.
  private static func hasJoint(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"): true
      default: false
      }
    } || hasAnd(text)
  }

  /// Whether the word "and" stands between two others.
  private static func hasAnd(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 5 else { return false }
    for start in 0...(bytes.count - 5) where bytes[start] == UInt8(ascii: " ") {
      if bytes[start + 1] == UInt8(ascii: "a"), bytes[start + 2] == UInt8(ascii: "n"),
        bytes[start + 3] == UInt8(ascii: "d"), bytes[start + 4] == UInt8(ascii: " ")
      {
        return true
      }
    }
    return false
  }

  /// The parts of a text between its joints, without what stands in brackets.
  private static func split(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    let spaced = text.prefix { $0 != "(" }.split(separator: " ")
    for word in spaced {
      if word == "and" || word == "&" || word == "+" || word == "/" {
        parts.append([])
        continue
      }
      let pieces = word.split(separator: "/", omittingEmptySubsequences: false)
      for (number, piece) in pieces.enumerated() {
        if number > 0 { parts.append([]) }
        let bare = piece.last == "," || piece.last == ";" ? piece.dropLast() : piece
        if !bare.isEmpty { parts[parts.count - 1].append(bare) }
        if bare.count < piece.count { parts.append([]) }
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }
}
