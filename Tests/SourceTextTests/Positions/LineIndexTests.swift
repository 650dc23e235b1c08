import SourceText
import Testing

struct LineIndexTests {
  @Test(arguments: [
    ("", [(0, 1, 1)]), ("\n", [(0, 1, 1), (1, 2, 1)]), ("ab\ncd", [(0, 1, 1), (2, 1, 3), (3, 2, 1), (5, 2, 3)]),
    ("a\r\nb", [(1, 1, 2), (2, 1, 3), (3, 2, 1)]), ("é見x", [(0, 1, 1), (1, 1, 1), (2, 1, 2), (4, 1, 2), (5, 1, 3)]),
    ("\u{FEFF}a\nb", [(0, 1, 1), (3, 1, 1), (4, 1, 2), (5, 2, 1)]), ("ab", [(-5, 1, 1), (99, 1, 3)]),
  ])
  func `an offset has a line and a column`(text: String, places: [(Int, Int, Int)]) {
    let index = LineIndex(SourceFile(path: "a", text: text))
    for (offset, line, column) in places {
      #expect(index.position(of: offset) == Position(line: line, column: column))
    }
  }

  @Test(arguments: [
    ("", [0..<0]), ("a", [0..<1]), ("a\n", [0..<1, 2..<2]), ("a\r\n\r\nb", [0..<1, 3..<3, 5..<6]),
    ("\u{FEFF}a\n", [3..<4, 5..<5]), ("\r", [0..<0]),
  ])
  func `a line has its bytes without its end`(text: String, expected: [Range<Int>]) {
    let index = LineIndex(SourceFile(path: "a", text: text))
    #expect(index.count == expected.count)
    let lines = (1...expected.count).map { index.range(ofLine: $0) }
    #expect(lines == expected.map { ByteRange($0.lowerBound, $0.upperBound) })
    #expect(index.range(ofLine: 0).isEmpty && index.range(ofLine: index.count + 1).isEmpty)
  }

  @Test func `positions agree with counting one by one, whatever the bytes`() {
    var state: UInt64 = 20_220_831
    let pieces: [[UInt8]] = [[0x0A], [0x61], [0xC3, 0xA9], [0xE8, 0xA6, 0x8B], [0x80], [0xFF], [0x0D, 0x0A]]
    for length in [0, 1, 255, 256, 257, 1_000, 3_000] {
      var bytes: [UInt8] = []
      while bytes.count < length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes += pieces[Int(state >> 33) % pieces.count]
        if length > 1_000 { bytes.removeAll { $0 == 0x0A } }
      }
      let index = LineIndex(SourceFile(path: "a", bytes: bytes))
      var (line, column) = (1, 0)
      for offset in 0...bytes.count {
        let continues = offset < bytes.count && bytes[offset] & 0xC0 == 0x80
        if !continues { column += 1 }
        #expect(index.position(of: offset) == Position(line: line, column: max(1, column)))
        if offset < bytes.count, bytes[offset] == 0x0A { (line, column) = (line + 1, 0) }
      }
    }
  }

  @Test func `ranges are ordered and never end before they start`() {
    #expect(ByteRange(5, 3) == ByteRange(5, 5))
    #expect(ByteRange(-1, 1 << 40) == ByteRange(UInt32(0), UInt32.max))
    #expect(ByteRange(1, 2) < ByteRange(1, 3) && ByteRange(1, 9) < ByteRange(2, 2))
    #expect(ByteRange(3, 7).count == 4 && !ByteRange(3, 7).isEmpty)
  }
}
