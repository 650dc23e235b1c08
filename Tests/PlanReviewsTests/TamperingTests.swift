import ActionPlans
import PlanFiles
import PlanReviews
import Properties
import SourceText
import Testing
import YAMLLite

/// What was signed and is altered afterwards is found, by its name; what was not signed may change.
@Suite struct TamperingTests {
  let plan: SignedPlan
  let planStart: CalendarDay

  init() throws {
    plan = try SignedPlan.kept.get()
    planStart = try #require(plan.folder.plan?.partnership.from)
  }

  @Test func `the plan as it lies in the repository bears out what was signed`() { #expect(plan.found == []) }

  /// A value of one of the plan's actions that was signed, where it stands.
  struct Target {
    let path: String
    let fact: SignedFact
    let range: ByteRange
  }

  /// The signed facts of the last year whose values stand in the plan's files as they were signed.
  private func targets() throws -> [Target] {
    let record = try #require(plan.records.last)
    var targets: [Target] = []
    for file in plan.folder.files {
      guard case .servicePlan(let service) = file.content else { continue }
      for (entry, action) in service.actions.enumerated() {
        guard let signed = record.actions.first(where: { $0.id == action.id }) else { continue }
        for fact in signed.facts {
          guard let steps = Self.steps(to: fact, in: action) else { continue }
          let place = file.place(ofAction: entry, steps)
          // A reason may be folded over several lines.
          guard let range = place.range, file.tree.source.text(range) == fact.value || fact.name.part == "reason"
          else { continue }
          targets.append(Target(path: file.path, fact: fact, range: range))
        }
      }
    }
    return targets
  }

  private static func steps(to fact: SignedFact, in action: Action) -> [PlaceStep]? {
    func milestone(_ key: String) -> [PlaceStep]? {
      action.milestones.firstIndex { SignedFact(of: $0).text == fact.subject }
        .map { ["milestones", .entry($0), .key(key)] }
    }
    switch fact.name {
    case .milestone:
      return action.milestones.firstIndex { SignedFact(of: $0) == fact }.map { ["milestones", .entry($0), "due"] }
    case .milestoneWeight: return milestone("weight")
    case .milestoneDone: return milestone("done")
    case .milestoneDropped: return milestone("dropped")
    case .evidence:
      return action.evidence.firstIndex { $0.title == fact.subject }.map { ["evidence", .entry($0), "date"] }
    case .baseline, .target:
      return action.measures.firstIndex { $0.indicator.text == fact.subject }.map {
        ["measures", .entry($0), .key(fact.name.rawValue)]
      }
    case .change, .changeTo, .changeReason, .changeAgreedBy, .changeAgreedOn:
      return action.changes.firstIndex { SignedFact.all(of: $0).contains(fact) }
        .map { ["changes", .entry($0), .key(fact.name.part ?? "date")] }
    case .withdrawn, .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn, .withdrawnDutyMetBy:
      return ["withdrawn", .key(fact.name.part ?? "date")]
    case .firstDue: return nil
    default: return [.key(fact.name.rawValue)]
    }
  }

  /// Another value of the same kind.
  private static func altered(_ fact: SignedFact, _ random: inout SeededRandom) -> String {
    switch fact.name {
    case .category: return ["must", "should", "could"].filter { $0 != fact.value }.randomElement(using: &random) ?? ""
    case .priority:
      return ["journey", "adulthood", "accessible-services", "listening", "ownership"].filter { $0 != fact.value }
        .randomElement(using: &random) ?? ""
    case .title, .lead, .withdrawnAgreedBy, .changeAgreedBy: return fact.value + " indeed"
    case .withdrawnReason, .changeReason: return "'Said otherwise.'"
    case .changeTo where CalendarDay(fact.value) == nil: return fact.value + "1"
    case .milestoneWeight: return "\((Int(fact.value) ?? 1) + Int.random(in: 1...5, using: &random))"
    case .baseline, .target:
      return fact.value == "yes" ? "no" : fact.value == "no" ? "yes" : "\(Int.random(in: 101...999, using: &random))"
    default:
      let days = Int.random(in: 1...200, using: &random) * (Bool.random(using: &random) ? 1 : -1)
      return CalendarDay(fact.value).map { $0.adding(days: days).description } ?? ""
    }
  }

  @Test func `each of a thousand alterations of signed facts is found`() throws {
    let targets = try targets()
    let signed = plan.records.map(SignedFacts.init)
    let names = Set(targets.map(\.fact.name))
    // The date first promised stands in a change or under 'due'; no Must of the example was withdrawn.
    #expect(SignedFact.Name.allCases.filter { !names.contains($0) } == [.firstDue, .withdrawnDutyMetBy])
    var random = SeededRandom(seed: 2022)
    for number in 0..<1000 {
      let target = try #require(targets.randomElement(using: &random))
      let file = try #require(plan.folder.files.first { $0.path == target.path })
      let value = Self.altered(target.fact, &random)
      let bytes = TextEdit.apply(
        [TextEdit(range: target.range, replacement: Array(value.utf8))], to: file.tree.source)
      let changed = PlanFile(SourceFile(path: target.path, bytes: bytes), under: plan.folder.framework)
      let found = SignedPlan.differences(in: changed, signed, planStart: planStart)
      #expect(
        found.contains { difference in
          // The first change of a due date says what was promised first.
          difference.name == target.fact.name
            || difference.name == .firstDue && [.due, .change].contains(target.fact.name)
        }, "\(number): \(target.path), \(target.fact.line) became \(value)")
      // Some of them through the whole check, with all that it leaves out.
      guard number % 25 == 0 else { continue }
      #expect(
        plan.with(target.path, bytes).found.contains { $0.hasPrefix("C006 ") || $0.hasPrefix("C008 ") },
        "\(number): \(target.path), \(target.fact.line) became \(value)")
    }
  }

  @Test func `each of a thousand innocent edits alters nothing that was signed`() throws {
    var random = SeededRandom(seed: 2023)
    let services = plan.folder.files.filter(\.isServicePlan)
    var made: [String: Int] = [:]
    let signed = plan.records.map(SignedFacts.init)
    for number in 0..<1000 {
      let file = try #require(services.randomElement(using: &random))
      let edit = try #require(InnocentEdit.allCases.randomElement(using: &random))
      guard let bytes = edit.made(in: file, &random) else { continue }
      made[edit.rawValue, default: 0] += 1
      let changed = PlanFile(SourceFile(path: file.path, bytes: bytes), under: plan.folder.framework)
      #expect(changed.isWhole, "\(number): \(edit) in \(file.path)")
      let found = SignedPlan.differences(in: changed, signed, planStart: planStart)
      #expect(found.isEmpty, "\(number): \(edit) in \(file.path): \(found)")
    }
    #expect(made.count == InnocentEdit.allCases.count)
    #expect(made.values.reduce(0, +) > 800)
  }

  /// Every thirtieth of the innocent edits through the whole check.
  @Test func `innocent edits make no finding of the whole check`() throws {
    var random = SeededRandom(seed: 2024)
    let services = plan.folder.files.filter(\.isServicePlan)
    for edit in InnocentEdit.allCases {
      let file = try #require(services.randomElement(using: &random))
      guard let bytes = edit.made(in: file, &random) else { continue }
      #expect(plan.with(file.path, bytes).found == [], "\(edit) in \(file.path)")
    }
  }
}
