import Foundation

/// A page of the manual that is a test: files in `yaml` blocks, command lines with their answers in `console` blocks.
///
/// A `yaml` block is introduced by a line that ends in the file's path in backticks and a colon. In a `console` block
/// each line after `$ ` is run; what follows is its standard output, then its standard error, then `[exit N]` where
/// the status is not 0.
struct Scenario {
  /// The page, whose `console` answers are what the tool was last accepted to say.
  let text: String

  /// The page with every answer replaced by what the tool says now.
  func replayed(in folder: URL) throws -> String {
    var lines: [String] = []
    var fence: String?
    var lastProse = ""
    var file: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        if fence == "yaml" { try write(file, to: Self.path(in: lastProse), under: folder) }
        fence = fence == nil ? String(line.dropFirst(3)) : nil
        file = []
        lines.append(line)
      } else if fence == "console" {
        guard line.hasPrefix("$ ") else { continue }
        lines.append(line)
        lines += Self.answer(try Tool.shell(String(line.dropFirst(2)), in: folder))
      } else {
        if fence == "yaml" { file.append(line) }
        if fence == nil, !line.isEmpty { lastProse = line }
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func answer(_ run: Tool.Run) -> [String] {
    var lines = (run.output + run.error).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines + (run.status == 0 ? [] : ["[exit \(run.status)]"])
  }

  /// The path between the last backticks of the line that introduces a file.
  private static func path(in prose: String) -> String {
    let parts = prose.split(separator: "`")
    return parts.count >= 2 ? String(parts[parts.count - 2]) : "file.yaml"
  }

  private func write(_ lines: [String], to path: String, under folder: URL) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
  }
}
