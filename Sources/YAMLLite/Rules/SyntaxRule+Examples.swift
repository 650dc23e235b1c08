/// An example of each rule: the documentation shows them, and a test runs every one.
extension SyntaxRule {
  /// A file that breaks the rule, with the place marked, and the same file put right.
  public var example: SyntaxExample {
    switch self {
    case .invalidUTF8:
      SyntaxExample(
        "title: Groups in Ynys M«\u{FFFD}»n\n",
        "title: Groups in Ynys Môn\n")
    case .utf16:
      SyntaxExample(
        "title: Publish one access route\n",
        "title: Publish one access route\n")
    case .controlCharacter:
      SyntaxExample(
        "title: Publish«\u{8}» one access route\n",
        "title: Publish one access route\n")
    case .bidirectionalControl:
      SyntaxExample(
        "title: Publish «\u{202E}»one access route\n",
        "title: Publish one access route\n")
    case .lineSeparator:
      SyntaxExample(
        "title: Publish one«\u{2028}»access route\n",
        "title: Publish one access route\n")
    case .loneCarriageReturn:
      SyntaxExample(
        "title: Publish one access route«\r»due: 2022-08-31\n",
        "title: Publish one access route\ndue: 2022-08-31\n")
    case .fileTooLarge:
      SyntaxExample(
        "title: Publish one access route\n" + String(repeating: "#", count: 16 * 1024 * 1024),
        "title: Publish one access route\n")
    case .tabAsIndentation:
      SyntaxExample(
        "dashboard:\n«\t»unit: weeks\n",
        "dashboard:\n  unit: weeks\n")
    case .tabOutsideQuotes:
      SyntaxExample(
        "title: Publish«\t»one access route\n",
        "title: Publish one access route\n")
    case .wrongIndentation:
      SyntaxExample(
        "actions:\n  - id: SALT-01\n    title: Publish one access route\n«   »due: 2022-08-31\n",
        "actions:\n  - id: SALT-01\n    title: Publish one access route\n    due: 2022-08-31\n")
    case .nestingTooDeep:
      SyntaxExample(
        String(repeating: "- ", count: 64) + "«-» value\n",
        "key: value\n")
    case .lineWithoutKey:
      SyntaxExample(
        "title: Publish one access route\n«due 2022-08-31»\n",
        "title: Publish one access route\ndue: 2022-08-31\n")
    case .missingSpaceAfterColon:
      SyntaxExample(
        "title: Publish one access route\ndue«:»2022-08-31\n",
        "title: Publish one access route\ndue: 2022-08-31\n")
    case .missingSpaceAfterDash:
      SyntaxExample(
        "partners:\n  - schools\n  «-»parent-carer-forum\n",
        "partners:\n  - schools\n  - parent-carer-forum\n")
    case .listItemAmongKeys:
      SyntaxExample(
        "title: Publish one access route\n«-» schools\n",
        "title: Publish one access route\npartners:\n- schools\n")
    case .notAListItem:
      SyntaxExample(
        "partners:\n  - schools\n  «parent-carer-forum»\n",
        "partners:\n  - schools\n  - parent-carer-forum\n")
    case .listItemOnKeyLine:
      SyntaxExample(
        "partners: «-» schools\n",
        "partners:\n  - schools\n")
    case .mergeConflict:
      SyntaxExample(
        "title: Publish one access route\n«<<<<<<<» HEAD\ndue: 2022-08-31\n=======\ndue: 2022-09-30\n>>>>>>> therapies\n",
        "title: Publish one access route\ndue: 2022-09-30\n")
    case .duplicateKey:
      SyntaxExample(
        "title: Publish one access route\ndue: 2022-08-31\n«due»: 2022-09-30\n",
        "title: Publish one access route\ndue: 2022-09-30\n")
    case .emptyKey:
      SyntaxExample(
        "title: Publish one access route\n«:» 2022-08-31\n",
        "title: Publish one access route\ndue: 2022-08-31\n")
    case .keyTooLong:
      SyntaxExample(
        "«" + String(repeating: "A text that goes on ", count: 52) + "»: it goes on\n",
        "note: 'A text: it goes on'\n")
    case .keyOverLines:
      SyntaxExample(
        "due: 2022-08-31\n«'Publish one»\n  access route': yes\n",
        "due: 2022-08-31\n'Publish one access route': yes\n")
    case .keyNotText:
      SyntaxExample(
        "«[schools, colleges]»: 2022-08-31\n",
        "schools-and-colleges: 2022-08-31\n")
    case .explicitKey:
      SyntaxExample(
        "title: Publish one access route\n«?» due\n: 2022-08-31\n",
        "title: Publish one access route\ndue: 2022-08-31\n")
    case .mergeKey:
      SyntaxExample(
        "«<<»: *defaults\ntitle: Publish one access route\n",
        "lead: Head of Therapies\ntitle: Publish one access route\n")
    case .colonInText:
      SyntaxExample(
        "title: Step 2«:» test the form\n",
        "title: 'Step 2: test the form'\n")
    case .textAfterValue:
      SyntaxExample(
        "title: 'Publish' «one access route»\n",
        "title: 'Publish one access route'\n")
    case .textAfterComment:
      SyntaxExample(
        "title: Publish # soon\n  «one access route»\n",
        "# soon\ntitle: Publish\n  one access route\n")
    case .unclosedQuote:
      SyntaxExample(
        "title: «'Publish one access route»\ndue: 2022-08-31\n",
        "title: 'Publish one access route'\ndue: 2022-08-31\n")
    case .unknownEscape:
      SyntaxExample(
        "link: \"T:«\\S»hared\"\n",
        "link: 'T:\\Shared'\n")
    case .reservedCharacter:
      SyntaxExample(
        "note: «@» the board\n",
        "note: '@ the board'\n")
    case .quotedTextIndentation:
      SyntaxExample(
        "title: 'Publish one\n«access route'»\ndue: 2022-08-31\n",
        "title: 'Publish one\n  access route'\ndue: 2022-08-31\n")
    case .listItemInText:
      SyntaxExample(
        "partners: all\n  «-» schools\n",
        "partners:\n  - schools\n")
    case .markerInText:
      SyntaxExample(
        "note: 'See below\n«---»\n  for more'\n",
        "note: 'See below\n  ---\n  for more'\n")
    case .blockTextHeader:
      SyntaxExample(
        "gaps: «> Families wait too long»\n",
        "gaps: >\n  Families wait too long\n")
    case .blockTextIndentation:
      SyntaxExample(
        "gaps: |\n    Families wait too long,\n  «and schools do not know how to refer.»\n",
        "gaps: |\n  Families wait too long,\n  and schools do not know how to refer.\n")
    case .missingLastLineEnd:
      SyntaxExample(
        "gaps: |\n  Families wait too long.«»",
        "gaps: |\n  Families wait too long.\n")
    case .unclosedList:
      SyntaxExample(
        "partners: «[schools, colleges»\ndue: 2022-08-31\n",
        "partners: [schools, colleges]\ndue: 2022-08-31\n")
    case .listSeparator:
      SyntaxExample(
        "partners: [schools, «,» colleges]\n",
        "partners: [schools, colleges]\n")
    case .nestedFlow:
      SyntaxExample(
        "partners: [«[»schools, colleges], forum]\n",
        "partners: [schools, colleges, forum]\n")
    case .flowMapping:
      SyntaxExample(
        "measures: «{target: 18, baseline: 31}»\n",
        "measures:\n  target: 18\n  baseline: 31\n")
    case .listIndentation:
      SyntaxExample(
        "partners: [\n  schools,\n«]»\n",
        "partners: [\n  schools,\n  ]\n")
    case .anchor:
      SyntaxExample(
        "lead: «&lead» Head of Therapies\n",
        "lead: Head of Therapies\n")
    case .alias:
      SyntaxExample(
        "lead: «*lead»\n",
        "lead: Head of Therapies\n")
    case .tag:
      SyntaxExample(
        "due: «!!str» 2022-08-31\n",
        "due: 2022-08-31\n")
    case .directive:
      SyntaxExample(
        "«%YAML 1.2»\n---\ndue: 2022-08-31\n",
        "---\ndue: 2022-08-31\n")
    case .secondDocument:
      SyntaxExample(
        "due: 2022-08-31\n«---»\ndue: 2022-09-30\n",
        "due: 2022-08-31\n")
    case .contentOnMarkerLine:
      SyntaxExample(
        "«---» due: 2022-08-31\n",
        "---\ndue: 2022-08-31\n")
    }
  }
}
