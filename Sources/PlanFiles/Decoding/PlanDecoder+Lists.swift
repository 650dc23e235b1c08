internal import ActionPlans
internal import SourceText
internal import YAMLLite

/// Readers of lists.
///
/// A single value where a list belongs is reported once and read as a list of one.
extension PlanDecoder {
  /// Records in a list, without those that could not be read.
  mutating func records<Key, Value: PlanRecord>(
    _ record: Record<Key>, _ key: Key, of: Value.Type = Value.self
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
    for child in tree.children(of: node) {
      if tree.nodes[child].kind == .absent {
        report(
          .missingValue, at: child, "An entry of '\(key.described.key)' is empty.",
          help: "Fill it in or take the '-' away.")
        cannotDecode(child)
      } else if let value = self.record(at: child, as: Value.self) {
        values.append(value)
      }
    }
    return values
  }

  /// One record under a key, such as `withdrawn`; nil when it is not there or cannot be read.
  mutating func record<Key, Value: PlanRecord>(
    _ record: Record<Key>, _ key: Key, as type: Value.Type = Value.self
  ) -> Value? {
    node(record, key).flatMap { self.record(at: $0, as: type) }
  }

  /// Ids of things named elsewhere.
  mutating func references<Key, Thing>(_ record: Record<Key>, _ key: Key, to: Thing.Type = Thing.self) -> [ID<Thing>] {
    referenceTexts(record, key).map { ID($0) }
  }

  /// Ids of things of several kinds, as texts.
  mutating func referenceTexts<Key>(_ record: Record<Key>, _ key: Key) -> [String] {
    let kinds = Key.shape.referredKinds[key.rawValue]
    return items(record, key).compactMap { referenceText(at: $0, kinds) }
  }

  /// Texts in a list.
  mutating func texts<Key>(_ record: Record<Key>, _ key: Key) -> [String] {
    items(record, key).compactMap { node in
      reportCutOff(node)
      return tree.text(of: node)
    }
  }

  /// The nodes of a list's single values.
  mutating func items<Key>(_ record: Record<Key>, _ key: Key) -> [Int] {
    guard let node = node(record, key) else { return [] }
    switch tree.nodes[node].kind {
    case .scalar:
      let name = key.described.key
      let written = tree.text(of: node) ?? ""
      report(
        .wrongType, at: node, "'\(name)' is a list.",
        help: "Write it in square brackets: \(name): [\(written)].")
      // Several ids in one text are not one unknown id.
      return written.contains(",") ? [] : [node]
    case .sequence:
      return tree.children(of: node).filter { child in
        switch tree.nodes[child].kind {
        case .scalar: return true
        case .invalid: return false
        case .absent:
          report(
            .missingValue, at: child, "An entry of '\(key.described.key)' is empty.",
            help: "Fill it in or take it away.")
        case .sequence, .mapping:
          report(.wrongType, at: child, "An entry of '\(key.described.key)' is a single value.")
        }
        cannotDecode(child)
        return false
      }
    case .mapping, .absent, .invalid:
      if !isEmptyMapping(node) { report(.wrongType, at: node, "'\(key.described.key)' is a list.") }
      return []
    }
  }

  private func isEmptyMapping(_ node: Int) -> Bool {
    tree.nodes[node].kind == .mapping && tree.nodes[node].style == .flow
  }
}
