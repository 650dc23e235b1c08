import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import PlanHistory
import SourceText
import Testing

/// Changes are read from real repositories and checked.
@Suite struct ChangedPlanTests {
  /// What checking the working folder against `revision` finds.
  private func findings(in plan: URL, since revision: String) throws -> [Finding] {
    let repository = try GitRepository(containing: plan.path)
    let base = try repository.mergeBase(with: revision)
    let changed = try ChangedPlan.since(base, in: repository)
    var comparison = PlanComparison(from: changed.earlier, to: changed.current)
    let uses = try repository.earlierUses(of: comparison.added.map(\.action.id.text), before: base)
    for (id, use) in uses { comparison.earlierUses[ID(id)] = "last met in commit \(use.commit) of \(use.date)" }
    comparison.historyIsCutOff = repository.isShallow
    return ChangeCheck(of: comparison).findings
  }

  /// Whether findings are the expected ones, each told by its code and a word of its message.
  private func agree(_ findings: [Finding], _ expected: [String]) -> Bool {
    findings.count == expected.count
      && zip(findings, expected).allSatisfy { finding, words in
        let parts = words.split(separator: " ")
        return finding.rule.code == parts[0] && finding.message.contains(parts[1])
      }
  }

  private func repository() throws -> ScratchRepository {
    let repository = try ScratchRepository()
    try repository.write(ThirtyCommits.partnership, to: "partnership.yaml")
    try repository.write(ThirtyCommits.dashboard, to: "dashboard.yaml")
    try repository.write(ThirtyCommits.schools, to: "schools/senco-network.yaml")
    try repository.write(ThirtyCommits.therapy, to: "health/salt.yaml")
    try repository.commit("The plan")
    return repository
  }

  @Test func `thirty commits give exactly what is expected of each`() throws {
    let repository = try repository()
    for step in ThirtyCommits.steps {
      try step.edit(repository)
      // Before it is committed and after: the folder as it stands counts.
      let uncommitted = try findings(in: repository.plan, since: "HEAD")
      #expect(agree(uncommitted, step.found), "\(step.what): \(uncommitted.map { $0.rule.code + " " + $0.message })")
      try repository.commit(step.what)
      let committed = try findings(in: repository.plan, since: "HEAD~1")
      #expect(committed == uncommitted, "\(step.what)")
    }
    #expect(ThirtyCommits.steps.count == 28)
    // The twenty-ninth is on a branch, the thirtieth merges it: only the branch's own change is told of.
    try repository.git("checkout", "--quiet", "-b", "side", "HEAD~1")
    try repository.edit("schools/senco-network.yaml", "due: 2023-12-31", "due: 2024-03-31")
    try repository.commit("A due date moves on a branch")
    #expect(agree(try findings(in: repository.plan, since: "main"), ["C002 SCH-02"]))
    try repository.git("checkout", "--quiet", "main")
    try repository.git("merge", "--quiet", "--no-edit", "side")
    #expect(agree(try findings(in: repository.plan, since: "HEAD^1"), ["C002 SCH-02"]))
    #expect(try findings(in: repository.plan, since: "HEAD").isEmpty)
  }

  @Test func `a linked worktree and a folder given relative to elsewhere are the same`() throws {
    let repository = try repository()
    try repository.git("worktree", "add", "--quiet", "-b", "other", "tree")
    let plan = repository.root.appendingPathComponent("tree/plan")
    let file = plan.appendingPathComponent("health/salt.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try Data(text.replacingOccurrences(of: "2022-12-31\n    m", with: "2023-12-31\n    m").utf8).write(to: file)
    #expect(agree(try findings(in: plan, since: "main"), ["C002 SALT-01"]))
  }

  @Test func `only what differs is read, and the framework`() throws {
    let repository = try repository()
    try repository.edit("health/salt.yaml", "due: 2022-12-31", "due: 2023-12-31")
    let git = try GitRepository(containing: repository.plan.path)
    let changed = try ChangedPlan.since(try git.commit("HEAD"), in: git)
    #expect(changed.earlier.files.map(\.path) == ["dashboard.yaml", "health/salt.yaml", "partnership.yaml"])
    #expect(changed.current.files.map(\.path) == ["dashboard.yaml", "health/salt.yaml", "partnership.yaml"])
  }

  @Test func `the life of an action is told commit by commit, through a new file name`() throws {
    let repository = try repository()
    try repository.edit("health/salt.yaml", "due: 2022-12-31\n    m", "due: 2022-12-31\n    started: 2022-01-10\n    m")
    try repository.commit("It began")
    try repository.git("mv", "plan/health/salt.yaml", "plan/health/speech.yaml")
    try repository.commit("Another name")
    try repository.edit("health/speech.yaml", "category: must", "category: should")
    try repository.commit("Lowered")
    let git = try GitRepository(containing: repository.plan.path)
    let folder = try PlanFolder.read(repository.plan.path)
    let commits = try ActionCommits(of: ID("SALT-01"), in: "health/speech.yaml", of: folder, git).all
    #expect(
      commits.map(\.words) == [
        ["new: a Must, due 31 December 2022"], ["started on 10 January 2022"], ["from Must to Should"],
      ])
    #expect(commits.allSatisfy { $0.date.count == 10 && $0.id.count >= 7 })
  }

  @Test func `a clone that converts line ends sees no change in them`() throws {
    let repository = try repository()
    let clone = repository.root.appendingPathComponent("clone")
    try repository.git("-c", "core.autocrlf=true", "clone", "--quiet", ".", "clone")
    let file = clone.appendingPathComponent("plan/health/salt.yaml")
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).contains("\r\n"))
    #expect(try findings(in: clone.appendingPathComponent("plan"), since: "origin/main").isEmpty)
  }

  @Test func `a shallow clone says what is missing`() throws {
    let repository = try repository()
    let first = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    try repository.edit("health/salt.yaml", "lead: Head of", "lead: Deputy Head of")
    try repository.commit("Another lead")
    try repository.git("clone", "--quiet", "--depth", "1", "file://\(repository.root.path)", "shallow")
    let plan = repository.root.appendingPathComponent("shallow/plan")
    #expect(throws: GitError.self) { try findings(in: plan, since: first) }
    do {
      _ = try findings(in: plan, since: first)
    } catch let error as GitError {
      #expect(error.help?.contains("--unshallow") == true, "\(error)")
    }
    #expect(try findings(in: plan, since: "HEAD").isEmpty)
    // What is new there may have been used in the part of history that was left out.
    let file = plan.appendingPathComponent("schools/senco-network.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let added =
      "  - id: SCH-09\n    title: Open a drop-in\n    category: could\n    priority: journey\n    due: 2024-07-31\n"
    try Data((text + added).utf8).write(to: file)
    let found = try findings(in: plan, since: "HEAD")
    #expect(found.map(\.rule.code) == ["C008", "C012"] && found.first?.severity == .note, "\(found.map(\.message))")
  }

  @Test func `no program that a repository names is started, and nothing is written`() throws {
    let repository = try repository()
    let trap = repository.root.appendingPathComponent("trap.sh")
    let mark = repository.root.appendingPathComponent("started")
    try Data("#!/bin/sh\ntouch '\(mark.path)'\ncat\n".utf8).write(to: trap)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap.path)
    for key in [
      "core.fsmonitor", "diff.external", "core.pager", "filter.trap.clean", "filter.trap.smudge", "diff.trap.textconv",
    ] {
      try repository.git("config", key, trap.path)
    }
    try FileManager.default.createDirectory(
      at: repository.root.appendingPathComponent("hooks"), withIntermediateDirectories: true)
    try repository.git("config", "core.hooksPath", repository.root.appendingPathComponent("hooks").path)
    try FileManager.default.copyItem(at: trap, to: repository.root.appendingPathComponent("hooks/post-index-change"))
    try Data("*.yaml filter=trap diff=trap\n".utf8).write(to: repository.root.appendingPathComponent(".gitattributes"))
    try repository.edit("health/salt.yaml", "due: 2022-12-31", "due: 2023-12-31")
    try? FileManager.default.removeItem(at: mark)
    let index = repository.root.appendingPathComponent(".git/index")
    let before = try Data(contentsOf: index)
    let found = try findings(in: repository.plan, since: "HEAD")
    #expect(agree(found, ["C002 SALT-01"]), "\(found.map(\.message))")
    #expect(!FileManager.default.fileExists(atPath: mark.path))
    #expect(try Data(contentsOf: index) == before)
  }

  @Test func `a name that git does not know and a folder outside of git are told of`() throws {
    let repository = try repository()
    #expect(throws: GitError.self) { try findings(in: repository.plan, since: "no-such-branch") }
    #expect(throws: GitError.self) { try findings(in: repository.plan, since: "--help") }
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent("actionplan-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    #expect(throws: GitError.self) { try GitRepository(containing: outside.path) }
    #expect(throws: GitError.self) { try GitRepository(containing: outside.path + "/nowhere") }
  }
}
