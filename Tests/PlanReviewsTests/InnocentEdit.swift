import ActionPlans
import PlanFiles
import Properties
import SourceText
import YAMLLite

/// What may be done to a service's plan after a year was signed, since none of it alters a signed fact.
enum InnocentEdit: String, CaseIterable {
  case comment, lineEnds, orderOfActions, partners, ways, note, moveOfMilestone, futureMilestone, lateEvidence, update
  case laterMove, newAction, success

  /// The file with the edit made at a random place; nil where there is no such place.
  func made(in file: PlanFile, _ random: inout SeededRandom) -> [UInt8]? {
    guard case .servicePlan(let service) = file.content,
      let number = service.actions.indices.randomElement(using: &random)
    else { return nil }
    let action = service.actions[number]
    let source = file.tree.source
    let text = source.text(ByteRange(0, source.count))
    switch self {
    case .comment: return Self.commented(text, &random)
    case .lineEnds: return Array("\u{FEFF}".utf8) + text.utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case .orderOfActions: return Self.reordered(file, service.actions.count, text, &random)
    case .partners: return Self.with(file, number, "partners", "[all-services]")
    case .ways: return Self.with(file, number, "ways", "[learning]")
    case .note:
      guard let update = action.updates.indices.randomElement(using: &random),
        let range = file.place(ofAction: number, "updates", .entry(update), "note").range,
        action.updates[update].note != nil
      else { return nil }
      return Self.replaced(source, range, "Worded better now.")
    case .moveOfMilestone:
      let candidates = action.milestones.indices.filter {
        action.milestones[$0].firstDue == nil && action.milestones[$0].reason == nil
      }
      guard let milestone = candidates.randomElement(using: &random),
        let range = file.place(ofAction: number, "milestones", .entry(milestone), "due").range
      else { return nil }
      // One that is written on one line in braces cannot go on over several.
      guard source.text(ByteRange(0, Int(range.start))).hasSuffix("\n        due: ") else { return nil }
      let old = action.milestones[milestone].due
      return Self.replaced(source, range, "\(old.adding(days: 90))\n        first-due: \(old)\n        reason: Later.")
    case .futureMilestone:
      return Self.entry(
        file, number, "milestones", action.milestones.isEmpty, "title: One more step\n        due: 2025-06-30")
    case .lateEvidence:
      return Self.entry(
        file, number, "evidence", action.evidence.isEmpty,
        "date: 2022-03-01\n        title: Found late\n        recorded: 2024-10-20")
    case .update:
      return Self.entry(file, number, "updates", action.updates.isEmpty, "date: 2024-10-20\n        note: All is well.")
    case .laterMove:
      // A due date that moves after the last signing, and says so.
      guard let range = file.place(ofAction: number, "due").range, action.withdrawn == nil, action.completed == nil,
        !action.changes.contains(where: { $0.date.description > "2024-10-01" })
      else { return nil }
      let later = action.due.adding(days: 60)
      let moved = Self.replaced(source, range, "\(later)")
      let file = PlanFile(SourceFile(path: file.path, bytes: moved))
      let entry =
        "date: 2024-10-20\n        field: due\n        from: \(action.due)\n        to: \(later)\n        reason: Later.\n        agreed-by: The board"
      return Self.entry(file, number, "changes", action.changes.isEmpty, entry)
    case .newAction:
      let prefix = action.id.text.split(separator: "-")[0]
      return Array(
        (text
          + "  - id: \(prefix)-99\n    title: Publish something new\n    category: should\n    priority: journey\n    added: 2024-10-15\n    due: 2025-07-31\n")
          .utf8)
    case .success: return Self.with(file, number, "success", "[Families notice]")
    }
  }

  private static func replaced(_ source: SourceFile, _ range: ByteRange, _ text: String) -> [UInt8] {
    TextEdit.apply([TextEdit(range: range, replacement: Array(text.utf8))], to: source)
  }

  /// A comment line at the start of a random line that does not go on with a text.
  private static func commented(_ text: String, _ random: inout SeededRandom) -> [UInt8]? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let places = lines.indices.filter { lines[$0].hasPrefix("  - id:") || lines[$0].hasPrefix("    due:") }
    guard let place = places.randomElement(using: &random) else { return nil }
    lines.insert("# Looked at again.", at: place)
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func reordered(_ file: PlanFile, _ count: Int, _ text: String, _ random: inout SeededRandom)
    -> [UInt8]?
  {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.firstIndex(where: { $0.hasPrefix("  - id:") }), count > 1 else { return nil }
    var blocks: [[String]] = []
    for line in lines[first...].dropLast(lines.last == "" ? 1 : 0) {
      if line.hasPrefix("  - id:") { blocks.append([]) }
      blocks[blocks.count - 1].append(line)
    }
    blocks.shuffle(using: &random)
    return Array((lines[..<first] + blocks.joined()).joined(separator: "\n").utf8) + [0x0A]
  }

  /// A key of an action with this list as its value; nil where it has one on several lines.
  private static func with(_ file: PlanFile, _ number: Int, _ key: String, _ value: String) -> [UInt8]? {
    guard let range = file.range(ofAction: number), let id = file.place(ofAction: number).range else { return nil }
    let source = file.tree.source
    let lines = source.text(range).split(separator: "\n", omittingEmptySubsequences: false)
    var offset = Int(range.start)
    for line in lines {
      if line.hasPrefix("    \(key):") {
        guard line.hasSuffix("]") else { return nil }
        return replaced(source, ByteRange(offset, offset + line.utf8.count), "    \(key): \(value)")
      }
      offset += line.utf8.count + 1
    }
    return replaced(source, ByteRange(Int(id.end), Int(id.end)), "\n    \(key): \(value)")
  }

  /// An entry put before the others of a list of an action, or a list of one where it has none.
  private static func entry(_ file: PlanFile, _ number: Int, _ key: String, _ isNew: Bool, _ lines: String) -> [UInt8]?
  {
    let entry = "\n      - \(lines)"
    let source = file.tree.source
    if isNew {
      guard let id = file.place(ofAction: number).range else { return nil }
      return replaced(source, ByteRange(Int(id.end), Int(id.end)), "\n    \(key):\(entry)")
    }
    guard let range = file.place(ofAction: number, .key(key)).range else { return nil }
    var end = Int(range.start)
    while end < source.count, source.padded[end] != 0x0A { end += 1 }
    return replaced(source, ByteRange(end, end), entry)
  }
}
