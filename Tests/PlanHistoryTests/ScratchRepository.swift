import Foundation

/// A real git repository in a temporary folder, with the plan in a folder below its top.
final class ScratchRepository {
  /// Where the repository lies.
  let root: URL
  /// Where the plan lies.
  var plan: URL { root.appendingPathComponent("plan") }

  /// An empty repository with a branch named main.
  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("actionplan-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: plan, withIntermediateDirectories: true)
    try git("init", "--quiet", "--initial-branch", "main", ".")
    try git("config", "user.email", "plan@example.org")
    try git("config", "user.name", "Plan Team")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Runs git in a folder of the repository, by default its top, and gives what it wrote.
  @discardableResult
  func git(_ arguments: String..., in folder: URL? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-c", "commit.gpgsign=false"] + arguments
    process.currentDirectoryURL = folder ?? root
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refusal(arguments: arguments) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A git command that did not work.
  struct Refusal: Error {
    let arguments: [String]
  }

  /// Where the repository keeps an object by its full id, as long as it is in no pack.
  func object(_ id: String) -> URL {
    root.appendingPathComponent(".git/objects/\(id.prefix(2))/\(id.dropFirst(2))")
  }

  /// Writes a file of the plan.
  func write(_ text: String, to path: String) throws {
    let file = plan.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Reads a file of the plan.
  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: plan.appendingPathComponent(path)), as: UTF8.self)
  }

  /// Replaces `old`, which must be there, by `new` in a file of the plan.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let before = try text(of: path)
    guard before.contains(old) else { throw Refusal(arguments: ["edit", path, old]) }
    try write(before.replacingOccurrences(of: old, with: new), to: path)
  }

  /// Commits everything.
  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message)
  }
}
