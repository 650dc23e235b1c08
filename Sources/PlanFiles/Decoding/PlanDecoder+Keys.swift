internal import ActionPlans
internal import SourceText
internal import Wording
internal import YAMLLite

/// What is said about keys that are not known or not there.
extension PlanDecoder {
  /// Reports a key that the shape does not have, and gives the one that was probably meant; nil when none is near.
  mutating func reportUnknownKey(_ child: Int, in shape: Shape) -> String? {
    let written = tree.keyText(of: child) ?? ""
    let known = shape.fields.map(\.key)
    let message = "'\(written)' is not a field of \(shape.name)."
    if let nearest = NearestName.find(written, among: known) {
      report(.unknownKey, atKeyOf: child, message + " Did you mean '\(nearest)'?", help: "Write '\(nearest):'.")
      return nearest
    }
    report(
      .unknownKey, atKeyOf: child, message, help: "The fields of \(shape.name) are: \(known.joined(separator: ", ")).")
    return nil
  }

  /// The key that was probably meant by one that could not be read; nil when none is near.
  func nearestKey(_ child: Int, in shape: Shape) -> String? {
    NearestName.find(tree.keyText(of: child) ?? "", among: shape.fields.map(\.key))
  }

  mutating func reportMissing(_ field: Field, in shape: Shape, of node: Int, at child: Int?) {
    let label = label(of: node, in: shape)
    let rule: SchemaRule
    let message: String
    switch (shape.name, field.key) {
    case ("an action", "due"):
      rule = .noDueDate
      message = "\(label) has no due date."
    case ("a service plan", "lead"):
      rule = .noLead
      message = "This plan has no lead."
    default:
      rule = .missingKey
      message = "\(label) has no '\(field.key)'."
    }
    let help = "Add '\(field.key): \(field.type.example)'. \(field.meaning)"
    let place = Place(path: tree.source.path, range: child.map { tree.nodes[$0].key } ?? opening(of: node))
    add(rule.description.finding(at: place, message, help: help))
  }

  /// The first key of a record, where what it lacks is shown; for a whole file its first key.
  private func opening(of node: Int) -> ByteRange {
    if let id = tree.value(of: node, key: "id"), !tree.nodes[id].range.isEmpty { return tree.nodes[id].range }
    for child in tree.children(of: node) { return tree.nodes[child].key }
    return tree.nodes[node].range
  }
}
