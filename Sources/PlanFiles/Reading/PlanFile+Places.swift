internal import ActionPlans
public import SourceText
internal import YAMLLite

/// One step from a record towards a value in it: a key, or the number of an entry that could be read, from 0.
public enum PlaceStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, Hashable, Sendable {
  /// The value under a key.
  case key(String)
  /// An entry of a list.
  ///
  /// Entries that could not be read do not count, since the vocabulary has none for them.
  case entry(Int)

  /// The value under this key.
  public init(stringLiteral key: String) { self = .key(key) }

  /// The entry of this number.
  public init(integerLiteral number: Int) { self = .entry(number) }
}

extension PlanFile {
  /// Where a value of the file stands: `place("phases", 0, "to")`.
  ///
  /// When a step leads nowhere the place of the last value that exists is given. Costs a walk over the keys and
  /// entries on the way.
  public func place(_ steps: PlaceStep...) -> Place { place(steps) }

  /// The same for steps in an array.
  public func place(_ steps: [PlaceStep]) -> Place { place(from: tree.root, steps) }

  /// Where a value of an action stands: `place(ofAction: 3, "milestones", 0, "due")`; without steps its id.
  ///
  /// - Parameter action: the action's number in ``ServicePlan/actions``.
  public func place(ofAction action: Int, _ steps: PlaceStep...) -> Place {
    place(ofAction: action, steps)
  }

  /// The same for steps in an array.
  public func place(ofAction action: Int, _ steps: [PlaceStep]) -> Place {
    guard actionNodes.indices.contains(action) else { return Place(path: path) }
    return place(from: actionNodes[action], steps.isEmpty ? ["id"] : steps)
  }

  /// The offset of the first byte of an action's entry, from which its line follows.
  ///
  /// - Parameter action: the action's number in ``ServicePlan/actions``.
  public func offset(ofAction action: Int) -> Int {
    actionNodes.indices.contains(action) ? Int(tree.nodes[actionNodes[action]].range.start) : 0
  }

  private func place(from start: Int?, _ steps: [PlaceStep]) -> Place {
    guard let start else { return Place(path: path) }
    return Place(path: path, range: Self.shownRange(of: lastNode(from: start, steps), in: tree))
  }

  /// The last node that exists on the way that `steps` describe.
  func lastNode(from start: Int, _ steps: [PlaceStep]) -> Int {
    var node = start
    for step in steps {
      guard let next = child(of: node, step) else { break }
      node = next
    }
    return node
  }

  private func child(of node: Int, _ step: PlaceStep) -> Int? {
    switch step {
    case .key(let key): return tree.value(of: node, key: key)
    case .entry(let number):
      if let entries = longLists[node] { return entries.indices.contains(number) ? entries[number] : nil }
      var left = number
      for child in tree.children(of: node) where !undecoded.contains(child) {
        if left == 0 { return child }
        left -= 1
      }
      return tree.nodes[node].kind == .scalar ? node : nil
    }
  }

  /// The bytes to underline for a value: its own; of a mapping its first key; where nothing is written its key.
  static func shownRange(of node: Int, in tree: YAMLTree) -> ByteRange {
    let value = tree.nodes[node]
    switch value.kind {
    case .mapping, .sequence:
      if !value.key.isEmpty { return value.key }
      for child in tree.children(of: node) { return shownKey(tree.nodes[child]) }
      return value.range
    case .absent: return shownKey(value)
    case .scalar, .invalid: return value.range
    }
  }

  private static func shownKey(_ value: YAMLNode) -> ByteRange { value.key.isEmpty ? value.range : value.key }
}
