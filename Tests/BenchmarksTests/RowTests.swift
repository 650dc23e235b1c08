import Testing

@testable import Benchmarks

struct RowTests {
  private static let faster = Row(
    name: "tree / libyaml", ours: .speed(.tree), yardstick: .speed(.libyaml), must: 8, aim: 14, moreIsBetter: true)
  private static let shorter = Row(name: "check", ours: .wall(.checkSmall), must: 0.008, aim: 0.004)

  @Test func `a figure reaches its aim, its must or neither`() {
    #expect([13.9, 14, 7.9, 8].map(Self.faster.verdict) == ["must", "aim", "MISSED", "must"])
    #expect([0.004, 0.0041, 0.008, 0.0081].map(Self.shorter.verdict) == ["aim", "must", "must", "MISSED"])
  }

  @Test func `a figure without a measurement stays open, and one without a goal has no verdict`() {
    #expect(Self.faster.verdict(.nan) == "open")
    #expect(Self.faster.withoutGoals.verdict(1) == "")
  }

  @Test func `a ratio is taken cycle by cycle`() {
    let measured: [Job.Name: [Measurement]] = [
      .tree: [Self.measurement(speed: 800), Self.measurement(speed: 400)],
      .libyaml: [Self.measurement(speed: 80), Self.measurement(speed: 50)],
    ]
    #expect(Self.faster.figures(in: measured, cycles: 2) == [10, 8])
    #expect(Self.faster.figures(in: [.tree: [Self.measurement(speed: 800)]], cycles: 1).isEmpty)
  }

  @Test func `memory is held against the bytes of the input in every cycle`() {
    let row = Row(name: "memory", ours: .peak(.checkLarge), yardstick: .bytes(200), must: 1, aim: 0.3)
    let outcome = Outcome(status: 0, wallSeconds: 1, processorSeconds: 1, peakBytes: 100)
    #expect(row.figures(in: [.checkLarge: [Measurement([outcome], speeds: [])]], cycles: 3) == [0.5])
  }

  private static func measurement(speed: Double) -> Measurement { Measurement([], speeds: [speed]) }
}
