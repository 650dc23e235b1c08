import Foundation
import Testing

extension Kept {
  /// Expects that the last section of a page, from the line `heading` on, holds `text`; what stands above it is written
  /// by hand.
  static func expectSection(_ text: String, under heading: String, at path: String) throws {
    let file = Tool.repository.appendingPathComponent(path)
    let page = try String(contentsOf: file, encoding: .utf8)
    let line = "\n\(heading)\n"
    let place = try #require(page.range(of: line), "\(path) has no line '\(heading)'")
    try expect(page[..<place.upperBound] + "\n" + text, at: path)
  }
}
