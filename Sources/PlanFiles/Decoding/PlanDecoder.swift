internal import ActionPlans
internal import SourceText
internal import Wording
internal import YAMLLite

/// Reads the records of one file by the schema: builds the vocabulary's values and reports every mistake.
///
/// A value that cannot be read is reported once, at its own place, and stands in no value from then on; later stages ask
/// ``PlanFile/isInDoubt(_:ofAction:)`` before they call it missing. What the syntax stage found unreadable is passed
/// over in silence.
struct PlanDecoder {
  let tree: YAMLTree
  /// Ids that exist, so that references to them need not be noted.
  let names: NameTable
  private(set) var findings: [Finding] = []
  /// Keys that stand one record too far out, each with the record that it belongs to.
  var strayKeys: Set<StrayKey> = []
  /// How many errors, and how many others, are kept of a file; one with more is no plan that somebody mends line by line.
  private static let limit = 1000
  /// How many of ``findings`` are errors.
  private var errors = 0
  /// How many findings were not kept.
  private var left = 0
  /// Whether errors were not kept, so that nobody can tell any more what is in doubt.
  private(set) var hasMoreErrors = false
  private(set) var definitions: [Definition] = []
  private(set) var references: [Reference] = []
  /// Records that could not be read, by node, in file order of their ends.
  private(set) var undecoded: Set<Int> = []
  /// Single values in lists that could not be read: nothing that a file defines is lost with them.
  private(set) var passedOver: Set<Int> = []
  /// For each list of many entries the nodes of those that could be read, in file order.
  private(set) var longLists: [Int: [Int]] = [:]
  /// The nodes of the actions that could be read, in file order.
  var actionNodes: [Int] = []
  /// The nodes of the values that are free text, in the order in which they were read.
  private(set) var textNodes: [UInt32] = []
  /// The kind of year in which the periods of the indicator at hand count.
  ///
  /// Nil when it could not be read; periods are then passed over.
  var year: Period.Year? = .calendar

  init(_ tree: YAMLTree, knowing names: NameTable = .empty) {
    self.tree = tree
    self.names = names
    definitions.reserveCapacity(16)
    textNodes.reserveCapacity(64)
  }

  /// Notes that `rule` is broken at a node.
  mutating func report(
    _ rule: SchemaRule, at node: Int, _ message: String, help: String? = nil, related: [Finding.Related] = []
  ) {
    guard hasRoom(for: rule.description.severity) else { return }
    findings.append(rule.description.finding(at: place(of: node), message, help: help, related: related))
  }

  /// Notes that `rule` is broken at a key rather than its value.
  mutating func report(
    _ rule: SchemaRule, atKeyOf node: Int, _ message: String, help: String? = nil, fix: Fix? = nil
  ) {
    guard hasRoom(for: rule.description.severity) else { return }
    let place = Place(path: tree.source.path, range: tree.nodes[node].key)
    findings.append(rule.description.finding(at: place, message, help: help, fix: fix))
  }

  /// Whether a finding more of that severity is kept; counts it either way.
  ///
  /// Warnings have a count of their own, so that they never take an error's place.
  private mutating func hasRoom(for severity: Severity) -> Bool {
    if severity == .error {
      if errors >= Self.limit {
        hasMoreErrors = true
        left += 1
        return false
      }
      errors += 1
    } else {
      if findings.count - errors >= Self.limit {
        left += 1
        return false
      }
    }
    return true
  }

  /// What was found; the last finding's help tells how many were left out.
  var keptFindings: [Finding] {
    guard left > 0, let last = findings.last else { return findings }
    let more = "\(left) more mistakes of this file are not shown; mend these first."
    let help = last.help.map { "\($0) \(more)" } ?? more
    return findings.dropLast() + [last.with(help: help)]
  }

  /// Where a value stands; where nothing is written, its key.
  func place(of node: Int) -> Place {
    let value = tree.nodes[node]
    let range = value.range.isEmpty || value.kind == .mapping && !value.key.isEmpty ? value.key : value.range
    return Place(path: tree.source.path, range: range)
  }

  // MARK: Records

  /// Reads the mapping at `node`; nil when it is none or lacks what it needs.
  mutating func record<Value: PlanRecord>(at node: Int, as type: Value.Type) -> Value? {
    guard tree.nodes[node].kind == .mapping else {
      if tree.nodes[node].kind != .invalid {
        report(.wrongType, at: node, "\(capitalised(Value.Key.recordName)) is written as indented keys with values.")
      }
      undecoded.insert(node)
      return nil
    }
    var record = Record<Value.Key>(node)
    open(node, Value.Key.shape, &record.fields)
    let value = Value.decode(record, with: &self)
    if case .none = value { undecoded.insert(node) }
    return value
  }

  /// Finds the fields of a mapping: reports unknown and missing keys and keeps the others' nodes.
  private mutating func open(_ node: Int, _ shape: borrowing Shape, _ fields: inout RecordFields) {
    let met = Self.findFields(of: node, in: tree, shape.keys, &fields)
    if met.hasStrangers || shape.required & ~met.present != 0 {
      reportKeys(of: node, copy shape, hasStrangers: met.hasStrangers, missing: shape.required & ~met.present)
    }
  }

  /// Keeps the node of each field; tells which fields have a value, as bits by their numbers, and whether there are keys
  /// that are none of them.
  private static func findFields(
    of node: Int, in tree: borrowing YAMLTree, _ keys: borrowing KeyTable, _ fields: inout RecordFields
  ) -> (present: UInt32, hasStrangers: Bool) {
    var present: UInt32 = 0
    var hasStrangers = false
    var last = -1
    let nodes = tree.nodes.span
    var child = node &+ 1
    let end = Int(nodes[node].next)
    while child < end {
      if let number = keyNumber(of: child, in: tree, keys, after: last) {
        // A key that stands twice has a finding of the syntax stage; the first one counts.
        if fields[number] == 0 {
          fields[number] = UInt32(truncatingIfNeeded: child)
          if nodes[child].kind != .absent { present |= 1 &<< UInt32(truncatingIfNeeded: number) }
        }
        last = number
      } else {
        hasStrangers = true
      }
      child = Int(nodes[child].next)
    }
    return (present, hasStrangers)
  }

  /// Reports the keys of a mapping that are not of its shape, and the required ones that say nothing.
  @inline(never)
  private mutating func reportKeys(of node: Int, _ shape: Shape, hasStrangers: Bool, missing: UInt32) {
    guard let excused = hasStrangers ? reportStrangers(in: node, shape) : [] else { return }
    for number in shape.fields.indices where missing & 1 << UInt32(number) != 0 {
      let field = shape.fields[number]
      // A key that was misspelt or could not be read has its finding already.
      if excused.contains(field.key) { continue }
      reportMissing(field, in: shape, of: node, at: tree.value(of: node, key: field.key))
    }
  }

  /// Reports the keys that a shape does not have.
  ///
  /// Gives the keys that must not be called missing, since they were probably meant; nil for all of them, when there is a
  /// key that could not be read at all.
  @inline(never)
  private mutating func reportStrangers(in node: Int, _ shape: Shape) -> [String]? {
    var meant: [String] = []
    var known: [String] = []
    var renames: [KeyRename] = []
    var hasUnreadableKey = false
    var last = -1
    var above = node
    var isBehindStray = false
    for child in tree.children(of: node) {
      let wasBehindStray = isBehindStray
      isBehindStray = false
      if let number = Self.keyNumber(of: child, in: tree, shape.keys, after: last) {
        (last, above) = (number, child)
        known.append(shape.fields[number].key)
      } else if tree.nodes[child].kind == .invalid {
        // It has its finding already; so it must not be called missing.
        if tree.keyText(of: child) == ":" { hasUnreadableKey = true }
        if let nearest = nearestKey(child, in: shape) { meant.append(nearest) }
      } else if node == tree.root, kind(namedAt: child) != nil {
        // A second word for what the file is has its finding already.
        continue
      } else if last >= 0, noteStrayKey(child, below: above, shape.fields[last], isFirst: !wasBehindStray) {
        isBehindStray = true
      } else {
        let count = findings.count
        guard let nearest = reportUnknownKey(child, in: shape) else { continue }
        meant.append(nearest)
        if findings.count > count { renames.append(KeyRename(finding: count, node: child, key: nearest)) }
      }
    }
    if !renames.isEmpty { offer(renames, uses: known + meant, in: shape) }
    return hasUnreadableKey ? nil : meant
  }

  /// Offers to write the key that was meant, where it is certain and stands in the record only once then.
  ///
  /// - Parameter uses: the keys of the record, each as it was probably meant.
  private mutating func offer(_ renames: [KeyRename], uses: [String], in shape: Shape) {
    let uses = Dictionary(uses.map { ($0, 1) }, uniquingKeysWith: +)
    for rename in renames where uses[rename.key] == 1 {
      guard let fix = fix(rename, in: shape) else { continue }
      findings[rename.finding] = findings[rename.finding].with(fix: fix)
    }
  }

  @inline(__always)
  private static func keyNumber(
    of child: Int, in tree: borrowing YAMLTree, _ keys: borrowing KeyTable, after last: Int
  ) -> Int? {
    if tree.nodes[child].keyStyle == .plain { return keys.find(tree.source, tree.nodes[child].key, after: last) }
    return keys.find(tree.keyText(of: child) ?? "", after: last)
  }

  /// The node of a field's value; nil when the file leaves it out, says nothing or could not be read there.
  @inline(__always)
  func node<Key>(_ record: borrowing Record<Key>, _ key: Key) -> Int? {
    let node = record[key]
    if node == 0 { return nil }
    switch tree.nodes[node].kind {
    case .absent, .invalid: return nil
    case .scalar, .sequence, .mapping: return node
    }
  }

  /// The kind of file that a key says it is; nil when it says none.
  func kind(namedAt child: Int) -> FileKind? {
    Self.keyNumber(of: child, in: tree, FileKind.words, after: -1).map { FileKind.allCases[$0] }
  }

  /// What a record is called in findings: its id, or "This milestone".
  func label(of node: Int, in shape: Shape) -> String {
    if let id = tree.value(of: node, key: "id").flatMap({ tree.text(of: $0) }), !id.isEmpty { return id }
    let words = shape.name.split(separator: " ").dropFirst()
    return "This " + words.joined(separator: " ")
  }

  // MARK: What readers of fields note

  mutating func define(_ kind: IDKind, _ text: String, at node: Int) {
    definitions.append(Definition(text: text, range: tree.nodes[node].range, kind: kind))
  }

  mutating func refer(to kinds: IDKindSet, _ text: String, at node: Int) {
    references.append(Reference(text: text, range: tree.nodes[node].range, kinds: kinds))
  }

  /// Keeps where the entries of a list stand if it has so many that counting up to each of them would take long.
  mutating func keepIfLong(_ list: Int, _ count: Int) {
    if count > 64 {
      longLists[list] = tree.children(of: list).filter { !undecoded.contains($0) && !passedOver.contains($0) }
    }
  }

  @inline(__always)
  mutating func noteText(_ node: Int) {
    textNodes.append(UInt32(truncatingIfNeeded: node))
  }

  mutating func passOver(_ node: Int) {
    passedOver.insert(node)
  }

  mutating func cannotDecode(_ node: Int) {
    undecoded.insert(node)
  }

  mutating func add(_ finding: Finding) {
    if hasRoom(for: finding.severity) { findings.append(finding) }
  }

  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
