internal import ActionPlans
public import SourceText
internal import Wording
internal import YAMLLite

extension PlanFile {
  /// Reads a file: its syntax, then what the schema makes of it.
  ///
  /// Never fails; what is wrong is in ``findings``.
  public init(_ source: SourceFile) {
    self.init(source, knowing: .empty)
  }

  /// Reads a file that is held against `framework`, whose ids need not be looked up again.
  ///
  /// Content and findings are the same as without it, and sooner made.
  public init(_ source: SourceFile, under framework: PlanFramework) {
    self.init(source, knowing: framework.names)
  }

  /// Reads a file that may name the ids of `names`, which need not be looked up again.
  init(_ source: SourceFile, knowing names: NameTable) {
    let tree = YAMLTree(parsing: source)
    var decoder = PlanDecoder(tree, knowing: names)
    kind = decoder.fileKind()
    content = kind.flatMap { decoder.content(of: $0) }
    self.tree = tree
    findings = (tree.findings + decoder.keptFindings).sorted()
    hasMoreErrors = decoder.hasMoreErrors || tree.findings.count >= YAMLTree.findingsLimit
    errorOffsets = findings.lazy.filter { $0.severity == .error }.compactMap { $0.place.range?.start }
    actionNodes = decoder.actionNodes
    textNodes = decoder.textNodes
    longLists = decoder.longLists
    undecoded = decoder.undecoded.union(decoder.passedOver)
    outline = FileOutline(
      path: tree.source.path, kind: kind, subject: content.map { .init($0) },
      isWhole: content != nil && decoder.undecoded.isEmpty && tree.findings.isEmpty,
      head: Self.head(of: kind, in: tree), definitions: decoder.definitions, references: decoder.references)
  }

  /// Where the key stands that tells what a file is, or what stands for the file as a whole.
  private static func head(of kind: FileKind?, in tree: YAMLTree) -> ByteRange {
    guard let root = tree.root else { return ByteRange(0, 0) }
    return shownRange(of: kind.flatMap { tree.value(of: root, key: $0.rawValue) } ?? root, in: tree)
  }
}

extension PlanDecoder {
  /// What kind of file this is, by the keys at its top level; nil, with a finding, when they do not tell.
  fileprivate mutating func fileKind() -> FileKind? {
    guard let root = tree.root else {
      if tree.findings.isEmpty {
        add(
          SchemaRule.unclearKind.description.finding(
            at: Place(path: tree.source.path), "This file is empty.",
            help: "Begin it with 'format: actionplan/1', or take the file away."))
      }
      return nil
    }
    guard tree.nodes[root].kind == .mapping else {
      if tree.nodes[root].kind != .invalid, tree.findings.isEmpty {
        report(.unclearKind, at: root, "A plan file is made of keys with values, such as 'format: actionplan/1'.")
      }
      return nil
    }
    var kind: FileKind?
    for child in tree.children(of: root) {
      guard let named = self.kind(namedAt: child) else { continue }
      let first = kind ?? named
      kind = first
      if named != first, !first.allows(named) {
        report(
          .unclearKind, atKeyOf: child, "This file says both '\(first.rawValue)' and '\(named.rawValue)'.",
          help: "One file holds one thing. Move one of them to a file of its own.")
      }
    }
    guard let kind else {
      if tree.findings.isEmpty { reportUnclearKind(root) }
      return nil
    }
    return hasKnownFormat(root) ? kind : nil
  }

  private mutating func reportUnclearKind(_ root: Int) {
    let keys = tree.children(of: root).map { ($0, tree.keyText(of: $0) ?? "") }
    let words = FileKind.allCases.map(\.rawValue)
    let help =
      "One of these keys at the left margin says what a file is: \(words.joinedAsAlternatives)."
    for (node, key) in keys where key != "format" {
      if let nearest = NearestName.find(key, among: words) {
        report(
          .unclearKind, atKeyOf: node, "'\(key)' does not say what this file is. Did you mean '\(nearest)'?", help: help
        )
        return
      }
    }
    report(.unclearKind, atKeyOf: keys.first?.0 ?? 0, "Nothing says what this file is.", help: help)
  }

  /// Whether the file's format is one that can be read; a missing one is reported with the other missing keys.
  private mutating func hasKnownFormat(_ root: Int) -> Bool {
    guard let node = tree.value(of: root, key: "format"), let text = tree.text(of: node) else { return true }
    if text == "actionplan/1" { return true }
    report(
      .unknownFormat, at: node, "This tool reads the format actionplan/1, not '\(text)'.",
      help: "Write 'format: actionplan/1', or use a tool that knows the other format.")
    return false
  }

  /// What a file of that kind says.
  fileprivate mutating func content(of kind: FileKind) -> PlanFile.Content? {
    guard let root = tree.root else { return nil }
    switch kind {
    case .partnership: return record(at: root, as: PartnershipFile.self).map { .partnership($0.partnership) }
    case .dashboard: return record(at: root, as: DashboardFile.self).map { .dashboard($0.indicators) }
    case .service, .sector: return record(at: root, as: ServicePlan.self).map { .servicePlan($0) }
    case .audit: return record(at: root, as: Audit.self).map { .audit($0) }
    case .review: return record(at: root, as: Review.self).map { .review($0) }
    case .putRight: return record(at: root, as: PutRightFile.self).map { .putRight($0.entries) }
    }
  }
}

extension FileKind {
  /// Whether a file of this kind may also have the key of `other`: a service plan has its own words for both.
  fileprivate func allows(_ other: FileKind) -> Bool {
    self == .service && other == .sector || self == .sector && other == .service
  }
}
