public import SourceText

/// The rules of group K, keys and values: what the schema asks of one file. (The last belongs to group S by its
/// matter, but only the schema knows which values are free text.)
public enum SchemaRule: CaseIterable, Sendable {
  case unreadableFile, unclearKind, unknownFormat, unexpectedPlace
  case unknownKey, missingKey, noLead, noDueDate, missingValue, wrongType
  case badDate, unknownWord, badNumber, badQuantity, badPeriod, badID, badChange
  case commentCutsText

  /// The rule's names, words and examples.
  public var description: RuleDescription {
    switch self {
    case .unreadableFile: .unreadableFile
    case .unclearKind: .unclearKind
    case .unknownFormat: .unknownFormat
    case .unexpectedPlace: .unexpectedPlace
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .noLead: .noLead
    case .noDueDate: .noDueDate
    case .missingValue: .missingValue
    case .wrongType: .wrongType
    case .badDate: .badDate
    case .unknownWord: .unknownWord
    case .badNumber: .badNumber
    case .badQuantity: .badQuantity
    case .badPeriod: .badPeriod
    case .badID: .badID
    case .badChange: .badChange
    case .commentCutsText: .commentCutsText
    }
  }
}
