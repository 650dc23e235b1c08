/// One dated or amendable thing that a signed review holds of an action, as one line of its record.
///
/// The line is the name, the value and what it is about: `milestone-done 2022-06-15 Draft agreed`. Names whose value is a
/// text have nothing behind it: `title Publish one access route`.
public struct SignedFact: Hashable, Sendable {
  /// What kind of fact it is; the order is that of the lines in a record.
  public enum Name: String, CaseIterable, Sendable {
    /// Amendable: must, should or could; the priority area; the wording; the role, where it is not the file's lead.
    case category, priority, title, lead
    /// The day it joined the plan, where that is written.
    case added
    /// The planned start, where it is written; the day first promised; the day promised at the review's date.
    case start
    case firstDue = "first-due"
    case due
    /// What had happened by the review's date.
    case started, completed, embedded, withdrawn
    /// The day for which a milestone was first promised.
    case milestone
    /// How much it stands for, where that is not 1.
    case milestoneWeight = "milestone-weight"
    case milestoneDone = "milestone-done"
    case milestoneDropped = "milestone-dropped"
    /// The day of a piece of evidence.
    case evidence
    /// Where an indicator stood, and where it is to stand.
    case baseline, target
    /// The day of a change to the promise, with the field and what stood there before.
    case change

    /// Whether the value is a text of several words, which nothing follows.
    public var isText: Bool { self == .title || self == .lead }

    /// Whether an action has at most one such fact.
    public var isSingle: Bool {
      switch self {
      case .milestone, .milestoneWeight, .milestoneDone, .milestoneDropped, .evidence, .baseline, .target, .change:
        false
      default: true
      }
    }

    /// The key under which a plan file has it.
    public var key: String {
      switch self {
      case .milestone, .milestoneWeight, .milestoneDone, .milestoneDropped: "milestones"
      case .baseline, .target: "measures"
      case .firstDue: "due"
      case .change: "changes"
      default: rawValue
      }
    }

    /// The fact in the words of a sentence.
    public var words: String {
      switch self {
      case .firstDue: "the first promised date"
      case .due: "the due date"
      case .milestone: "the first date of the milestone"
      case .milestoneWeight: "the weight of the milestone"
      case .milestoneDone: "the completion of the milestone"
      case .milestoneDropped: "the dropping of the milestone"
      case .evidence: "the evidence"
      case .baseline: "the baseline of"
      case .target: "the target of"
      case .change: "the entry about the change of"
      default: "'\(rawValue)'"
      }
    }
  }

  /// What kind of fact it is.
  public let name: Name
  /// What it says: a date, a word, a number or a text.
  public let value: String
  /// What it is about: a milestone's title, an indicator; empty for a fact about the action itself.
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
    self.name = name
    if !name.isText, let end = rest.firstIndex(of: blank) {
      value = String(decoding: rest[..<end], as: UTF8.self)
      subject = String(decoding: rest[(end + 1)...], as: UTF8.self)
    } else {
      (value, subject) = (String(decoding: rest, as: UTF8.self), "")
    }
  }

  /// The fact as a line of a record, without indentation or line end.
  public var line: String { subject.isEmpty ? "\(name.rawValue) \(value)" : "\(name.rawValue) \(value) \(subject)" }

  private static func onOneLine(_ text: String) -> String {
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
    return left.line.utf8.lexicographicallyPrecedes(right.line.utf8)
  }
}

extension SignedFact.Name {
  /// Its place among the names.
  fileprivate var order: Int { Self.orders[self] ?? 0 }

  private static let orders = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
