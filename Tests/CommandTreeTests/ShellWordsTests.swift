import Testing

@testable import CommandTree

struct ShellWordsTests {
  @Test(arguments: [
    ("", []), ("  ", []), ("a  b", [["a", "b"]]), ("a 'b c' \"d 'e'\"", [["a", "b c", "d 'e'"]]),
    ("a ''", [["a", ""]]),
    (#"a b\ c"#, [["a", "b c"]]), ("a|b && c; d", [["a"], ["b"], ["c"], ["d"]]), ("a > b c", [["a", "c"]]),
    ("a 2>b <c", [["a"]]), ("a b# #c", [["a", "b#"]]), ("a 'b", [["a", "b"]]),
  ])
  func `a line is split as a shell would`(line: String, expected: [[String]]) {
    #expect(ShellWords.commands(in: line) == expected)
  }
}
