import Properties
import SourceText
import Testing

@Suite struct FolderTextTests {
  private func shown(_ text: String) -> [String] {
    FolderText.files(in: Array(text.utf8)).map { file in
      "\(file.path) \(file.text(ByteRange(0, file.count)).debugDescription)"
    }
  }

  @Test func `files stand behind lines with their paths`() {
    #expect(
      shown("%%% a.yaml\nx: 1\n%%% b/c.yaml\n%%% d.yaml\r\ny") == [
        "a.yaml \"x: 1\\n\"", "b/c.yaml \"\"", "d.yaml \"y\"",
      ])
  }

  @Test func `what comes first without a path is the partnership's file`() {
    #expect(shown("a: 1\n%%% b.yaml\nx %%% y\n") == ["partnership.yaml \"a: 1\\n\"", "b.yaml \"x %%% y\\n\""])
  }

  @Test func `of two files with one path the first counts`() {
    #expect(shown("%%% a\n1\n%%% a\n2\n") == ["a \"1\\n\""])
    #expect(shown("") == [])
  }

  @Test func `files written and taken apart again are the same`() {
    let files = [SourceFile(path: "a.yaml", text: "a: 1\r\n"), SourceFile(path: "b/é.yaml", text: "\n")]
    let again = FolderText.files(in: FolderText.bytes(of: files))
    #expect(again.map(\.path) == files.map(\.path))
    #expect(again.map(\.padded) == files.map(\.padded))
  }
}
