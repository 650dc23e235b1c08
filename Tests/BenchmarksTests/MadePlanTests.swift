import PlanChecks
import PlanFiles
import SourceText
import Testing

@testable import Benchmarks

struct MadePlanTests {
  @Test(arguments: Stage.allCases)
  func `every stage finds what a made-up plan holds`(stage: Stage) throws {
    let workload = Workload.made(services: 3, actions: 4)
    let plan = try #require(workload.folder.plan)
    let counts = try #require(stage.counts(workload, plan))
    switch stage {
    case .tree: #expect(counts == "620 scalars, 71 mappings, 56 sequences")
    case .decode: #expect(counts == "4 files, 12 actions")
    case .check: #expect(counts == "4 files")
    case .figures: #expect(counts == "12 actions")
    }
  }

  @Test func `a made-up plan keeps every rule, so that a check's time is not that of telling what it found`() {
    let workload = Workload.made(services: 2, actions: 3)
    #expect(PlanCheck(of: workload.folder, today: Workload.today).findings.map(\.message) == [])
  }
}
