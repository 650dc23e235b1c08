import ActionPlans
import PlanChecks
import PlanFiles
import SourceText
import Testing

/// What passed on one day passes on every later one, though warnings may come.
@Suite struct TimePassingTests {
  /// A mistake as it is told apart: by rule and place, since its words may count days.
  struct Mistake: Hashable {
    let code: String
    let place: Place
  }

  /// Days after the first: each of the next few, then about one in two months, for nine years; a plan ends in between.
  static let waits = [1, 2, 7, 30] + Array(stride(from: 91, through: 3300, by: 61)) + [365, 366, 367]

  static let kept = RuleRegistry.all.flatMap { rule in rule.kept.map { (rule, $0) } }

  static func errors(in folder: PlanFolder, on day: CalendarDay) -> Set<Mistake> {
    let errors = PlanCheck(of: folder, today: day).findings.filter { $0.severity == .error }
    return Set(errors.map { Mistake(code: $0.rule.code, place: $0.place) })
  }

  /// The errors in `folder` on a day after `first` that were none on `first` itself.
  static func errorsToCome(in folder: PlanFolder, after first: CalendarDay) -> Set<Mistake> {
    let known = errors(in: folder, on: first)
    var later: Set<Mistake> = []
    for wait in waits { later.formUnion(errors(in: folder, on: first.adding(days: wait))) }
    return later.subtracting(known)
  }

  @Test(arguments: kept.indices) func `time passing never makes an error of an example`(number: Int) throws {
    let (rule, example) = Self.kept[number]
    let folder = PlanFolder(path: "plans", sources: ExamplePlan.sources(with: example))
    let today = try #require(CalendarDay(ExamplePlan.today))
    #expect(Self.errorsToCome(in: folder, after: today) == [], "\(rule.id.code)")
  }

  @Test func `time passing never makes an error of the illustrative plan`() throws {
    let repository = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let folder = try PlanFolder.read("/\(repository)/plans")
    let today = try #require(CalendarDay("2024-10-31"))
    #expect(folder.files.count > 10)
    #expect(Self.errorsToCome(in: folder, after: today) == [])
  }
}
