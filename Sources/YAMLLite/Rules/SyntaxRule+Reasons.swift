/// Why each rule exists, and what mends a file that breaks it.
extension SyntaxRule {
  /// Why it is refused, in one to three sentences.
  public var reason: String {
    switch self {
    case .invalidUTF8:
      "Letters such as é or ô are stored in more than one way. Only UTF-8 is read the same everywhere; in "
        + "any other encoding names come out wrong."
    case .utf16:
      "Some Windows programs save texts as UTF-16, which they call Unicode. Git and most other tools take "
        + "such a file for no text at all."
    case .controlCharacter:
      "Control characters cannot be seen, come along with copied text, and make searches and comparisons fail."
    case .bidirectionalControl:
      "Such signs are invisible and make a line look different from what it says, so that a reader agrees to "
        + "something else."
    case .lineSeparator:
      "The characters U+0085, U+2028 and U+2029 end a line in some versions of YAML and not in others, so "
        + "the same file would mean two things."
    case .loneCarriageReturn:
      "Very old programs end lines so. Most tools show the whole file as one line then."
    case .fileTooLarge:
      "A plan file is a few kilobytes. One of more than 16 MiB is something else, or holds what belongs into "
        + "many files."
    case .tabAsIndentation:
      "How far a line is indented tells what it belongs to. A tab is two columns wide for one reader and "
        + "eight for another, and YAML forbids it."
    case .tabOutsideQuotes:
      "YAML programs do not agree where a tab may stand between words or at the end of a line."
    case .wrongIndentation:
      "Keys that belong together begin in the same column. A line that begins elsewhere belongs to nothing."
    case .nestingTooDeep:
      "More than 64 levels are a mistake or an attack; a plan needs fewer than ten."
    case .lineWithoutKey:
      "Every line of a plan is a key with a value, a list item, or goes on with a text above it."
    case .missingSpaceAfterColon:
      "Without the space, the key, the colon and the value are one word, as in 10:30 or a web address."
    case .missingSpaceAfterDash:
      "Without the space, dash and text are one word, as in -5."
    case .listItemAmongKeys:
      "A list belongs to the key above it, and a key has a list or a text, not both."
    case .notAListItem:
      "A list holds nothing but items; each begins with a dash and a space."
    case .listItemOnKeyLine:
      "In YAML a list begins on the line below its key."
    case .mergeConflict:
      "Git writes these lines when two people changed the same place. Both versions are in the file until "
        + "somebody decides."
    case .duplicateKey:
      "One of the two values would be lost, and programs do not agree which."
    case .emptyKey:
      "A value without a name cannot be found by anybody."
    case .keyTooLong:
      "YAML allows no longer ones. A text so long is a value whose key is missing."
    case .keyOverLines:
      "A key must end, with its colon, on the line on which it begins."
    case .keyNotText:
      "YAML allows lists as keys; nobody could look anything up under them."
    case .explicitKey:
      "YAML has this second form of a key for keys that are no texts. Readers do not know it, and a plan "
        + "needs none."
    case .mergeKey:
      "With << the keys of an action would stand somewhere else, so that a reader of the action does not see "
        + "them."
    case .colonInText:
      "A colon with a space behind it ends a key. In a text it needs quotes, so that nobody takes the first "
        + "half for a key."
    case .textAfterValue:
      "A quoted text or a list ends with its closing sign. What follows belongs to nothing."
    case .textAfterComment:
      "A comment ends the text before it; the next line would belong to nothing."
    case .unclosedQuote:
      "Everything up to the next quote, perhaps many lines down, would become part of the text."
    case .unknownEscape:
      "In double quotes a backslash and a letter stand for something else: \\n for a line break, \\t for a "
        + "tab. Most letters stand for nothing."
    case .reservedCharacter:
      "At the start of a text, signs such as @ ` % , ] and } have, or may get, a meaning of their own."
    case .quotedTextIndentation:
      "The lines of a quoted text are indented deeper than its key, so that one sees where it ends."
    case .listItemInText:
      "The line would become part of the text above it, dash and all, and the list would be lost."
    case .markerInText:
      "Three dashes or dots alone at the very left end a YAML document, even within quotes."
    case .blockTextHeader:
      "A text that begins with | or > stands on the lines below; only a comment may follow on the same line."
    case .blockTextIndentation:
      "All lines of a block text begin in the column of the first one. Spaces on blank lines before it make "
        + "that column unclear."
    case .missingLastLineEnd:
      "Some programs count the missing line end as part of the text and some do not."
    case .unclosedList:
      "Everything that follows would become part of the list."
    case .listSeparator:
      "The entries of a list in brackets have one comma between each other."
    case .nestedFlow:
      "Brackets within brackets are hard to read and to compare between versions."
    case .flowMapping:
      "Keys and values on one line are hard to read and to compare between versions."
    case .listIndentation:
      "The lines of a list are indented deeper than its key, its closing bracket as well."
    case .anchor:
      "With & a value gets a name, to be repeated elsewhere. A plan says what it means where it means it."
    case .alias:
      "With * a value is taken from elsewhere, so that a reader cannot see it here."
    case .tag:
      "With ! a value gets a type. In a plan every value is text until its field says what it means."
    case .directive:
      "Lines that begin with % tell programs how to read a file. A plan is read in one way only."
    case .secondDocument:
      "Three dashes begin a new document, and three dots end one; most programs would read only the first."
    case .contentOnMarkerLine:
      "YAML allows no key and no list item behind the dashes on their own line."
    }
  }

  /// What to write instead.
  public var instead: String {
    switch self {
    case .invalidUTF8:
      "Save the file with the encoding UTF-8, and look whether letters with accents are still right."
    case .utf16:
      "Save the file with the encoding UTF-8."
    case .controlCharacter:
      "Delete it. In a text that truly needs one, write it as an escape in double quotes, such as \"\\x07\"."
    case .bidirectionalControl:
      "Delete it. Texts in Arabic or Hebrew need none; their letters have their direction."
    case .lineSeparator:
      "Delete it and press Enter, or type a space."
    case .loneCarriageReturn:
      "Save the file with Unix (LF) or Windows (CRLF) line ends."
    case .fileTooLarge:
      "Split it, one file for each service."
    case .tabAsIndentation:
      "Use two spaces for each step."
    case .tabOutsideQuotes:
      "Use a space. Within quotes, in block texts and in comments a tab may stay."
    case .wrongIndentation:
      "Put as many spaces before it as before the lines beside it."
    case .nestingTooDeep:
      "Look for lines that are indented too far, and bring them back."
    case .lineWithoutKey:
      "Put a colon and a space between the key and its value, or indent the line below the text that it "
        + "belongs to."
    case .missingSpaceAfterColon:
      "Put a space after the colon."
    case .missingSpaceAfterDash:
      "Put a space after the dash."
    case .listItemAmongKeys:
      "Give the list a key of its own: a word and a colon on the line above it."
    case .notAListItem:
      "Put a dash and a space before it, or indent it below the item that it belongs to."
    case .listItemOnKeyLine:
      "Put the first item on the next line, or write a short list in brackets: [one, two]."
    case .mergeConflict:
      "Keep the lines that are right, and remove the other ones and the three lines with the signs."
    case .duplicateKey:
      "Keep the one that is right. If both are meant, they belong into two list items."
    case .emptyKey:
      "Write the key before the colon, or remove the line."
    case .keyTooLong:
      "Put the text in quotes behind its key."
    case .keyOverLines:
      "Write the key on one line, or put the text behind a key of its own."
    case .keyNotText:
      "Use a word as the key."
    case .explicitKey:
      "Write 'key: value' on one line."
    case .mergeKey:
      "Write the keys out where they count."
    case .colonInText:
      "Put the text in single quotes."
    case .textAfterValue:
      "Move it inside, or put a space and a # before it to make it a comment."
    case .textAfterComment:
      "Move the comment to a line above the text."
    case .unclosedQuote:
      "Put the closing quote at the end of the text. Within single quotes a single quote is written twice: "
        + "'the child''s voice'."
    case .unknownEscape:
      "Write the backslash twice, or use single quotes, in which it is itself."
    case .reservedCharacter:
      "Put the text in quotes."
    case .quotedTextIndentation:
      "Put spaces before the line, or write the text on one line."
    case .listItemInText:
      "Remove the text if the list is the value. If the dash belongs to the text, put all of it in quotes."
    case .markerInText:
      "Put spaces before them, or close the quote first."
    case .blockTextHeader:
      "Put the text on the next lines, indented. If the sign belongs to the text, put it in quotes."
    case .blockTextIndentation:
      "Put as many spaces before each line as before the first, and none on blank lines."
    case .missingLastLineEnd:
      "Press Enter at the end of the file."
    case .unclosedList:
      "Put ] at its end."
    case .listSeparator:
      "Put one comma between entries, and quotes round an entry with a comma in it."
    case .nestedFlow:
      "Write the outer list over several lines, each entry behind a dash and a space."
    case .flowMapping:
      "Write each key on a line of its own, indented below."
    case .listIndentation:
      "Put spaces before the line, or write the list on one line."
    case .anchor:
      "Remove the mark, and write the value out wherever it is needed. A text that begins with & goes in "
        + "quotes."
    case .alias:
      "Write the value out. A text that begins with * goes in quotes."
    case .tag:
      "Remove it. A text that begins with ! goes in quotes."
    case .directive:
      "Remove the line."
    case .secondDocument:
      "Move what follows into a file of its own, or remove the line."
    case .contentOnMarkerLine:
      "Begin on the next line."
    }
  }
}
