import SourceText

/// A text in which `«` and `»` mark stretches, and the stretches they mark.
struct MarkedText {
  /// The text without its marks.
  let text: String
  /// The marked stretches, in order of their beginnings.
  let ranges: [ByteRange]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [ByteRange] = []
    for character in marked.unicodeScalars {
      switch character {
      case "«": ranges.append(ByteRange(bytes.count, bytes.count))
      case "»": if let last = ranges.indices.last { ranges[last].end = UInt32(bytes.count) }
      default: bytes.append(contentsOf: Array(String(character).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }
}
