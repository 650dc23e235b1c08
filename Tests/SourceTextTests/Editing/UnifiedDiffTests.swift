import Foundation
import SourceText
import Testing

struct UnifiedDiffTests {
  private static func diff(_ old: String, _ new: String, isForTerminal: Bool = false) -> String {
    let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "a.yaml", isForTerminal: isForTerminal)
    return String(decoding: diff.bytes, as: UTF8.self)
  }

  @Test func `lines that differ stand with three lines round them`() {
    let lines = (1...20).map { "line \($0)\n" }
    var other = lines
    other[9] = "changed\n"
    #expect(
      Self.diff(lines.joined(), other.joined()) == """
        --- a/a.yaml
        +++ b/a.yaml
        @@ -7,7 +7,7 @@
         line 7
         line 8
         line 9
        -line 10
        +changed
         line 11
         line 12
         line 13

        """)
  }

  @Test func `the same is no difference`() {
    #expect(Self.diff("a\n", "a\n").isEmpty)
    #expect(Self.diff("", "").isEmpty)
  }

  @Test func `nothing in a line can steer a terminal`() {
    let shown = Self.diff("a\u{1B}[31m\n", "b\u{202E}\n", isForTerminal: true)
    #expect(shown.hasSuffix("-a␛[31m\n+b\\u{202E}\n"))
  }

  @Test(arguments: [
    ("a\nb\nc\n", "a\nB\nc\n"), ("a", "b"), ("a\nb", "a\nb\n"), ("a\rb\rc", "a\nb\nc"), ("", "a\n"), ("a\n", ""),
    ("a\r\nb\tc\r\nd", "a\r\nb c\r\nd"), ("x\ny\n1\n2\n3\n4\n5\n6\n7\nz\n", "X\ny\n1\n2\n3\n4\n5\n6\n7\nZ\n"),
    ("x\n1\n2\n3\n4\nz\n", "X\n1\n2\n3\n4\nZ\n"), ("1\n2\n3\n4\nq\r\r5\n6\n7\n8\n", "1\n2\n3\n4\nq\n\n5\n6\n7\n8\n"),
  ])
  func `patch makes the new version of the old one`(old: String, new: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yaml", text: old)
    let diff = UnifiedDiff(from: Array(old.utf8), to: Array(new.utf8), path: "a.yaml")
    try Data(diff.bytes).write(to: URL(fileURLWithPath: folder.at("diff")))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "apply", "--unsafe-paths", "--whitespace=nowarn", "diff"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "GIT_CEILING_DIRECTORIES": "/", "GIT_CONFIG_NOSYSTEM": "1"]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let result = (try? folder.bytes("a.yaml")) ?? []
    #expect(String(decoding: result, as: UTF8.self) == new)
  }
}
