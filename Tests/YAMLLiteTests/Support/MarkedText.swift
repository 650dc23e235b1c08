import SourceText

/// A text whose interesting places are written between « and », taken apart.
struct MarkedText {
  /// The text without the marks.
  var text = ""
  /// The marked places, in order of their starts.
  var ranges: [ByteRange] = []

  init(_ marked: String) {
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = text.utf8.count
      case "»":
        ranges.append(ByteRange(start ?? 0, text.utf8.count))
        start = nil
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
