/// What stands behind the `|` or `>` of a block text: how its lines are indented and what becomes of its end.
struct BlockTextHeader {
  /// What becomes of the line ends at the end of the text.
  enum Chomping {
    /// One stays, if there is a text: no sign.
    case clip
    /// None stays: `-`.
    case strip
    /// All stay: `+`.
    case keep
  }

  /// Whether single line ends become spaces: `>`.
  var isFolded: Bool
  /// What becomes of the end.
  var chomping: Chomping = .clip
  /// How much deeper than its key the text is indented, in columns; nil when its first line tells.
  var indentation: Int?
  /// The offset behind the signs.
  var end: Int

  /// Reads the signs from `|` or `>` at `start` on; what follows them is for the caller to judge.
  init(_ bytes: ByteView, _ start: Int) {
    isFolded = bytes[start] == UInt8(ascii: ">")
    end = start + 1
    var hasChomping = false
    while true {
      switch bytes[end] {
      case UInt8(ascii: "-") where !hasChomping: chomping = .strip
      case UInt8(ascii: "+") where !hasChomping: chomping = .keep
      case UInt8(ascii: "1")...UInt8(ascii: "9"):
        if indentation != nil { return }
        indentation = Int(bytes[end] - UInt8(ascii: "0"))
        end += 1
        continue
      default: return
      }
      hasChomping = true
      end += 1
    }
  }
}
