import PlanFiles
import SourceText
import Testing

@Suite struct MendedFileTests {
  /// A service's plan whose action has these keys besides its id.
  private static func plan(_ keys: String...) -> String {
    "format: actionplan/1\nservice: senco-network\nlead: Chair\nactions:\n  - id: SCH-01\n"
      + keys.map { "    \($0)\n" }.joined()
  }

  private static func mended(_ text: String) -> (text: String, count: Int) {
    let file = MendedFile(mending: SourceFile(path: "schools/senco-network.yaml", text: text))
    return (String(decoding: file.bytes, as: UTF8.self), file.count)
  }

  @Test(arguments: [
    ("due_: 2022-07-31", "due: 2022-07-31"), ("Due: 2022-07-31", "due: 2022-07-31"),
    ("deu: 2022-07-31", "due: 2022-07-31"), ("'dute': 2022-07-31", "due: 2022-07-31"),
    ("du\u{200B}e: 2022-07-31", "due: 2022-07-31"),
    ("evidense: []", "evidence: []"),
  ])
  func `a key with one letter wrong is written right`(wrong: String, right: String) {
    #expect(Self.mended(Self.plan(wrong)).text == Self.plan(right))
  }

  @Test(arguments: [
    // Two letters away, or another word.
    "due_dat: 2022-07-31", "deadline: 2022-07-31", "x: 1",
    // Values are for people.
    "category: mst", "due: 31/07/2022", "duties: [cfa-2014-s6]",
  ])
  func `what is not certain stays`(key: String) {
    #expect(Self.mended(Self.plan(key)).count == 0)
  }

  @Test(arguments: [
    ["due: 2022-07-31", "deu: 2022-08-31"], ["deu: 2022-08-31", "Due: 2022-07-31"], ["due:", "deu: 2022-08-31"],
  ])
  func `no mend makes a key stand twice`(keys: [String]) {
    let text = Self.plan(keys[0], keys[1])
    #expect(Self.mended(text).text == text)
  }

  @Test func `a mend that uncovers another takes a second round`() {
    let (text, count) = Self.mended(
      "format: actionplan/1\nservice: senco-network\nlead: Chair\nactions:\n\t- id: SCH-01\n\t\tdeu:\t2022-07-31\n")
    #expect(text == Self.plan("due: 2022-07-31"))
    #expect(count == 2)
  }

  @Test func `only the rules asked for are mended`() {
    let source = SourceFile(path: "a.yaml", text: Self.plan("deu:\t2022-07-31"))
    let file = MendedFile(mending: source) { $0.code == "S011" }
    #expect(String(decoding: file.bytes, as: UTF8.self) == Self.plan("deu: 2022-07-31"))
  }

  @Test func `line ends of old programs are one mistake, and are mended`() {
    let text = Self.plan("heard: >", "  Parents tested it", "  in three workshops.", "updates:", "  - date: 2022-01-31")
    let old = text.replacing("\n", with: "\r")
    let findings = { (text: String) in PlanFile(SourceFile(path: "a.yaml", text: text)).findings.map(\.rule.code) }
    #expect(findings(old).filter { $0 != "S006" } == findings(text))
    #expect(Self.mended(old).text == text)
  }

  @Test func `a byte-order mark and Windows line ends stay`() {
    let text = "\u{FEFF}" + Self.plan("deu:\t2022-07-31").replacing("\n", with: "\r\n")
    #expect(Self.mended(text).text == "\u{FEFF}" + Self.plan("due: 2022-07-31").replacing("\n", with: "\r\n"))
  }
}
