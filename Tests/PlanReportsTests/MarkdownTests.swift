import Testing

@testable import PlanReports

/// How an author's text becomes Markdown that shows the same text.
@Suite struct MarkdownTests {
  static let escapes: [(String, String)] = [
    ("plain text, (with) 'marks': 75%", "plain text, (with) 'marks': 75%"),
    ("a | b", "a \\| b"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("*stars* and _lines_ and ~~strikes~~", "\\*stars\\* and \\_lines\\_ and \\~\\~strikes\\~\\~"),
    ("[a link](http://x) ![i](y)", "\\[a link\\](http://x) \\!\\[i\\](y)"),
    ("back\\slash `code` &amp;", "back\\\\slash \\`code\\` \\&amp;"),
    ("# not a heading", "\\# not a heading"),
    ("- not a list", "\\- not a list"),
    ("12. not a list", "12\\. not a list"),
    ("3) not a list", "3\\) not a list"),
    ("75% in time", "75% in time"),
    ("2022", "2022"),
    ("=====", "\\====="),
    ("two\n\nparagraphs", "two paragraphs"),
    ("\u{1B}[0m", "\\\\u\\{1B\\}\\[0m"),
    ("Ask @octocat about #12 and %3", "Ask @<!-- -->octocat about #<!-- -->12 and %<!-- -->3"),
    ("#12 first, a@example.org", "\\#<!-- -->12 first, a@<!-- -->example.org"),
    ("50% of C# @ home @", "50% of C# @ home @"),
    ("", ""),
  ]

  @Test(arguments: escapes) func `every mark of Markdown is escaped`(_ text: String, _ expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  static let links: [(String, String)] = [
    ("https://www.example.org/a_b?c=1&d=2", "<https://www.example.org/a_b?c=1&d=2>"),
    ("javascript:alert(1)", "javascript:alert(1)"),
    ("https://x.org/<script>", "https://x.org/\\<script\\>"),
    ("https://x.org/a b", "https://x.org/a b"),
  ]

  @Test(arguments: links) func `only an address of the web becomes a link`(_ text: String, _ expected: String) {
    var bytes: [UInt8] = []
    MarkdownText.appendLink(text, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `a cell keeps its lines apart and cannot break its table`() {
    var table = Table([.prose("A | B"), .number("N")])
    table.add([Cell(Words("x | y", .strong), ["z\nw"]), "7"])
    let page = Page(title: "T*", sections: [Section("S", [.table(table)])])
    #expect(
      String(decoding: MarkdownPage.bytes(of: page), as: UTF8.self) == #"""
        # T\*

        ## S

        | A \| B | N |
        | --- | --: |
        | **x \| y**<br>z w | 7 |

        """#)
  }
}
