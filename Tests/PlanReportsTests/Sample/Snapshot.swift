import Foundation
import Testing

/// What a report should look like, kept as a plain file beside the tests.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment the files are written; else they are compared.
enum Snapshot {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots")

  static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" }

  /// Holds `bytes` against the file of that name.
  static func check(_ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = folder.appending(path: name)
    if isUpdating {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    let expected = try? Data(contentsOf: file)
    let found = String(decoding: bytes, as: UTF8.self)
    guard let expected else {
      Issue.record("There is no snapshot \(name).", sourceLocation: sourceLocation)
      return
    }
    let difference = Self.difference(String(decoding: expected, as: UTF8.self), found)
    if let difference { Issue.record("\(name) changed: \(difference)", sourceLocation: sourceLocation) }
  }

  /// The first line that differs; nil when none does.
  private static func difference(_ expected: String, _ found: String) -> Comment? {
    guard expected != found else { return nil }
    let (old, new) = (expected.components(separatedBy: "\n"), found.components(separatedBy: "\n"))
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    let (was, now) = (line < old.count ? old[line] : "", line < new.count ? new[line] : "")
    return "line \(line + 1) was '\(was)' and is '\(now)'"
  }
}
