import Foundation

/// The built tool, run as a person would run it.
enum Tool {
  /// What one run gave.
  struct Run: Equatable {
    let output: String
    let error: String
    let status: Int32
  }

  /// The repository this test belongs to.
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The tool lies beside the test program that the same build made.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("actionplan")

  /// Runs a shell line in `folder`, with `actionplan` on the path and a fixed day in place of the system's.
  ///
  /// Nothing of the tester's environment comes in, so that the answer is the same everywhere; only what a sanitizer is
  /// told to look for.
  static func shell(_ line: String, in folder: URL = repository) throws -> Run {
    let scratch = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (output, error) = (scratch.appendingPathComponent("output"), scratch.appendingPathComponent("error"))
    for file in [output, error] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    // 31 October 2024 at noon.
    process.environment = [
      "SOURCE_DATE_EPOCH": "1730376000", "PATH": program.deletingLastPathComponent().path + ":/usr/bin:/bin",
    ]
    process.environment?["ASAN_OPTIONS"] = ProcessInfo.processInfo.environment["ASAN_OPTIONS"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: error), as: UTF8.self), status: process.terminationStatus)
  }

  /// A new folder that the caller takes away again.
  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("actionplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
