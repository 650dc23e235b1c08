import Foundation
import Testing

/// Text files in the repository that are made by the program and held against it.
///
/// With `UPDATE_SNAPSHOTS=1` in the environment they are written; otherwise a difference fails the test.
enum Kept {
  static let isUpdating = ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1"

  /// Expects that the file at `path` in the repository holds `text`.
  static func expect(_ text: String, at path: String) throws {
    let file = Tool.repository.appendingPathComponent(path)
    if isUpdating {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(kept == text, "\(path) is not current; UPDATE_SNAPSHOTS=1 swift test writes it anew")
  }

  /// Expects that a folder holds these files and no others with the ending `.md`.
  static func expectOnly(_ names: Set<String>, in path: String) throws {
    let folder = Tool.repository.appendingPathComponent(path)
    let found = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
    for stale in Set(found).subtracting(names) where isUpdating {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(stale))
    }
    if !isUpdating { #expect(Set(found) == names, "\(path) holds other pages than there are") }
  }
}
