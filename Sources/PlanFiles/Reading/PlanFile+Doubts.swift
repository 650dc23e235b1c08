internal import ActionPlans
public import SourceText
internal import Wording
internal import YAMLLite

extension PlanFile {
  /// Whether one of these keys of an action may be there without having been read.
  ///
  /// So it is where a mistake of syntax or schema lies in the key's own value, or where an unknown key was probably
  /// meant to be that one. A rule that finds something missing has to wait until such a mistake is mended.
  ///
  /// - Parameters:
  ///   - keys: the keys in question.
  ///   - action: the action's number in ``ServicePlan/actions``.
  public func isInDoubt(_ keys: [String], ofAction action: Int) -> Bool {
    guard hasError(inAction: action) else { return false }
    guard actionNodes.indices.contains(action) else { return true }
    return isInDoubt(keys, of: actionNodes[action], ActionKey.shape)
  }

  /// Whether one of these keys at the top of a service's plan may be there without having been read.
  ///
  /// The same for what a rule about the whole file misses. An error in any action puts `actions` in doubt.
  ///
  /// - Parameter keys: the keys in question.
  public func isInDoubt(_ keys: [String]) -> Bool {
    if errorOffsets.isEmpty, !hasMoreErrors { return false }
    guard let root = tree.root else { return true }
    return isInDoubt(keys, of: root, ServicePlanKey.shape)
  }

  private func isInDoubt(_ keys: [String], of node: Int, _ shape: Shape) -> Bool {
    let known = shape.fields.map(\.key)
    for child in tree.children(of: node) {
      let value = tree.nodes[child]
      guard hasError(from: value.key.start, to: max(value.key.end, value.range.end)) else { continue }
      let written = tree.keyText(of: child) ?? ""
      let meant = known.contains(written) ? written : NearestName.find(written, among: known)
      if meant.map({ keys.contains($0) }) != false { return true }
    }
    return false
  }

  /// The bytes on which one of its actions stands; nil when there is none of that number.
  public func range(ofAction action: Int) -> ByteRange? {
    actionNodes.indices.contains(action) ? tree.nodes[actionNodes[action]].range : nil
  }

  /// Whether an error begins in one of its actions at all; if not, nothing of it is in doubt.
  ///
  /// - Parameter action: the action's number in ``ServicePlan/actions``.
  public func hasError(inAction action: Int) -> Bool {
    guard actionNodes.indices.contains(action) else { return true }
    let range = tree.nodes[actionNodes[action]].range
    return hasError(from: range.start, to: range.end)
  }

  /// Whether an error begins in the value that `steps` lead to, or in its key: `hasError(at: ["dashboard", 0])`.
  ///
  /// A rule that finds something missing in a record has to wait until the record has no error. Where a step leads
  /// nowhere the last value on the way counts.
  public func hasError(at steps: [PlaceStep]) -> Bool {
    guard let root = tree.root else { return !findings.isEmpty }
    let value = tree.nodes[lastNode(from: root, steps)]
    return hasError(
      from: value.key.isEmpty ? value.range.start : value.key.start, to: max(value.key.end, value.range.end))
  }

  /// Whether an error begins between two offsets; a search among the errors, which are in order.
  private func hasError(from start: UInt32, to end: UInt32) -> Bool {
    if hasMoreErrors { return true }
    var (low, high) = (0, errorOffsets.count)
    while low < high {
      let middle = (low + high) / 2
      if errorOffsets[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < errorOffsets.count && errorOffsets[low] <= end
  }
}
