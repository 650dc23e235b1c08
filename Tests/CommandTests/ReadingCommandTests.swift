import Foundation
import Testing

/// No command that reads changes a byte or a time of what it reads, not even in git's own folder.
@Suite struct ReadingCommandTests {
  private static let commands = [
    "check plans", "check plans --since main", "check plans --against other", "check plans --format json --strict",
    "status plans", "list plans", "show INC-01 --folder plans", "log INC-01 --folder plans", "diff main --folder plans",
    "diff other plans", "progress plans", "report plans", "parse plans/partnership.yaml",
  ]

  /// What a file or folder is: its bytes, its rights, and when it was changed.
  private struct State: Equatable {
    let bytes: Data?
    let modified: Date?
    let permissions: Int?
  }

  private static func states(in folder: URL) -> [String: State] {
    var states: [String: State] = [:]
    for path in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      let file = folder.appendingPathComponent(path)
      let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
      states[path] = State(
        bytes: try? Data(contentsOf: file), modified: attributes?[.modificationDate] as? Date,
        permissions: attributes?[.posixPermissions] as? Int)
    }
    return states
  }

  @Test func `reading commands write nothing, on a folder that nobody may write to`() throws {
    let folder = try Tool.temporaryFolder()
    defer {
      _ = try? Tool.shell("chmod -R u+w .", in: folder)
      try? FileManager.default.removeItem(at: folder)
    }
    let made = try Tool.shell(
      """
      cp -r '\(Tool.repository.path)/plans' plans && cp -r plans other && git init --quiet --initial-branch main . \
      && git add --all && git -c user.name=Team -c user.email=team@example.org commit --quiet --message 'The plan' \
      && touch plans/partnership.yaml && sed -i 's/due: 2022-12-31/due: 2024-12-31/' plans/council-education/*.yaml \
      && chmod -R a-w .
      """, in: folder)
    #expect(made.status == 0, "\(made.error)")
    let before = Self.states(in: folder)
    #expect(before.count > 40)
    for command in Self.commands {
      let run = try Tool.shell("actionplan \(command)", in: folder)
      #expect(run.status <= 1 && !run.output.isEmpty, "\(command): \(run.error)")
      #expect(Self.states(in: folder) == before, "\(command)")
      // A second run gives the same bytes.
      #expect(try Tool.shell("actionplan \(command)", in: folder) == run, "\(command)")
    }
  }
}
