/// One dated or amendable thing that a signed review holds of an action, as one line of its record.
///
/// The line is the name, the value and what it is about: `evidence 2022-06-15 Minutes of the panel`. Names whose value is a
/// text have nothing behind it: `title Publish one access route`. What a change says stands behind what it is about:
/// `change-reason 2022-03-14 due Two posts could not be filled.`
public struct SignedFact: Hashable, Sendable {
  /// What kind of fact it is.
  public let name: Name
  /// What it says: a date, a word, a number or a text.
  public let value: String
  /// What it is about: the title of a milestone or of evidence, an indicator, the field of a change with what stood there;
  /// empty for a fact about the action itself.
  ///
  /// For what is said of a milestone its first date and its title, of a change its day and its field.
  public let subject: String

  /// A fact; runs of white space in value and subject become one blank each.
  public init(_ name: Name, _ value: String, _ subject: String = "") {
    self.name = name
    self.value = Self.onOneLine(value)
    self.subject = Self.onOneLine(subject)
  }

  /// The fact that a line of a record says, as UTF-8 without its indentation; nil when it says none.
  init?(line: ArraySlice<UInt8>) {
    let blank = UInt8(ascii: " ")
    guard let end = line.firstIndex(of: blank), end + 1 < line.endIndex,
      let name = Name(rawValue: String(decoding: line[..<end], as: UTF8.self))
    else { return nil }
    let rest = line[(end + 1)...]
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    self.name = name
    if name.hasSubjectFirst {
      guard let end = Self.endOfChange(rest), end + 1 < rest.endIndex else { return nil }
      (value, subject) = (text(rest[(end + 1)...]), text(rest[..<end]))
    } else if !name.isText, let end = rest.firstIndex(of: blank) {
      (value, subject) = (text(rest[..<end]), text(rest[(end + 1)...]))
    } else {
      (value, subject) = (text(rest), "")
    }
  }

  /// Where the day and the field of a change end: behind two words, or behind the indicator of a baseline or target.
  private static func endOfChange(_ rest: ArraySlice<UInt8>) -> Int? {
    let blanks = rest.indices.lazy.filter { rest[$0] == UInt8(ascii: " ") }.prefix(4)
    let ends = Array(blanks) + (blanks.count < 4 ? [rest.endIndex] : [])
    guard ends.count > 1 else { return nil }
    let field = rest[(ends[0] + 1)..<ends[1]]
    guard field.elementsEqual("baseline".utf8) || field.elementsEqual("target".utf8) else { return ends[1] }
    return ends.count > 3 ? ends[3] : nil
  }

  /// The fact as a line of a record, without indentation or line end.
  public var line: String { "\(name.rawValue) \(text)" }

  /// The line without the name.
  public var text: String {
    if subject.isEmpty { return value }
    return name.hasSubjectFirst ? "\(subject) \(value)" : "\(value) \(subject)"
  }

  /// The thing that it is a part of, or that it is, as its parts name it; nil for a fact that has no parts and is none.
  var thing: Thing? {
    if let owner = name.owner { return Thing(kind: owner, text: subject) }
    switch name {
    case .milestone: return Thing(kind: name, text: text)
    case .change: return Thing(kind: name, text: "\(value) \(changedField)")
    default: return nil
    }
  }

  /// What other facts are parts of.
  struct Thing: Hashable {
    let kind: Name
    let text: String
  }

  /// The field that a change is about; that of a baseline or target with its indicator.
  private var changedField: Substring {
    let words = subject.split(separator: " ", maxSplits: 3)
    let count = words.count > 2 && words[1] == "of" ? 3 : 1
    return subject[..<(words.prefix(count).last?.endIndex ?? subject.endIndex)]
  }

  /// A text in which runs of white space are one blank each, and none stands at an end: the way in which facts, and what
  /// corrections say of them, are held against each other.
  public static func onOneLine(_ text: String) -> String {
    if isOnOneLine(text.utf8) { return text }
    return text.unicodeScalars.split { $0.properties.isWhitespace }.map { String(String.UnicodeScalarView($0)) }
      .joined(separator: " ")
  }

  /// Whether a text has nothing but letters, signs and single blanks between them; false where a look at its scalars has to
  /// tell.
  private static func isOnOneLine(_ text: String.UTF8View) -> Bool {
    let blank = UInt8(ascii: " ")
    var last = blank
    for byte in text {
      if byte < blank || byte == blank && last == blank { return false }
      // White space beyond ASCII begins with one of these.
      if byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 { return false }
      last = byte
    }
    return last != blank
  }
}

extension SignedFact: Comparable {
  /// By the order of the names, then by the bytes of value and subject.
  public static func < (left: SignedFact, right: SignedFact) -> Bool {
    if left.name != right.name { return left.name.order < right.name.order }
    // Of two values one may be the beginning of the other, so that whole lines are compared there.
    if left.value == right.value { return left.subject.utf8.lexicographicallyPrecedes(right.subject.utf8) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
