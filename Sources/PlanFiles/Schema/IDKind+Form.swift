internal import SourceText

extension IDKind {
  /// What is wrong with `text` as an id of this kind, as the end of a sentence; nil when it is well formed.
  func mistake(in text: String) -> String? {
    if text == "all-services" { return "'all-services' is reserved for naming every service as a partner" }
    if text.utf8.count > 64 { return "it is longer than 64 characters" }
    switch self {
    case .action:
      if Self.isActionID(text) { return nil }
      if let whole = Self.withTwoDigits(text) { return "it needs at least two digits: \(whole)" }
      return "it is not a prefix of capitals, a hyphen and a number"
    case .boardDecision, .putRight:
      return Self.isWords(text, capitals: true) ? nil : "it may hold letters, digits and single hyphens only"
    default:
      return Self.isWords(text) ? nil : "it may hold lower-case letters, digits and single hyphens only"
    }
  }

  /// How ids of this kind are written, with an example.
  var form: String {
    switch self {
    case .action:
      "Write the service's prefix (2 to 8 capitals or digits, a letter first), a hyphen and at least two digits: SALT-01."
    case .boardDecision: "Write letters and digits joined by hyphens: D-2022-01."
    case .putRight: "Write letters and digits joined by hyphens: PR-2022-01."
    default: "Write lower-case words joined by hyphens: speech-and-language."
    }
  }

  /// Whether the text is lower-case letters (or any, with `capitals`) and digits in words joined by single hyphens.
  private static func isWords(_ text: String, capitals: Bool = false) -> Bool {
    let bytes = text.utf8.span
    var afterHyphen = true
    for place in bytes.indices {
      switch bytes[place] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): afterHyphen = false
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where capitals: afterHyphen = false
      case UInt8(ascii: "-"):
        if afterHyphen { return false }
        afterHyphen = true
      default: return false
      }
    }
    return !afterHyphen
  }

  private static func isActionID(_ text: String) -> Bool {
    let bytes = text.utf8.span
    var hyphen = bytes.count - 1
    while hyphen >= 0, bytes[hyphen].isASCIIDigit { hyphen -= 1 }
    guard hyphen >= 0, bytes[hyphen] == UInt8(ascii: "-"), bytes.count - hyphen > 2 else { return false }
    return isPrefix(bytes.extracting(..<hyphen))
  }

  /// The action id whose number is written with one digit in `text`, with two; nil when that is not what is wrong.
  private static func withTwoDigits(_ text: String) -> String? {
    guard let digit = text.utf8.last, digit.isASCIIDigit, text.utf8.dropLast().last == UInt8(ascii: "-") else {
      return nil
    }
    let whole = text.dropLast() + "0" + text.suffix(1)
    return isActionID(String(whole)) ? String(whole) : nil
  }

  /// Whether the text is 2 to 8 capitals or digits, a letter first.
  static func isPrefix(_ text: String) -> Bool { isPrefix(text.utf8.span) }

  private static func isPrefix(_ bytes: Span<UInt8>) -> Bool {
    guard (2...8).contains(bytes.count), bytes[0].isASCIICapital else { return false }
    for place in bytes.indices where !bytes[place].isASCIICapital && !bytes[place].isASCIIDigit { return false }
    return true
  }
}
