import SourceText
import Testing

struct FixTests {
  private let file = SourceFile(path: "a.yaml", text: "abcdef")

  private func fix(_ edits: (Int, Int, String)...) -> Fix {
    Fix("mend", edits.map { TextEdit(range: ByteRange($0.0, $0.1), replacement: Array($0.2.utf8)) })
  }

  private func applied(_ fixes: [Fix]) -> (String, Int) {
    let (bytes, made) = Fix.apply(fixes, to: file)
    return (String(decoding: bytes, as: UTF8.self), made)
  }

  @Test func `fixes are made in the order of their places, each whole`() {
    #expect(applied([fix((4, 5, "E")), fix((0, 1, "A"), (2, 3, ""))]) == ("AbdEf", 2))
  }

  @Test func `a fix that touches what another changed is left out whole`() {
    #expect(applied([fix((0, 1, "A"), (4, 5, "E")), fix((2, 3, "C"), (5, 6, "F"))]) == ("AbcdEf", 1))
    #expect(applied([fix((0, 2, "x")), fix((2, 3, "y"))]) == ("xcdef", 1))
  }

  @Test func `a fix behind the end is left out, and none changes nothing`() {
    #expect(applied([fix((5, 9, "x"))]) == ("abcdef", 0))
    #expect(applied([]) == ("abcdef", 0))
  }

  @Test func `a finding keeps what is not changed`() {
    let place = Place(path: "a.yaml", range: ByteRange(0, 1))
    let finding = Finding(RuleID("S001", "a"), .error, at: place, "old", help: "help", fix: fix((0, 1, "A")))
    #expect(finding.with(message: "new").help == "help")
    #expect(finding.with(message: "new").fix == finding.fix)
    #expect(finding.with(help: "other").message == "old")
  }
}
