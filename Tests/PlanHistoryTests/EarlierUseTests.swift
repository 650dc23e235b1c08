import ActionPlans
import Foundation
import PlanChecks
import PlanHistory
import SourceText
import Testing

/// Where the ids of new actions were used before is read from real repositories.
@Suite struct EarlierUseTests {
  private let schools = "schools/senco-network.yaml"

  private func action(_ id: String, _ title: String) -> String {
    "  - id: \(id)\n    title: \(title)\n    category: could\n    priority: journey\n    due: 2024-07-31\n"
  }

  /// Takes SCH-03, the last action of its file, out and commits that.
  private func takeOut(_ repository: ScratchRepository) throws {
    let text = try repository.text(of: schools)
    try repository.write(String(text[..<(try #require(text.range(of: "  - id: SCH-03")).lowerBound)]), to: schools)
    try repository.commit("An action is removed")
  }

  private func uses(
    of ids: [String], in repository: ScratchRepository, before: String = "HEAD"
  ) throws -> [ID<Action>: EarlierUse] {
    let git = try GitRepository(containing: repository.plan.path)
    return try git.earlierUses(of: ids.map { ID($0) }, before: git.commit(before))
  }

  @Test func `an action that was removed and is put back has its own id`() throws {
    let repository = try ScratchRepository.withPlan()
    let before = try repository.text(of: schools)
    try takeOut(repository)
    try repository.write(before, to: schools)
    #expect(try repository.findings(since: "HEAD").map(\.rule.code) == ["C012"])
    // In a few other words, in another file, too.
    try repository.write(
      try repository.text(of: "health/salt.yaml") + action("SCH-03", "Share the lesson plans with all schools"),
      to: "health/salt.yaml")
    try repository.git("checkout", "--quiet", "--", "plan/" + schools)
    #expect(try repository.findings(since: "HEAD").map(\.rule.code) == ["C012"])
    // Another action has not.
    try repository.edit("health/salt.yaml", "Share the lesson plans with all schools", "Write to every parent")
    let found = try repository.findings(since: "HEAD")
    #expect(found.map(\.rule.code) == ["C008", "C012"])
    #expect(found.first?.message.contains("('Share lesson plans between schools'), last met in commit") == true)
  }

  @Test func `the newest use counts, and it is the commit that took the id out`() throws {
    let repository = try ScratchRepository.withPlan()
    try takeOut(repository)
    try repository.write(try repository.text(of: schools) + action("SCH-03", "Write to every parent"), to: schools)
    try repository.commit("Its id is used again")
    try takeOut(repository)
    let last = try repository.git("rev-parse", "--short", "HEAD").trimmingCharacters(in: .newlines)
    try repository.write("# Nothing of interest.\n", to: "notes.yaml")
    try repository.commit("Something else")
    let use = try #require(try uses(of: ["SCH-03"], in: repository)[ID("SCH-03")])
    #expect(use.title == "Write to every parent" && use.whereabouts.hasPrefix("last met in commit \(last) of 2"))
  }

  @Test func `an id is found as it is written, alone and among thousands`() throws {
    let repository = try ScratchRepository.withPlan()
    let before = try repository.text(of: schools)
    try repository.write(
      before + action("\"SCH-04\"", "Open a drop-in") + action("'SCH-05'   # the fifth", "Write to every parent")
        + action("SCH-066", "Hold a fair"), to: schools)
    try repository.git("mv", "plan/health/salt.yaml", "plan/health/s*é \"l\".yaml")
    try repository.write("- id: SCH-09\n", to: "README.md")
    try repository.commit("More actions")
    try repository.write("format: actionplan/1\r\nservice: senco-network\r\nlead: Nobody\r\n", to: schools)
    try repository.write("", to: "health/s*é \"l\".yaml")
    try repository.write("- id: SCH-10\n", to: "README.md")
    try repository.commit("None of them")
    let titles = [
      "SCH-01": "Publish the SEN information report in every school", "SCH-04": "Open a drop-in",
      "SCH-05": "Write to every parent", "SALT-01": "Cut the wait for a first appointment",
    ]
    // What no action had, what would mean something in a pattern, and what another id begins with.
    let asked = titles.keys + ["SCH-06", "SCH-09", "SCH-77", "journey", "SCH.01", "SCH-0[1]", "^", "(", ".*", ""]
    func found(_ ids: [String]) throws -> [String: String] {
      Dictionary(uniqueKeysWithValues: try uses(of: ids, in: repository).map { ($0.key.text, $0.value.title) })
    }
    #expect(try found(asked) == titles)
    for (key, value) in HostileSettings.all { try repository.git("config", key, value) }
    #expect(try found(asked) == titles)
    // More than the words of a command may be long.
    #expect(try found(asked + (1000..<41_000).map { "NEW-\($0)" }) == titles)
    #expect(try found([]).isEmpty)
  }
}
