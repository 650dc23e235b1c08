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
