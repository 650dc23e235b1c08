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

  /// The edit that writes the key that was meant; nil unless that is the only key one letter away.
  func fix(_ rename: KeyRename, in shape: Shape) -> Fix? {
    let written = tree.keyText(of: rename.node) ?? ""
    guard NearestName.onlyOneEditAway(written, among: shape.fields.map(\.key)) == rename.key else { return nil }
    let edit = TextEdit(range: tree.nodes[rename.node].key, replacement: Array(rename.key.utf8))
    return Fix("Write '\(rename.key)'", [edit])
  }

  /// The key that was probably meant by one that could not be read; nil when none is near.
  func nearestKey(_ child: Int, in shape: Shape) -> String? {
    NearestName.find(tree.keyText(of: child) ?? "", among: shape.fields.map(\.key))
  }

  /// Notes a key that belongs to the records in the list above it and stands too far left; false when it does not belong
  /// there.
  ///
  /// The first one of a run is reported.
  mutating func noteStrayKey(_ child: Int, below list: Int, _ field: Field, isFirst: Bool) -> Bool {
    guard case .records(let inner) = field.type, let written = tree.keyText(of: child),
      inner.fields.contains(where: { $0.key == written })
    else { return false }
    let record = tree.children(of: list).reduce(list) { _, entry in entry }
    strayKeys.insert(StrayKey(key: written, record: record))
    if isFirst {
      report(
        .unknownKey, atKeyOf: child,
        "'\(written)' is a field of \(inner.name), but stands too far left to belong to one.",
        help:
          "Put as many spaces before it as before the other keys under '\(field.key)', and the same before the lines below "
          + "it that belong there.")
    }
    return true
  }

  mutating func reportMissing(_ field: Field, in shape: Shape, of node: Int, at child: Int?) {
    if strayKeys.contains(StrayKey(key: field.key, record: node)) { return }
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
    // What stands there instead of a text may be the text; a date or a word never begins so.
    let comment = if case .text = field.type { child.flatMap { self.comment(behind: $0) } } else { String?.none }
    let help =
      comment.map {
        "What stands behind # is a comment. If it is the text, put it in quotes: \(field.key): \(Self.quoted($0))"
      }
      ?? "Add '\(field.key): \(field.type.example)'. \(field.meaning)"
    let place = Place(path: tree.source.path, range: child.map { tree.nodes[$0].key } ?? opening(of: node))
    add(rule.description.finding(at: place, message, help: help))
  }

  /// The comment on the line of a key with no value; nil when there is none.
  private func comment(behind child: Int) -> String? {
    let place = tree.nodes[child].range
    guard place.isEmpty else { return nil }
    var line = tree.source.text(ByteRange(Int(place.start), min(Int(place.start) + 200, tree.source.count)))[...]
    line = line.prefix { !$0.isNewline }.drop { $0 == " " }
    return line.hasPrefix("#") ? String(line) : nil
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  /// The first key of a record, where what it lacks is shown; for a whole file its first key.
  private func opening(of node: Int) -> ByteRange {
    if let id = tree.value(of: node, key: "id"), !tree.nodes[id].range.isEmpty { return tree.nodes[id].range }
    for child in tree.children(of: node) { return tree.nodes[child].key }
    return tree.nodes[node].range
  }
}
