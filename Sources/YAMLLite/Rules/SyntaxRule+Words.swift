/// What people read about each rule, on its page and in `explain`.
extension SyntaxRule {
  /// The mistake as a headline, without a full stop.
  public var title: String {
    switch self {
    case .invalidUTF8:
      "The file is not UTF-8"
    case .utf16:
      "The file is saved as UTF-16"
    case .controlCharacter:
      "An invisible control character"
    case .bidirectionalControl:
      "A sign that turns the direction of text"
    case .lineSeparator:
      "A rare line separator"
    case .loneCarriageReturn:
      "A carriage return with no line feed"
    case .fileTooLarge:
      "The file is too large"
    case .tabAsIndentation:
      "A tab at the start of a line"
    case .tabOutsideQuotes:
      "A tab outside quotes"
    case .wrongIndentation:
      "A line is indented by too much or too little"
    case .nestingTooDeep:
      "Lists and keys lie too deep in each other"
    case .lineWithoutKey:
      "A line with no colon"
    case .missingSpaceAfterColon:
      "No space after the colon"
    case .missingSpaceAfterDash:
      "No space after the dash"
    case .listItemAmongKeys:
      "A list item where a key is expected"
    case .notAListItem:
      "A line without a dash among list items"
    case .listItemOnKeyLine:
      "A list begins on the line of its key"
    case .mergeConflict:
      "Two versions that nobody has chosen from"
    case .duplicateKey:
      "The same key twice"
    case .emptyKey:
      "A colon with no key before it"
    case .keyTooLong:
      "A key of more than 1,024 characters"
    case .keyOverLines:
      "A key over two lines"
    case .keyNotText:
      "A key that is a list"
    case .explicitKey:
      "A key behind a question mark"
    case .mergeKey:
      "Keys that are merged in from elsewhere"
    case .colonInText:
      "A colon and a space in a text without quotes"
    case .textAfterValue:
      "Text behind a value that is complete"
    case .textAfterComment:
      "A text goes on behind a comment"
    case .unclosedQuote:
      "A quote that is not closed"
    case .unknownEscape:
      "A backslash that stands for nothing"
    case .reservedCharacter:
      "A text that begins with a sign which YAML keeps for itself"
    case .quotedTextIndentation:
      "A quoted text goes on too far left"
    case .listItemInText:
      "A list item below a text"
    case .markerInText:
      "The end of the file within a text"
    case .blockTextHeader:
      "Something behind the | or > of a block text"
    case .blockTextIndentation:
      "A line of a block text with too few spaces"
    case .missingLastLineEnd:
      "No line end behind the last line of a block text"
    case .unclosedList:
      "A list in brackets that is not closed"
    case .listSeparator:
      "A comma too many or too few"
    case .nestedFlow:
      "A list in brackets within another"
    case .flowMapping:
      "Keys and values in braces or brackets"
    case .listIndentation:
      "A list in brackets goes on too far left"
    case .anchor:
      "A value that is marked for use elsewhere"
    case .alias:
      "A value that stands elsewhere"
    case .tag:
      "A type before a value"
    case .directive:
      "A line for YAML programs"
    case .secondDocument:
      "A second document in one file"
    case .contentOnMarkerLine:
      "A key on the line of the three dashes"
    }
  }
}
