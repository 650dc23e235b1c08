import Foundation
import Testing

/// `log` tells a life without git, and says so where git is there and cannot do its part.
@Suite struct LogCommandTests {
  private static func log(_ before: String, _ path: String = "$PATH") throws -> Tool.Run {
    let folder = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let made = try Tool.shell(
      """
      cp -r '\(Tool.repository.path)/plans' plans && git init --quiet --initial-branch main . && git add --all \
      && git -c user.name=Team -c user.email=team@example.org commit --quiet --message 'The plan' && \(before)
      """, in: folder)
    #expect(made.status == 0, "\(made.error)")
    return try Tool.shell(
      "tool=$(command -v actionplan); PATH=\(path); \"$tool\" log INC-01 --folder plans", in: folder)
  }

  @Test(arguments: [("true", "What commits did to it"), ("rm -rf .git", "Its life")])
  func `nothing is remarked where git answers and where there is none`(before: String, title: String) throws {
    let run = try Self.log(before)
    #expect(run.status == 0 && run.error.isEmpty && run.output.contains(title), "\(run.error)")
  }

  @Test func `nothing is remarked where git is not installed`() throws {
    let run = try Self.log("mkdir empty", "empty")
    #expect(run.status == 0 && run.error.isEmpty && run.output.contains("Its life"), "\(run.error)")
  }

  @Test(arguments: [
    ("echo '[core' >> .git/config", "Git cannot read the repository of plans: bad config line"),
    ("rm -rf .git/objects/??", "Git could not do its part: bad object HEAD"),
    (
      "rm -f .git/objects/$(git rev-parse \"HEAD:$(grep -rl '  - id: INC-01' plans)\" | sed 's|..|&/|')",
      "The repository lacks an earlier version of "
    ),
  ])
  func `what git could not do is remarked, and the life is told all the same`(before: String, remark: String) throws {
    let run = try Self.log(before)
    #expect(run.status == 0 && run.output.contains("Its life"))
    #expect(!run.output.contains("What commits did to it") && run.error.contains(remark), "\(run.error)")
  }

  @Test func `a repository that git does not trust is remarked, with what to do`() throws {
    // Only who may give files away can try it.
    guard getuid() == 0 else { return }
    let run = try Self.log("chown -R 12345 .")
    #expect(run.output.contains("Its life") && run.error.contains("safe.directory"), "\(run.error)")
  }
}
