import Foundation
import Testing

/// What `check --fix` does to files on a disk.
@Suite struct MendingTests {
  /// Runs lines in a folder of its own where a plan lies with `file` in place of its service's plan, and gives what the
  /// file then holds.
  private func mended(_ file: Data, at path: String = Self.path, _ line: String) throws -> (run: Tool.Run, file: Data) {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try GalleryCase.writePlan(to: scratch.appendingPathComponent("plan"))
    let place = scratch.appendingPathComponent("plan/" + path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try file.write(to: place)
    let run = try Tool.shell(line, in: scratch)
    return (run, try Data(contentsOf: place))
  }

  private static let path = "health-providers/speech-and-language.yaml"

  /// How many findings `check --format json` gives a fix for.
  private static func fixes(in output: String) throws -> Int {
    let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let findings = try #require(document?["findings"] as? [[String: Any]])
    return findings.count { !($0["fix"] is NSNull) }
  }

  @Test(arguments: GalleryCase.all)
  func `a mended file has nothing left to mend, and one that needs no mend stays`(item: GalleryCase) throws {
    let file = try Data(
      contentsOf: Tool.repository.appendingPathComponent("\(GalleryCase.folder)/\(item.name).yaml"))
    let (before, same) = try mended(file, "actionplan check plan --format json")
    #expect(same == file)
    let (after, once) = try mended(
      file, "actionplan check plan --fix --quiet > found; actionplan check plan --format json")
    #expect(try Self.fixes(in: after.output) == 0)
    #expect((once == file) == (try Self.fixes(in: before.output) == 0))
    if once != file { #expect(try mended(once, "actionplan check plan --fix").file == once) }
  }

  @Test func `only the bytes of the mend change`() throws {
    let text = GalleryCase.service.replacing("\n", with: "\r\n")
    let wrong = "\u{FEFF}" + text.replacing("category:", with: "catgory:").replacing("due: ", with: "due:\t")
    let (run, file) = try mended(Data((wrong + "# é  \t\r\n").utf8), "actionplan check plan --fix")
    #expect(String(decoding: file, as: UTF8.self) == "\u{FEFF}" + text + "# é  \t\r\n")
    #expect(run.error == "2 mistakes mended in 1 file.\n")
    #expect(run.status == 0)
  }

  @Test func `a dry run writes nothing, and its diff makes what --fix makes`() throws {
    let wrong = Data(GalleryCase.service.replacing("category:", with: "catgory:").utf8)
    #expect(try mended(wrong, "actionplan check plan --fix --dry-run > diff").file == wrong)
    let (run, file) = try mended(wrong, "actionplan check plan --fix --dry-run --quiet > diff; git apply diff")
    #expect(run == Tool.Run(output: "", error: "", status: 0))
    #expect(file == Data(GalleryCase.service.utf8))
  }

  @Test func `a file that may only be read is told of and stays, and others are mended`() throws {
    let wrong = Data(GalleryCase.service.replacing("category:", with: "catgory:").utf8)
    let (run, file) = try mended(
      wrong,
      """
      printf 'title:\\tx\\n' > plan/other.yaml; chmod a-w plan/\(Self.path)
      actionplan check plan --fix > found; status=$?; cat plan/other.yaml; chmod u+w plan/\(Self.path); exit $status
      """)
    #expect(file == wrong)
    #expect(run.status == 2)
    #expect(run.output == "title: x\n")
    #expect(run.error.contains("1 mistake mended in 1 file.\n"))
    #expect(run.error.contains("actionplan: plan/\(Self.path): the file is set to be read only.\n"))
  }
}
