import Foundation
import Testing

@Suite struct ScenarioTests {
  static let folder = "Tests/CommandTests/Scenarios"
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: Tool.repository.appendingPathComponent(folder).path)) ?? [])
    .filter { $0.hasSuffix(".md") }.sorted()

  @Test(arguments: names)
  func `every answer in a scenario is what the tool says`(name: String) throws {
    let path = Self.folder + "/" + name
    let text = try String(contentsOf: Tool.repository.appendingPathComponent(path), encoding: .utf8)
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.copyItem(
      at: Tool.repository.appendingPathComponent("plans"), to: scratch.appendingPathComponent("plans"))
    try Kept.expect(try Scenario(text: text).replayed(in: scratch), at: path)
  }

  @Test func `there are scenarios`() { #expect(Self.names.count >= 5) }
}
