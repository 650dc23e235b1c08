import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import PlanHistory
import SourceText
import Testing

/// Changes are read from real repositories and checked.
@Suite struct ChangedPlanTests {
  /// Whether findings are the expected ones, each told by its code and a word of its message.
  private func agree(_ findings: [Finding], _ expected: [String]) -> Bool {
    findings.count == expected.count
      && zip(findings, expected).allSatisfy { finding, words in
        let parts = words.split(separator: " ")
        return finding.rule.code == parts[0] && finding.message.contains(parts[1])
      }
  }

  @Test func `thirty commits give exactly what is expected of each`() throws {
    let repository = try ScratchRepository.withPlan()
    for step in ThirtyCommits.steps {
      try step.edit(repository)
      // Before it is committed and after: the folder as it stands counts.
      let uncommitted = try repository.findings(since: "HEAD")
      #expect(agree(uncommitted, step.found), "\(step.what): \(uncommitted.map { $0.rule.code + " " + $0.message })")
      try repository.commit(step.what)
      let committed = try repository.findings(since: "HEAD~1")
      #expect(committed == uncommitted, "\(step.what)")
    }
    #expect(ThirtyCommits.steps.count == 28)
    // The twenty-ninth is on a branch, the thirtieth merges it: only the branch's own change is told of.
    try repository.git("checkout", "--quiet", "-b", "side", "HEAD~1")
    try repository.edit("schools/senco-network.yaml", "due: 2023-12-31", "due: 2024-03-31")
    try repository.commit("A due date moves on a branch")
    #expect(agree(try repository.findings(since: "main"), ["C002 SCH-02"]))
    try repository.git("checkout", "--quiet", "main")
    try repository.git("merge", "--quiet", "--no-edit", "side")
    #expect(agree(try repository.findings(since: "HEAD^1"), ["C002 SCH-02"]))
    #expect(try repository.findings(since: "HEAD").isEmpty)
  }

  @Test func `a linked worktree and a folder given relative to elsewhere are the same`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.git("worktree", "add", "--quiet", "-b", "other", "tree")
    let plan = repository.root.appendingPathComponent("tree/plan")
    let file = plan.appendingPathComponent("health/salt.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    try Data(text.replacingOccurrences(of: "2022-12-31\n    m", with: "2023-12-31\n    m").utf8).write(to: file)
    #expect(agree(try repository.findings(in: plan, since: "main"), ["C002 SALT-01"]))
  }

  @Test func `only what differs is read, and the framework`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.edit("health/salt.yaml", "due: 2022-12-31", "due: 2023-12-31")
    let git = try GitRepository(containing: repository.plan.path)
    let changed = try ChangedPlan.since(try git.commit("HEAD"), in: git)
    #expect(changed.earlier.files.map(\.path) == ["dashboard.yaml", "health/salt.yaml", "partnership.yaml"])
    #expect(changed.current.files.map(\.path) == ["dashboard.yaml", "health/salt.yaml", "partnership.yaml"])
  }

  @Test func `two commits are read so far as they differ, and one whole`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.edit("health/salt.yaml", "due: 2022-12-31", "due: 2023-12-31")
    try repository.commit("Moved")
    // What lies in the folder is not asked.
    try repository.write("format: actionplan/1\n", to: "schools/senco-network.yaml")
    let git = try GitRepository(containing: repository.plan.path)
    let (first, second) = (try git.commit("HEAD~1"), try git.commit("HEAD"))
    let between = try ChangedPlan.between(first, second, in: git)
    let differing = ["dashboard.yaml", "health/salt.yaml", "partnership.yaml"]
    #expect(between.earlier.files.map(\.path) == differing && between.current.files.map(\.path) == differing)
    let comparison = PlanComparison(from: between.earlier, to: between.current)
    #expect(comparison.revisions.map(\.id.text) == ["SALT-01"] && comparison.revisions.first?.daysLater == 365)
    #expect(comparison.added.isEmpty && comparison.removed.isEmpty)

    let whole = try ChangedPlan.whole(first, in: git)
    #expect(whole.isWhole, "\(whole.findings.map(\.message))")
    #expect(
      whole.files.map(\.path) == [
        "dashboard.yaml", "health/salt.yaml", "partnership.yaml", "schools/senco-network.yaml",
      ])
    let ids = whole.plan?.services.flatMap { $0.actions.map(\.id.text) }
    #expect(ids == ["SALT-01", "SCH-01", "SCH-02", "SCH-03"])
    // The other way round the plan moves back, and a folder against itself is the same.
    let back = try ChangedPlan.between(second, first, in: git)
    #expect(PlanComparison(from: back.earlier, to: back.current).revisions.first?.daysLater == -365)
    #expect(
      try ChangedPlan.between(second, second, in: git).current.files.map(\.path)
        == differing.filter { !$0.hasPrefix("h") })
  }

  @Test func `a partnership under a name that nobody expects is found in both commits`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.git("mv", "plan/partnership.yaml", "plan/who.yaml")
    try repository.commit("Another name")
    try repository.edit("health/salt.yaml", "due: 2022-12-31", "due: 2023-12-31")
    try repository.commit("Moved")
    let git = try GitRepository(containing: repository.plan.path)
    let plan = try ChangedPlan.between(try git.commit("HEAD~1"), try git.commit("HEAD"), in: git)
    #expect(PlanComparison(from: plan.earlier, to: plan.current).revisions.map(\.id.text) == ["SALT-01"])
  }

  @Test func `a plan folder that got another name is held against what it was`() throws {
    let repository = try ScratchRepository.withPlan()
    try repository.git("mv", "plan", "action-plan")
    let folder = repository.root.appendingPathComponent("action-plan")
    let file = folder.appendingPathComponent("health/salt.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("due: 2022-12-31", with: "due: 2023-12-31").utf8).write(to: file)
    let git = try GitRepository(containing: folder.path)
    func findings() throws -> [String] {
      let plan = try ChangedPlan.since(try git.mergeBase(with: "HEAD"), in: git)
      return ChangeCheck(of: PlanComparison(from: plan.earlier, to: plan.current)).findings.map(\.rule.code)
    }
    #expect(try findings() == ["C002"])
    // Where the old folder is still there, the other one is a new plan.
    try FileManager.default.copyItem(at: folder, to: repository.plan)
    #expect(Set(try findings()) == ["C012"])
  }

  @Test func `a file that cannot be read is not taken for one that is gone`() throws {
    let repository = try ScratchRepository.withPlan()
    let whole = try ScratchRepository.withPlan()
    let file = try FileHandle(forWritingTo: repository.plan.appendingPathComponent("health/salt.yaml"))
    try file.truncate(atOffset: UInt64(SourceFile.sizeLimit) + 1)
    try file.close()
    #expect(try repository.findings(since: "HEAD").isEmpty)
    let against = PlanComparison(
      from: try PlanFolder.read(whole.plan.path), to: try PlanFolder.read(repository.plan.path))
    #expect(ChangeCheck(of: against).findings.isEmpty)
    // The other way round nothing is new.
    let back = PlanComparison(from: against.current, to: against.earlier)
    #expect(back.added.isEmpty && ChangeCheck(of: back).findings.map(\.rule.name) == ["not-compared"])
    // Under a new name it may be any of the files that are gone.
    try repository.git("mv", "plan/health/salt.yaml", "plan/health/speech.yaml")
    #expect(try repository.findings(since: "HEAD").isEmpty)
    // Without the partnership no plan can be read.
    let framework = try FileHandle(forWritingTo: repository.plan.appendingPathComponent("partnership.yaml"))
    try framework.truncate(atOffset: UInt64(SourceFile.sizeLimit) + 1)
    try framework.close()
    #expect(try repository.findings(since: "HEAD").isEmpty)
    try repository.write("Example SEND Partnership\n", to: "partnership.yaml")
    #expect(try repository.findings(since: "HEAD").isEmpty)
    try repository.git("checkout", "--quiet", "--", "plan/partnership.yaml")
    // What is taken out of a file that can be read is gone all the same.
    try repository.git("mv", "plan/health/speech.yaml", "plan/health/salt.yaml")
    let schools = ThirtyCommits.schools
    let kept = schools[..<(try #require(schools.range(of: "  - id: SCH-03")).lowerBound)]
    try repository.write(String(kept), to: "schools/senco-network.yaml")
    #expect(agree(try repository.findings(since: "HEAD"), ["C001 SCH-03"]))
  }

  @Test func `a folder that cannot be looked into is not taken for one that is gone`() throws {
    let repository = try ScratchRepository.withPlan()
    try FileManager.default.moveItem(
      at: repository.plan.appendingPathComponent("health"), to: repository.root.appendingPathComponent("elsewhere"))
    try FileManager.default.createSymbolicLink(
      at: repository.plan.appendingPathComponent("health"),
      withDestinationURL: repository.root.appendingPathComponent("elsewhere"))
    #expect(try repository.findings(since: "HEAD").isEmpty)
    let listed = try PlanFolder.read(repository.plan.path)
    #expect(listed.findings.contains { $0.rule.code == "K001" }, "\(listed.findings.map(\.message))")
  }

  @Test func `a clone that converts line ends sees no change in them`() throws {
    let repository = try ScratchRepository.withPlan()
    let clone = repository.root.appendingPathComponent("clone")
    try repository.git("-c", "core.autocrlf=true", "clone", "--quiet", ".", "clone")
    let file = clone.appendingPathComponent("plan/health/salt.yaml")
    #expect(String(decoding: try Data(contentsOf: file), as: UTF8.self).contains("\r\n"))
    #expect(try repository.findings(in: clone.appendingPathComponent("plan"), since: "origin/main").isEmpty)
  }

  @Test func `a shallow clone says what is missing`() throws {
    let repository = try ScratchRepository.withPlan()
    let first = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .whitespacesAndNewlines)
    try repository.edit("health/salt.yaml", "lead: Head of", "lead: Deputy Head of")
    try repository.commit("Another lead")
    try repository.git("clone", "--quiet", "--depth", "1", "file://\(repository.root.path)", "shallow")
    let plan = repository.root.appendingPathComponent("shallow/plan")
    #expect(throws: GitError.self) { try repository.findings(in: plan, since: first) }
    do {
      _ = try repository.findings(in: plan, since: first)
    } catch let error as GitError {
      #expect(error.help?.contains("--unshallow") == true, "\(error)")
    }
    #expect(try repository.findings(in: plan, since: "HEAD").isEmpty)
    // What is new there may have been used in the part of history that was left out.
    let file = plan.appendingPathComponent("schools/senco-network.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let added =
      "  - id: SCH-09\n    title: Open a drop-in\n    category: could\n    priority: journey\n    due: 2024-07-31\n"
    try Data((text + added).utf8).write(to: file)
    let found = try repository.findings(in: plan, since: "HEAD")
    #expect(found.map(\.rule.code) == ["C008", "C012"] && found.first?.severity == .note, "\(found.map(\.message))")
  }

  @Test func `no program that a repository names is started, and nothing is written`() throws {
    let repository = try ScratchRepository.withPlan()
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
    let found = try repository.findings(since: "HEAD")
    #expect(agree(found, ["C002 SALT-01"]), "\(found.map(\.message))")
    #expect(!FileManager.default.fileExists(atPath: mark.path))
    #expect(try Data(contentsOf: index) == before)
  }

  @Test func `a name that git does not know and a folder outside of git are told of`() throws {
    let repository = try ScratchRepository.withPlan()
    #expect(throws: GitError.self) { try repository.findings(since: "no-such-branch") }
    #expect(throws: GitError.self) { try repository.findings(since: "--help") }
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent("actionplan-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    #expect(throws: GitError.self) { try GitRepository(containing: outside.path) }
    #expect(throws: GitError.self) { try GitRepository(containing: outside.path + "/nowhere") }
  }
}
