internal import ActionPlans
internal import SourceText
internal import YAMLLite

/// Readers of lists.
///
/// A single value where a list belongs is reported once and read as a list of one. Children are stepped through by hand:
/// ``YAMLTree/Children`` would count a reference to the tree's nodes for every list.
extension PlanDecoder {
  /// Records in a list, without those that could not be read.
  mutating func records<Key, Value: PlanRecord>(
    _ record: borrowing Record<Key>, _ key: Key, of: Value.Type = Value.self
  ) -> [Value] {
    guard let node = node(record, key) else { return [] }
    var values: [Value] = []
    guard tree.nodes[node].kind == .sequence else {
      if !isEmptyMapping(node) {
        report(
          .wrongType, at: node, "'\(key.described.key)' is a list: each entry begins with '- '.",
          help: "Write '- ' before the first key of each entry and indent its other keys alike.")
      }
      return values
    }
    values.reserveCapacity(tree.childCount(of: node))
    let end = Int(tree.nodes[node].next)
    var child = node + 1
    while child < end {
      defer { child = Int(tree.nodes[child].next) }
      if tree.nodes[child].kind == .absent {
        report(
          .missingValue, at: child, "An entry of '\(key.described.key)' is empty.",
          help: "Fill it in or take the '-' away.")
        cannotDecode(child)
      } else if let value = self.record(at: child, as: Value.self) {
        values.append(value)
      }
    }
    keepIfLong(node, values.count)
    return values
  }

  /// One record under a key, such as `withdrawn`; nil when it is not there or cannot be read.
  mutating func record<Key, Value: PlanRecord>(
    _ record: borrowing Record<Key>, _ key: Key, as type: Value.Type = Value.self
  ) -> Value? {
    node(record, key).flatMap { self.record(at: $0, as: type) }
  }

  /// Ids of things named elsewhere.
  mutating func references<Key, Thing>(
    _ record: borrowing Record<Key>, _ key: Key, to: Thing.Type = Thing.self
  ) -> [ID<Thing>] {
    let kinds = Key.shape.referredKinds[key.rawValue]
    return items(record, key) { decoder, node in decoder.referenceText(at: node, kinds).map { ID($0) } }
  }

  /// Ids of things of several kinds, as texts.
  mutating func referenceTexts<Key>(_ record: borrowing Record<Key>, _ key: Key) -> [String] {
    let kinds = Key.shape.referredKinds[key.rawValue]
    return items(record, key) { decoder, node in decoder.referenceText(at: node, kinds) }
  }

  /// Texts in a list.
  mutating func texts<Key>(_ record: borrowing Record<Key>, _ key: Key) -> [String] {
    items(record, key) { decoder, node in
      decoder.reportCutOff(node)
      decoder.noteText(node)
      return decoder.tree.text(of: node)
    }
  }

  /// What `read` makes of the nodes of a list's single values, without those of which it makes nothing.
  mutating func items<Key, Value>(
    _ record: borrowing Record<Key>, _ key: Key, _ read: (inout PlanDecoder, Int) -> Value?
  ) -> [Value] {
    guard let node = node(record, key) else { return [] }
    switch tree.nodes[node].kind {
    case .scalar:
      let name = key.described.key
      let written = tree.text(of: node) ?? ""
      report(
        .wrongType, at: node, "'\(name)' is a list.",
        help: "Write it in square brackets: \(name): [\(written)].")
      // Several ids in one text, or one with brackets or a sign round it, are not one unknown id.
      let isOne = written.unicodeScalars.allSatisfy { $0 == "-" || $0.properties.isAlphabetic || "0"..."9" ~= $0 }
      return !isOne ? [] : [read(&self, node)].compactMap { $0 }
    case .sequence:
      var values: [Value] = []
      // Single values have nothing below them, so that there is one node for each.
      values.reserveCapacity(Int(tree.nodes[node].next) - node - 1)
      let end = Int(tree.nodes[node].next)
      var child = node + 1
      while child < end {
        defer { child = Int(tree.nodes[child].next) }
        guard isSingleValue(child, key) else { continue }
        if let value = read(&self, child) { values.append(value) } else { passOver(child) }
      }
      keepIfLong(node, values.count)
      return values
    case .mapping, .absent, .invalid:
      if !isEmptyMapping(node) { report(.wrongType, at: node, "'\(key.described.key)' is a list.") }
      return []
    }
  }

  /// Whether an entry of a list is a single value; what else it is, is reported.
  private mutating func isSingleValue<Key: SchemaKey>(_ child: Int, _ key: Key) -> Bool {
    switch tree.nodes[child].kind {
    case .scalar: return true
    case .invalid:
      passOver(child)
      return false
    case .absent:
      report(
        .missingValue, at: child, "An entry of '\(key.described.key)' is empty.", help: "Fill it in or take it away.")
    case .sequence, .mapping:
      report(.wrongType, at: child, "An entry of '\(key.described.key)' is a single value.")
    }
    cannotDecode(child)
    return false
  }

  private func isEmptyMapping(_ node: Int) -> Bool {
    tree.nodes[node].kind == .mapping && tree.nodes[node].style == .flow
  }
}
