import Foundation
import PlanChecks
import SourceText
import Testing

/// What `check` says of broken files, word for word.
@Suite struct GalleryTests {
  @Test(arguments: GalleryCase.all)
  func `the check says of a broken file what it was last accepted to say`(broken: GalleryCase) throws {
    try Kept.expect(try broken.answer(), at: broken.snapshot)
  }

  @Test func `the gallery is large, and every answer has its file`() {
    #expect(GalleryCase.all.count >= 200)
    let names = Set(GalleryCase.all.map(\.name))
    if !Kept.isUpdating { #expect(names.symmetricDifference(GalleryCase.names(endingIn: ".txt")) == []) }
  }

  @Test func `the plan round each case has no finding`() throws {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try GalleryCase.writePlan(to: scratch)
    #expect(
      try Tool.shell("actionplan check . --strict --today \(GalleryCase.today)", in: scratch).output
        == "No errors: 2 files checked.\n")
  }

  @Test func `every rule of syntax, of keys and values and of references is shown`() throws {
    let answers = try Self.answers().map(\.answer).joined()
    // A folder, not a file, breaks K001 and R003; `HostileFolderTests` has them. `AcceptanceTests` has K030 to K033. S007 is
    // told of bytes at hand only, since a file that large is never read.
    let shownElsewhere: Set = ["K001", "K030", "K031", "K032", "K033", "R003", "S007"]
    for rule in RuleRegistry.all where ["S", "K", "R"].contains(rule.id.code.prefix(1)) {
      // The later rules about references look at what a plan means, and have examples of their own.
      if shownElsewhere.contains(rule.id.code) || rule.id.code > "R005" && rule.id.code < "S" { continue }
      let isShown = answers.contains("[\(rule.id.code)] ")
      #expect(isShown, "no file in the gallery breaks \(rule.id.code) \(rule.id.name)")
    }
  }

  @Test func `the page shows every case`() throws {
    let answers = try Self.answers()
    for (name, _) in answers { #expect(GalleryPage.shows(name), "\(name) is on no part of the page") }
    try Kept.expect(GalleryPage.text(of: answers), at: GalleryPage.path)
  }

  /// What was last accepted of each case; the first test holds it against the tool.
  private static func answers() throws -> [(name: String, answer: String)] {
    try GalleryCase.all.map { broken in
      if Kept.isUpdating { return (broken.name, try broken.answer()) }
      let file = Tool.repository.appendingPathComponent(broken.snapshot)
      return (broken.name, (try? String(contentsOf: file, encoding: .utf8)) ?? "")
    }
  }
}
