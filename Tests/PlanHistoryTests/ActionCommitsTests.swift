import ActionPlans
import Foundation
import PlanHistory
import Testing

/// The life of an action is read from real repositories, commit by commit.
@Suite struct ActionCommitsTests {
  private let therapy = "health/salt.yaml"

  @Test func `the life of an action is told commit by commit, through a new file name`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.edit(therapy, "due: 2022-12-31\n    m", "due: 2022-12-31\n    started: 2022-01-10\n    m")
    try repository.commit("It began")
    try repository.git("mv", "plan/health/salt.yaml", "plan/health/speech.yaml")
    try repository.commit("Another name")
    try repository.edit("health/speech.yaml", "category: must", "category: should")
    try repository.commit("Lowered")
    let commits = try repository.commits(of: ID("SALT-01"), in: "health/speech.yaml")
    #expect(
      commits.map(\.words) == [
        ["new: a Must, due 31 December 2022"], ["started on 10 January 2022"],
        ["from Must to Should; nobody is named who agreed"],
      ])
    #expect(commits.allSatisfy { $0.date.count == 10 && $0.id.count >= 7 })
  }

  @Test func `a move with a slip of the pen is told of the commit that mends it`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.edit(therapy, "due: 2022-12-31\n    m", "due: 2023-13-31\n    m")
    try repository.commit("Moved, with a month that is none")
    try repository.edit(therapy, "due: 2023-13-31", "due: 2023-12-31")
    try repository.commit("The month mended")
    #expect(
      try repository.commits(of: ID("SALT-01"), in: therapy).map(\.words) == [
        ["new: a Must, due 31 December 2022"], ["due 31 December 2023 instead of 31 December 2022, 365 days later"],
      ])
  }

  @Test func `an action that was taken out and put back is told of both times, whatever was broken between`() throws {
    let repository = try ScratchRepository.withPlan()
    let whole = try repository.text(of: therapy)
    let head = String(whole[..<(try #require(whole.range(of: "actions:")).lowerBound)])
    try repository.write(head + "actions: []\n", to: therapy)
    try repository.commit("Taken out")
    try repository.write(head + "actions: []\nlaed: Nobody\n", to: therapy)
    try repository.commit("A key that is none")
    try repository.write(whole, to: therapy)
    try repository.commit("Put back")
    let added = ["new: a Must, due 31 December 2022"]
    #expect(
      try repository.commits(of: ID("SALT-01"), in: therapy).map(\.words) == [
        added, ["was in the plan and is gone"], added,
      ])
  }

  @Test func `an action that was taken out of a file with a mistake is gone once`() throws {
    let repository = try ScratchRepository.withPlan()
    let whole = try repository.text(of: therapy)
    let head = whole[..<(try #require(whole.range(of: "actions:")).lowerBound)]
    let other = "  - id: SALT-02\n    title: Answer every letter\n    category: could\n    priority: journey\n    due: "
    for due in ["2024-13-31", "2024-14-31", "2024-12-31"] {
      try repository.write(head + "actions:\n" + other + due + "\n", to: therapy)
      try repository.commit("Due \(due)")
    }
    try repository.write(whole + other + "2024-12-31\n", to: therapy)
    try repository.commit("Put back")
    let added = ["new: a Must, due 31 December 2022"]
    #expect(
      try repository.commits(of: ID("SALT-01"), in: therapy).map(\.words) == [
        added, ["was in the plan and is gone"], added,
      ])
  }

  @Test func `neither the user's settings nor an odd file name change what is told`() throws {
    let repository = try ScratchRepository.withPlan()
    // A glob that would match the other file, too, a quote, a space, and a letter that git would write as octal numbers.
    let odd = "health/s*é \"l\".yaml"
    try repository.git("mv", "plan/health/salt.yaml", "plan/" + odd)
    try repository.write("# No plan.\n", to: "health/s-é \"l\".yaml")
    try repository.commit("Another name")
    try repository.edit(odd, "category: must", "category: should")
    try repository.commit("Lowered")
    try repository.write("# Still none.\n", to: "health/s-é \"l\".yaml")
    try repository.commit("Another file")
    let expected = [["new: a Must, due 31 December 2022"], ["from Must to Should; nobody is named who agreed"]]
    #expect(try repository.commits(of: ID("SALT-01"), in: odd).map(\.words) == expected)
    for (key, value) in HostileSettings.all { try repository.git("config", key, value) }
    #expect(try repository.commits(of: ID("SALT-01"), in: odd).map(\.words) == expected)
  }

  @Test func `a repository without a commit has nothing to tell`() throws {
    let repository = try ScratchRepository()
    try repository.write(ThirtyCommits.partnership, to: "partnership.yaml")
    try repository.write(ThirtyCommits.therapy, to: therapy)
    #expect(try repository.commits(of: ID("SALT-01"), in: therapy).isEmpty)
  }

  @Test func `a version that the repository has lost is told of, and not taken for a deletion`() throws {
    let repository = try ScratchRepository.withPlan()
    let blob = try repository.git("rev-parse", "HEAD:plan/" + therapy).trimmingCharacters(in: .newlines)
    try repository.edit(therapy, "category: must", "category: should")
    try repository.commit("Lowered")
    try FileManager.default.removeItem(at: repository.object(blob))
    #expect(throws: GitError.self) { try repository.commits(of: ID("SALT-01"), in: therapy) }
  }
}

/// Settings of a user or repository that change what git writes.
enum HostileSettings {
  static let all = [
    ("diff.relative", "true"), ("log.showRoot", "false"), ("core.quotePath", "true"), ("color.ui", "always"),
    ("diff.noprefix", "true"), ("diff.orderFile", "nowhere"), ("diff.renames", "false"), ("log.date", "relative"),
    ("format.pretty", "fuller"), ("log.follow", "true"), ("diff.context", "9"), ("core.abbrev", "40"),
    ("log.decorate", "full"), ("diff.submodule", "log"), ("core.bigFileThreshold", "1"),
  ]
}
