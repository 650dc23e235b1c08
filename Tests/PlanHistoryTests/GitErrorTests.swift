import Foundation
import Testing

@testable import PlanHistory

/// What git refuses is told apart by its kind.
@Suite struct GitErrorTests {
  private func kind(in folder: URL) -> GitError.Kind? {
    do throws(GitError) {
      _ = try GitRepository(containing: folder.path)
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func `a folder in no repository is one thing, a repository that cannot be read another`() throws {
    let outside = FileManager.default.temporaryDirectory.appendingPathComponent("actionplan-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: outside) }
    #expect(kind(in: outside) == .noRepository)

    let repository = try ScratchRepository.withPlan()
    #expect(kind(in: repository.plan) == nil)
    // A linked worktree whose repository has gone.
    try repository.git("worktree", "add", "--quiet", "-b", "other", "tree")
    try FileManager.default.removeItem(at: repository.root.appendingPathComponent(".git/worktrees"))
    #expect(kind(in: repository.root.appendingPathComponent("tree/plan")) == .other)
    let settings = repository.root.appendingPathComponent(".git/config")
    try Data("[core\n".utf8).write(to: settings)
    #expect(kind(in: repository.plan) == .other)
  }

  @Test func `git that ends before it has read its input ends nothing else`() throws {
    let repository = try ScratchRepository.withPlan()
    // More than a pipe holds, and git gives up at the first line.
    let paths = [UInt8]("nowhere.yaml\n".utf8)
    // Foundation ignores the signal once it has opened a file, and other programs do not.
    let earlier = signal(SIGPIPE, SIG_DFL)
    defer { _ = signal(SIGPIPE, earlier) }
    let outcome = try GitProcess.run(
      ["hash-object", "--no-filters", "--stdin-paths"], in: repository.plan.path,
      input: Array(repeatElement(paths, count: 100_000).joined()))
    #expect(outcome.status == 128 && outcome.complaint.contains("nowhere.yaml"), "\(outcome.complaint)")
    // Whoever waits for the signal of another pipe gets none of this one.
    var pending = sigset_t()
    let isPending = unsafe sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1
    #expect(!isPending)
  }
}
