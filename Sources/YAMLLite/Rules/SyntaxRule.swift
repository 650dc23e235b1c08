public import SourceText

/// Everything that YAML-lite refuses: group S of the rules, each an error.
///
/// The order of the cases is that of the codes: bytes, indentation and lines, keys, texts, block texts, lists in
/// brackets, and the features of full YAML that a plan does without.
public enum SyntaxRule: CaseIterable, Hashable, Sendable {
  // The file and its characters.
  case invalidUTF8
  case utf16
  case controlCharacter
  case bidirectionalControl
  case lineSeparator
  case loneCarriageReturn
  case fileTooLarge
  // Indentation and lines.
  case tabAsIndentation
  case tabOutsideQuotes
  case wrongIndentation
  case nestingTooDeep
  case lineWithoutKey
  case missingSpaceAfterColon
  case missingSpaceAfterDash
  case listItemAmongKeys
  case notAListItem
  case listItemOnKeyLine
  case mergeConflict
  // Keys.
  case duplicateKey
  case emptyKey
  case keyTooLong
  case keyOverLines
  case keyNotText
  case explicitKey
  case mergeKey
  // Texts.
  case colonInText
  case textAfterValue
  case textAfterComment
  case unclosedQuote
  case unknownEscape
  case reservedCharacter
  case quotedTextIndentation
  case listItemInText
  case markerInText
  // Block texts.
  case blockTextHeader
  case blockTextIndentation
  case missingLastLineEnd
  // Lists in brackets.
  case unclosedList
  case listSeparator
  case nestedFlow
  case flowMapping
  case listIndentation
  // Features of full YAML.
  case anchor
  case alias
  case tag
  case directive
  case secondDocument
  case contentOnMarkerLine
}

extension SyntaxRule {
  /// The rule's code and name.
  public var id: RuleID {
    switch self {
    case .invalidUTF8: RuleID("S001", "not-utf-8")
    case .utf16: RuleID("S002", "utf-16")
    case .controlCharacter: RuleID("S003", "control-character")
    case .bidirectionalControl: RuleID("S004", "bidirectional-control")
    case .lineSeparator: RuleID("S005", "line-separator")
    case .loneCarriageReturn: RuleID("S006", "lone-carriage-return")
    case .fileTooLarge: RuleID("S007", "file-too-large")
    case .tabAsIndentation: RuleID("S010", "tab-as-indentation")
    case .tabOutsideQuotes: RuleID("S011", "tab-outside-quotes")
    case .wrongIndentation: RuleID("S012", "wrong-indentation")
    case .nestingTooDeep: RuleID("S013", "nesting-too-deep")
    case .lineWithoutKey: RuleID("S014", "line-without-key")
    case .missingSpaceAfterColon: RuleID("S015", "missing-space-after-colon")
    case .missingSpaceAfterDash: RuleID("S016", "missing-space-after-dash")
    case .listItemAmongKeys: RuleID("S017", "list-item-among-keys")
    case .notAListItem: RuleID("S018", "not-a-list-item")
    case .listItemOnKeyLine: RuleID("S019", "list-item-on-key-line")
    case .mergeConflict: RuleID("S020", "merge-conflict")
    case .duplicateKey: RuleID("S030", "duplicate-key")
    case .emptyKey: RuleID("S031", "empty-key")
    case .keyTooLong: RuleID("S032", "key-too-long")
    case .keyOverLines: RuleID("S033", "key-over-lines")
    case .keyNotText: RuleID("S034", "key-not-text")
    case .explicitKey: RuleID("S035", "explicit-key")
    case .mergeKey: RuleID("S036", "merge-key")
    case .colonInText: RuleID("S040", "colon-in-text")
    case .textAfterValue: RuleID("S041", "text-after-value")
    case .textAfterComment: RuleID("S042", "text-after-comment")
    case .unclosedQuote: RuleID("S043", "unclosed-quote")
    case .unknownEscape: RuleID("S044", "unknown-escape")
    case .reservedCharacter: RuleID("S045", "reserved-character")
    case .quotedTextIndentation: RuleID("S046", "quoted-text-indentation")
    case .listItemInText: RuleID("S047", "list-item-in-text")
    case .markerInText: RuleID("S048", "marker-in-text")
    case .blockTextHeader: RuleID("S050", "block-text-header")
    case .blockTextIndentation: RuleID("S051", "block-text-indentation")
    case .missingLastLineEnd: RuleID("S052", "missing-last-line-end")
    case .unclosedList: RuleID("S060", "unclosed-list")
    case .listSeparator: RuleID("S061", "list-separator")
    case .nestedFlow: RuleID("S062", "nested-flow")
    case .flowMapping: RuleID("S063", "flow-mapping")
    case .listIndentation: RuleID("S064", "list-indentation")
    case .anchor: RuleID("S070", "anchor")
    case .alias: RuleID("S071", "alias")
    case .tag: RuleID("S072", "tag")
    case .directive: RuleID("S073", "directive")
    case .secondDocument: RuleID("S074", "second-document")
    case .contentOnMarkerLine: RuleID("S075", "content-on-marker-line")
    }
  }

  /// How much it matters: always an error, since what cannot be read cannot be trusted.
  public var severity: Severity { .error }
}
