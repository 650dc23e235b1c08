import Foundation
import Properties
import Testing

@testable import YAMLLite

/// The cases of the YAML test suite, kept under `Suite`; see the README there.
@Suite struct SuiteTests {
  @Test(arguments: cases("accepted"))
  func `an accepted case reads as it should`(name: String, folder: URL) throws {
    let tree = parse(bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent("in.yaml"))))
    #expect(tree.findings == [])
    #expect(tree.json() == [UInt8](try Data(contentsOf: folder.appendingPathComponent("expected.json"))))
    #expect(tree.flaw == nil)
  }

  @Test(arguments: cases("refused") + cases("valid-refused"))
  func `a case that is wrong, or needs what plans do without, is refused`(name: String, folder: URL) throws {
    let tree = parse(bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent("in.yaml"))))
    #expect(tree.findings != [])
    #expect(tree.flaw == nil)
  }

  @Test func `no case was lost`() {
    #expect(Self.cases("accepted").count == 86)
    #expect(Self.cases("refused").count == 67)
    #expect(Self.cases("valid-refused").count == 117)
  }

  private static func cases(_ kind: String) -> [(String, URL)] {
    guard let suite = Bundle.module.resourceURL?.appendingPathComponent("Suite/\(kind)"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: suite.path)
    else { return [] }
    return names.sorted().map { ($0, suite.appendingPathComponent($0)) }
  }
}
