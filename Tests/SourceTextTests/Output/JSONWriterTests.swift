import Foundation
import SourceText
import Testing

struct JSONWriterTests {
  private func write(_ json: inout JSONWriter) {
    json.object { json in
      json.member("a", "x")
      json.member("none", nil as String?)
      json.member("list", ["p", "q"])
      json.key("empty")
      json.array { _ in }
      json.key("object")
      json.object { _ in }
      json.member("n", -3)
      json.key("b")
      json.boolean(true)
      json.key("share")
      json.literal("0.25")
      json.key("raw")
      json.string(utf8: [0xC3, 0xA9])
    }
  }

  @Test func `values are laid out one a line`() {
    var json = JSONWriter()
    write(&json)
    json.endLine()
    #expect(
      String(decoding: json.bytes, as: UTF8.self) == """
        {
          "a": "x",
          "none": null,
          "list": [
            "p",
            "q"
          ],
          "empty": [],
          "object": {},
          "n": -3,
          "b": true,
          "share": 0.25,
          "raw": "é"
        }

        """)
  }

  @Test func `values are laid out without blanks`() {
    var json = JSONWriter(.compact)
    write(&json)
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"a":"x","none":null,"list":["p","q"],"empty":[],"object":{},"n":-3,"b":true,"share":0.25,"raw":"é"}"#)
  }

  @Test func `every character of a text reads back as it was`() throws {
    for scalars in [0x00..<0x300, 0x2000..<0x2100, 0xFE00..<0x10000, 0x1F600..<0x1F610] {
      for value in scalars {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        var json = JSONWriter(.compact)
        json.array { $0.string("a\(scalar)b") }
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read?.first?.unicodeScalars.elementsEqual("a\(scalar)b".unicodeScalars) == true)
      }
    }
  }
}
