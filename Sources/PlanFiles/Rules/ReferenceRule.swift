public import SourceText

/// The rules of group R that need no more than ids: what is named is there, once.
public enum ReferenceRule: CaseIterable, Sendable {
  case duplicateID, unknownName, noPartnership, secondPartnership, secondPlan

  /// The rule's names, words and examples.
  public var description: RuleDescription {
    switch self {
    case .duplicateID: .duplicateID
    case .unknownName: .unknownName
    case .noPartnership: .noPartnership
    case .secondPartnership: .secondPartnership
    case .secondPlan: .secondPlan
    }
  }

  /// The first sentence of every message about a name that names nothing, by which such findings are known again.
  ///
  /// - Parameters:
  ///   - kinds: what it might have named: `action`, `service or body`.
  ///   - name: the name as it is written.
  public static func noSuch(_ kinds: String, _ name: String) -> String { "There is no \(kinds) '\(name)'." }
}
