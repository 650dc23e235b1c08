internal import Wording

/// What the text that names a lead says: one role, as it should, or something else.
public enum LeadKind: Hashable, Sendable {
  /// One role, or nothing that looks like anything else.
  case role
  /// Two roles or more, joined in one text.
  case several([String])
  /// A team, a board, or everybody.
  case team
  /// Nobody yet: `tbc`.
  case nobody
  /// A person's name.
  case person
  /// A role of a body that has ended, by the body's id; only ``LeadKinds`` can tell.
  case past(body: String)

  /// What `text` says; the doubt goes to the author, so that what looks like nothing known is a role.
  ///
  /// Takes a walk through the text and a look into a table for each word.
  public init(_ text: String) {
    let words = LeadWords(text)
    let roles = LeadWords.joinedRoles(in: text)
    if words.isNobody {
      self = .nobody
    } else if roles.count > 1 {
      self = .several(roles)
    } else if words.isTeam {
      self = .team
    } else if words.isPerson {
      self = .person
    } else {
      self = .role
    }
  }
}

/// The words of a text that names a lead, in lower case.
private struct LeadWords {
  /// All of them.
  let all: [String]
  /// Those before "of", "for" and the like, which tell what the whole is: `head` of "Head of the Inclusion Team".
  let head: ArraySlice<String>
  /// Whether each begins with a capital letter.
  let isCapitalised: Bool

  init(_ text: String) {
    let parts = text.utf8.split { !Self.belongsToWord($0) }
    all = parts.map { Substring($0).lowercased() }
    isCapitalised = parts.allSatisfy { part in
      part.first.map { !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0) } ?? false
    }
    // What stands in brackets or behind a comma says more about the same role.
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ",") } ?? text.endIndex
    let count = parts.prefix { $0.startIndex < end }.count
    head = all.prefix(count).prefix { !Self.prepositions.contains($0) }
  }

  /// Whether a byte is part of a word: a letter, a digit, a hyphen, an apostrophe or a stroke; every byte above ASCII is.
  private static func belongsToWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "/"), 0x80...0xFF:
      true
    default: false
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

extension LeadWords {
  /// The word for one person's part in an organisation.
  private static let roles: Set<String> = [
    "accountant", "administrator", "adviser", "advisor", "ambassador", "analyst", "assistant", "audiologist", "auditor",
    "bursar", "champion", "chair", "chairman", "chairperson", "chairwoman", "chief", "clerk", "clinician", "co-chair",
    "co-lead", "co-ordinator", "commissioner", "consultant", "controller", "coordinator", "councillor", "dco", "dcs",
    "deputy", "dietitian", "director", "dmo", "doctor", "dso", "engineer", "executive", "facilitator", "governor",
    "guardian", "head", "headteacher", "inspector", "lead", "leader", "manager", "member", "mentor", "midwife",
    "navigator", "nurse", "officer", "owner", "paediatrician", "partner", "physiotherapist", "planner", "practitioner",
    "president", "principal", "psychiatrist", "psychologist", "registrar", "representative", "secretary", "senco",
    "sendco", "solicitor", "specialist", "sponsor", "supervisor", "teacher", "therapist", "trainer", "treasurer",
    "trustee", "tutor", "vice-chair", "visitor", "worker",
  ]

  /// The word for several people, or for an organisation.
  private static let bodies: Set<String> = [
    "agencies", "alliance", "board", "ccg", "ccgs", "clinic", "committee", "council", "department", "directorate",
    "division", "everybody", "everyone", "forum", "group", "hospital", "icb", "network", "organisations", "panel",
    "parents", "partners", "partnership", "providers", "schools", "service", "services", "settings", "staff", "team",
    "teams", "trust", "unit",
  ]

  private static let everybody: Set<String> = [
    "all", "any", "both", "each", "every", "everybody", "everyone", "various",
  ]
  private static let prepositions: Set<String> = ["at", "for", "from", "in", "of", "on", "to", "with"]
  private static let secondTitles: Set<String> = ["chief", "deputy", "senco", "sendco", "vice-chair"]
  private static let titles: Set<String> = ["dr", "miss", "mr", "mrs", "ms", "mx", "prof", "professor"]

  private static let nobody: Set<String> = [
    "n/a", "na", "nobody", "none", "not known", "tba", "tbc", "tbd", "to be agreed", "to be appointed",
    "to be confirmed", "to be decided", "unknown", "vacancy", "vacant",
  ]

  /// First names that are common in the United Kingdom and are not also words for something in a plan.
  private static let firstNames: Set<String> = [
    "aisha", "alan", "alison", "amanda", "amy", "andrea", "andrew", "angela", "anita", "anna", "anne", "anthony",
    "barbara", "beth", "brian", "caroline", "catherine", "charlotte", "chris", "christine", "christopher", "claire",
    "clare", "colin", "daniel", "david", "deborah", "debbie", "diane", "donna", "elizabeth", "emily", "emma", "fatima",
    "fiona", "gary", "gemma", "george", "gillian", "graham", "hannah", "hassan", "heather", "helen", "ian", "imran",
    "jack", "jackie", "james", "jane", "janet", "jason", "jean", "jennifer", "jessica", "joanna", "joanne", "john",
    "jonathan", "joseph", "judith", "julia", "julie", "karen", "kate", "katherine", "kathryn", "keith", "kelly",
    "kevin", "kim", "laura", "lauren", "lesley", "linda", "lisa", "louise", "lucy", "margaret", "maria", "martin",
    "mary", "matthew", "michael", "michelle", "mohammed", "muhammad", "natalie", "neil", "nicola", "nigel", "nicholas",
    "olivia", "pamela", "patricia", "paul", "peter", "philip", "priya", "rachel", "rebecca", "richard", "robert",
    "samantha", "sandra", "sarah", "sharon", "sheila", "simon", "sophie", "stephanie", "stephen", "steven", "stuart",
    "sunita", "susan", "suzanne", "tracey", "tracy", "thomas", "valerie", "victoria", "wendy", "william", "yvonne",
    "zoe",
  ]
}
