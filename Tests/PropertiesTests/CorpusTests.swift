import Foundation
import Properties
import SourceText
import Testing

/// The fuzzers' corpora hold what led them on, and what once broke a property; none of it may break one again.
@Suite struct CorpusTests {
  @Test(arguments: files("parser"))
  func `a file of the parser's corpus breaks no property`(file: URL) throws {
    #expect(FileProperties.flaw(of: [UInt8](try Data(contentsOf: file))) == nil)
  }

  @Test(arguments: files("folder"))
  func `a file of the folder's corpus breaks no property`(file: URL) throws {
    let files = FolderText.files(in: [UInt8](try Data(contentsOf: file)))
    #expect(FolderProperties.flaw(of: files) == nil)
  }

  @Test func `both corpora are there and small`() throws {
    #expect(Self.files("parser").count > 10)
    #expect(Self.files("folder").count > 10)
    let all = Self.files("parser") + Self.files("folder")
    #expect(all.count < 200)
    #expect(try all.reduce(0) { try $0 + Data(contentsOf: $1).count } < 500_000)
  }

  private static func files(_ name: String) -> [URL] {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let folder = tests.appendingPathComponent("Fuzzing/Corpus/\(name)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
  }
}
