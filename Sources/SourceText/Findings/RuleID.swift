/// The two names of a rule: a short code for machines and a name for people.
///
/// Either finds it everywhere.
public struct RuleID: Hashable, Sendable {
  /// The code: one capital letter for the group and three digits, `P012`.
  public let code: String
  /// The name: the problem in lower-case words joined by hyphens, `must-without-duty`.
  public let name: String

  /// The rule with this code and name.
  public init(_ code: String, _ name: String) {
    self.code = code
    self.name = name
  }
}
