extension Int {
  /// The number with a comma between thousands once it has five digits, as people read it: `1150`, `20,000`.
  var grouped: String {
    let digits = String(magnitude)
    guard digits.utf8.count > 4 else { return String(self) }
    var text = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.utf8.count - position).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "-" + text : text
  }

  /// The number with the word for what is counted: `1 action`, `20,000 actions`, `no actions`.
  ///
  /// - Parameters:
  ///   - one: The word for a single one.
  ///   - many: The word for any other number; `one` with an `s` when nil.
  func counting(_ one: String, _ many: String? = nil) -> String {
    switch self {
    case 0: "no \(many ?? one + "s")"
    case 1: "1 \(one)"
    default: "\(grouped) \(many ?? one + "s")"
    }
  }

  /// The verb that goes with so many: `1 action is`, `2 actions are`.
  func verb(_ one: String = "is", _ many: String = "are") -> String { self == 1 ? one : many }

  /// How often, in words: `once`, `twice`, `5 times`.
  var times: String {
    switch self {
    case 1: "once"
    case 2: "twice"
    default: "\(grouped) times"
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  var capitalised: String {
    guard let first = utf8.first else { return self }
    // Most texts begin with ASCII, and most of those with a capital.
    if first < 0x80, !(UInt8(ascii: "a")...UInt8(ascii: "z") ~= first) { return self }
    return prefix(1).uppercased() + dropFirst()
  }

  /// The text as a sentence: a capital first and a full stop last, unless it ends with a mark of its own.
  var sentence: String {
    let text = trimmed
    guard let last = text.utf8.last else { return text }
    return ".!?".utf8.contains(last) ? text.capitalised : text.capitalised + "."
  }

  /// The text without blanks and line ends around it.
  var trimmed: String {
    guard utf8.first?.isBlank == true || utf8.last?.isBlank == true else { return self }
    let start = utf8.drop(while: \.isBlank)
    return String(Substring(start[..<(start.lastIndex { !$0.isBlank }.map(start.index(after:)) ?? start.startIndex)]))
  }
}
