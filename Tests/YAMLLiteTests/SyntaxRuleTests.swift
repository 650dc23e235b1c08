import Properties
import SourceText
import Testing

@testable import YAMLLite

@Suite struct SyntaxRuleTests {
  @Test(arguments: SyntaxRule.allCases)
  func `the broken example gives that one finding at the marked place`(rule: SyntaxRule) {
    let marked = MarkedText(rule.example.broken)
    let tree = parse(bytes: bytes(marked.text, rule))
    #expect(tree.findings.map(\.rule.code) == [rule.id.code])
    let place = tree.findings.first?.place.range
    #expect(place == expected(marked.ranges.first, rule), "\(tree.places)")
    #expect(tree.findings.first?.severity == .error)
    #expect(tree.flaw == nil)
  }

  @Test(arguments: SyntaxRule.allCases)
  func `the mended example gives no finding`(rule: SyntaxRule) {
    #expect(parse(rule.example.mended).findings == [])
  }

  @Test func `codes and names are unique, well formed and in order`() {
    let ids = SyntaxRule.allCases.map(\.id)
    #expect(Set(ids.map(\.code)).count == ids.count)
    #expect(Set(ids.map(\.name)).count == ids.count)
    #expect(ids.map(\.code) == ids.map(\.code).sorted())
    for id in ids {
      #expect(id.code.count == 4 && id.code.hasPrefix("S"))
      #expect(id.name.utf8.allSatisfy { ($0 >= 97 && $0 <= 122) || $0 == 45 || ($0 >= 48 && $0 <= 57) })
    }
  }

  @Test(arguments: SyntaxRule.allCases)
  func `every rule has its words`(rule: SyntaxRule) {
    #expect(!rule.title.hasSuffix("."))
    #expect(rule.reason.hasSuffix("."))
    #expect(rule.instead.hasSuffix("."))
  }

  /// The marked place in the file on a disk, where one wrong byte stands for U+FFFD.
  private func expected(_ range: ByteRange?, _ rule: SyntaxRule) -> ByteRange? {
    rule == .invalidUTF8 ? range.map { ByteRange($0.start, $0.start + 1) } : range
  }

  /// The example as it would lie on a disk, wrong encodings included.
  private func bytes(_ text: String, _ rule: SyntaxRule) -> [UInt8] {
    switch rule {
    case .invalidUTF8: Array(text.utf8).split(separator: [0xEF, 0xBF, 0xBD]).joined(separator: [0xF4]) + []
    case .utf16:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    default: Array(text.utf8)
    }
  }
}
