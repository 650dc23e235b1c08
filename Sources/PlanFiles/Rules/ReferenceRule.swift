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
}
