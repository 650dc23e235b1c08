import Foundation
import Testing

/// Folders in states that nobody should meet: each gets an answer that says where and what, and nothing crashes.
@Suite struct HostileFolderTests {
  /// Whether permissions can be made to count: they do for anybody but root, and for root without its privileges.
  static let permissionsCount =
    (try? Tool.shell(HostileFolder.prelude + "touch f; chmod 000 f; bounded cat f 2>/dev/null", in: scratch()).status
      != 0)
    ?? false
  static let folders = HostileFolder.all.filter { permissionsCount || !$0.make.contains("chmod") }

  private static func scratch() throws -> URL { try Tool.temporaryFolder() }

  /// Runs a line beside the folder in its state.
  private func run(_ line: String, on hostile: HostileFolder) throws -> Tool.Run {
    let scratch = try Tool.temporaryFolder()
    defer {
      _ = try? Tool.shell("chmod -R u+rwx .", in: scratch)
      try? FileManager.default.removeItem(at: scratch)
    }
    try GalleryCase.writePlan(to: scratch.appendingPathComponent("plan"))
    return try Tool.shell(HostileFolder.prelude + "{\n\(hostile.make)\n} 2>/dev/null || exit 99\n" + line, in: scratch)
  }

  @Test(arguments: folders)
  func `the check says what is wrong and where`(hostile: HostileFolder) throws {
    let run = try run("bounded actionplan check plan --today \(GalleryCase.today)", on: hostile)
    let said = run.output + run.error
    #expect(run.status == hostile.status, "\(said.prefix(2000))")
    for words in hostile.words {
      let isSaid = said.contains(words)
      #expect(isSaid, "'\(words)' is not said in: \(said.prefix(2000))")
    }
    // However large the file, the answer can be read: at most a thousand findings of some lines each.
    #expect(said.utf8.count < 1_000_000)
    #expect(run.status == 2 ? run.output.isEmpty : run.error.isEmpty)
  }

  @Test(arguments: folders)
  func `no command crashes or hangs`(hostile: HostileFolder) throws {
    let commands =
      hostile.isLarge
      ? ["status plan"]
      : ["report plan", "status plan", "progress plan", "list plan", "show SALT-01 --folder plan", "parse $file"]
    let lines = commands.map { "timeout 60 bounded actionplan \($0) > answer 2> error; echo $?; cat error" }
    let script = lines.map { $0.replacing("timeout 60 bounded", with: "bounded timeout 60") }.joined(separator: "\n")
    let run = try run(script, on: hostile)
    let statuses = run.output.split(separator: "\n").compactMap { Int32($0) }
    #expect(statuses.count >= commands.count, "\(run.output.prefix(2000)) \(run.error.prefix(2000))")
    #expect(statuses.allSatisfy { (0...2).contains($0) }, "\(statuses): \(run.output.prefix(2000))")
    for word in ["Fatal error", "Illegal instruction", "Stack dump", "Backtrace"] {
      let isSaid = (run.output + run.error).contains(word)
      #expect(!isSaid, "\(run.output.prefix(2000))")
    }
  }

  @Test(
    .enabled(if: permissionsCount, "nothing here makes permissions count for root, so unreadable files were not tried"))
  func `files without permission are among them`() {
    #expect(Self.folders.count == HostileFolder.all.count)
  }
}
