internal import ActionPlans
internal import PlanChecks
internal import PlanProgress
internal import Wording

extension DifferenceReport {
  var page: Page {
    let title = "What changed in the plan \(versions)"
    if difference.entries.isEmpty, difference.unread.isEmpty {
      return Page(title: title, under: ["Nothing was promised, kept, moved or dropped."])
    }
    let unexplained = difference.unexplained
    var sections: [Section] = []
    if !difference.unread.isEmpty { sections.append(notCompared) }
    if !totals.isEmpty { sections.append(Section(nil, [.bullets(totals)])) }
    if !unexplained.isEmpty { sections.append(section("Changes nobody explained", unexplained)) }
    for kind in PlanDifference.Kind.allCases {
      let entries = difference.of(kind).filter { !$0.isUnexplained }
      if !entries.isEmpty { sections.append(section(Self.heading(kind), entries)) }
    }
    return Page(title: title, sections: sections)
  }

  private var notCompared: Section {
    let files = difference.unread.prefix(Self.limit).map { file in
      Words("\(file.path), \(file.isEarlier ? "in the earlier version" : "as it stands now")")
    }
    let rest = difference.unread.count - files.count
    let more = rest > 0 ? [Words("and \(rest.grouped) more", .faint)] : []
    return Section("Could not be read whole, so that changes in it may be missing here", [.bullets(files + more)])
  }

  /// The totals, a sentence each; the unexplained ones first.
  private var totals: [Words] {
    var lines: [Words] = []
    let unexplained = difference.unexplained.count
    if unexplained > 0 {
      lines.append(Words("\(unexplained.counting("change")) nobody explained.", .strong))
    }
    let moved = difference.of(.moved)
    if !moved.isEmpty {
      let days = moved.reduce(0) { $0 + $1.daysLater }
      let again = moved.filter { $0.movesBefore > 0 }.count
      let before = again == 0 ? "" : "; \(again.grouped) had moved before"
      lines.append("\(moved.count.counting("promise")) moved later, by \(days.counting("day")) in all\(before).")
    }
    for kind in PlanDifference.Kind.allCases where kind != .moved {
      let count = difference.of(kind).count
      if count > 0 { lines.append(Words(Self.sentence(kind, count))) }
    }
    return lines
  }

  private func section(_ heading: String, _ entries: [PlanDifference.Entry]) -> Section {
    let items = entries.prefix(Self.limit).map { entry in
      var lines = [Words(entry.words.sentence)]
      if entry.movesBefore > 0 { lines.append(Words("It had moved \(Self.times(entry.movesBefore)) before.")) }
      if let reason = entry.reason { lines.append(Words("Why: \(reason.sentence)")) }
      if let agreed = entry.agreedBy { lines.append(Words("Agreed by: \(agreed)")) }
      if entry.isUnexplained { lines.append(Words("No reason is given.", .strong)) }
      return Item(entry.id.text, Words("\(entry.title) (\(entry.category.title))", .strong), lines)
    }
    var blocks: [Block] = [.items(Array(items))]
    if entries.count > Self.limit {
      blocks.append(.paragraph(Words("and \((entries.count - Self.limit).grouped) more", .faint)))
    }
    return Section(heading, blocks)
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: count.counting("time")
    }
  }

  private static func heading(_ kind: PlanDifference.Kind) -> String {
    switch kind {
    case .gone: "Gone"
    case .withdrawn: "Withdrawn"
    case .lowered: "Lowered"
    case .eased: "Targets and baselines"
    case .moved: "Moved later"
    case .reopened: "Reopened"
    case .keptLate: "Kept late"
    case .kept: "Kept"
    case .embedded: "Lasting effect shown"
    case .added: "New promises"
    case .strengthened: "Made stricter"
    case .other: "Other changes"
    }
  }

  private static func sentence(_ kind: PlanDifference.Kind, _ count: Int) -> String {
    let promises = count.counting("promise")
    return switch kind {
    case .gone: "\(promises) \(count.verb()) gone from the plan."
    case .withdrawn: "\(promises) \(count.verb("was", "were")) withdrawn."
    case .lowered: "\(promises) \(count.verb("binds", "bind")) less than before."
    case .eased: "\(count.counting("target or baseline", "targets or baselines")) changed for the easier."
    case .moved: "\(promises) moved later."
    case .reopened: "\(promises) \(count.verb("was", "were")) taken up again."
    case .keptLate: "\(promises) \(count.verb("was", "were")) kept late."
    case .kept: "\(promises) \(count.verb("was", "were")) kept in time."
    case .embedded: "\(promises) showed a lasting effect."
    case .added: "\(promises) \(count.verb("is", "are")) new."
    case .strengthened: "\(promises) became stricter."
    case .other: "\(count.counting("other change"))."
    }
  }
}
