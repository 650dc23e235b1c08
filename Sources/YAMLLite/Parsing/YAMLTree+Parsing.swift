public import SourceText

extension YAMLTree {
  /// Reads `source` as YAML-lite.
  ///
  /// Any bytes give a tree and findings; nothing traps or throws.
  ///
  /// Linear in the size of the file. At most 1,000 findings are kept.
  public init(parsing source: SourceFile) { self.init(parsing: source, offersFixes: true) }

  /// Reads `source`, and finds what is certain to mend its findings if that is asked for.
  init(parsing source: SourceFile, offersFixes: Bool) {
    var problems = Problems(path: source.path)
    if let refusal = WholeFileCheck.refusal(of: source) {
      problems.reportFile(refusal.rule, refusal.message, help: refusal.help)
      self.init(source: source, nodes: [Self.unreadable], comments: [], findings: problems.inOrder())
      return
    }
    let start = source.startsWithByteOrderMark ? 3 : 0
    let check = source.withBytes { ByteCheck($0, from: start) }
    check.report(source, &problems)
    let reading = check.loneReturns.isEmpty ? source : source.withLineFeeds(at: check.loneReturns)
    let (nodes, comments, tabs) = reading.withBytes { Self.read($0, check, &problems) }
    self.init(source: source, reading: reading, nodes: nodes, comments: comments, findings: problems.inOrder())
    if offersFixes, !findings.isEmpty { offerFixes(tabs, loneReturns: check.loneReturns) }
  }

  /// Gives each finding its fix where that is certain.
  private mutating func offerFixes(_ tabs: TabFixes, loneReturns: [UInt32]) {
    var fixes = [tabs.candidates]
    if let candidate = LineEndFixes.forLoneReturns(loneReturns, in: source) { fixes.append([[candidate]]) }
    if findings.contains(where: { $0.rule == SyntaxRule.missingLastLineEnd.id }) {
      fixes.append([[LineEndFixes.atEnd(of: source)]])
    }
    for sets in fixes where !sets.isEmpty {
      self = YAMLTree(
        source: source, reading: reading, nodes: nodes, comments: comments, findings: findings(offering: sets))
    }
  }

  private static func read(
    _ bytes: ByteView, _ check: ByteCheck, _ problems: inout Problems
  ) -> ([YAMLNode], [ByteRange], TabFixes) {
    var comments: [ByteRange] = []
    var passedTabs: Set<UInt32> = []
    var moved: [YAMLNode]?
    let expected = NodeBuffer.expectedCount(in: bytes.count)
    let stored = unsafe [YAMLNode](unsafeUninitializedCapacity: expected) { storage, count in
      var parser = Parser(bytes, problems: problems, nodes: unsafe NodeBuffer(in: storage))
      parser.parse()
      problems = parser.problems
      comments = parser.comments
      passedTabs = parser.tabsBehindSigns
      // Nodes need no destruction, so that those which were moved away leave nothing behind.
      if parser.nodes.hasMoved { moved = parser.nodes.array() } else { count = parser.nodes.count }
    }
    let nodes = moved ?? stored
    if check.tabs.isEmpty { return (nodes, comments, TabFixes()) }
    var tabs = TabCheck(bytes, nodes: nodes, comments: comments)
    tabs.run(passedTabs.isEmpty ? check.tabs : check.tabs.filter { !passedTabs.contains($0) }, &problems)
    return (nodes, comments, tabs.fixes)
  }

  /// What stands for a file of which nothing can be read.
  private static var unreadable: YAMLNode {
    YAMLNode(
      key: ByteRange(0, 0), keyStyle: .plain, range: ByteRange(0, 0), kind: .invalid, style: .plain, next: 1)
  }
}

extension SourceFile {
  /// The file with a line feed in place of each byte at `offsets`.
  fileprivate func withLineFeeds(at offsets: [UInt32]) -> SourceFile {
    var bytes = Array(padded[..<count])
    for offset in offsets { bytes[Int(offset)] = UInt8.lineFeed }
    return SourceFile(path: path, bytes: bytes)
  }
}
