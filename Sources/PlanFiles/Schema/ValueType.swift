internal import Wording

/// What the value of a field may be.
///
/// One table of these drives decoding, findings and documentation.
public indirect enum ValueType: Sendable {
  /// Free text for people.
  case text
  /// A date, `YYYY-MM-DD`.
  case day
  /// A whole number within the range.
  case whole(ClosedRange<Int>)
  /// A number from 0 to 1.
  case share
  /// A value of an indicator: `31`, `43/75`, `<5`, `yes`.
  case quantity
  /// A period of an indicator: `2021-Q3`.
  case period
  /// `yes` or `no`.
  case yesNo
  /// One of these words.
  case word([String])
  /// A value of whatever field the change names: a date, a word, an id, a quantity or a text.
  case amended
  /// The id of something that is named here for the first time.
  case newID(IDKind)
  /// The id of something of one of these kinds that is named elsewhere; of partners also `all-services`.
  case reference([IDKind])
  /// A list of such values.
  case list(ValueType)
  /// Keys with values.
  case record(Shape)
  /// A list of such records.
  case records(Shape)

  /// The words for what belongs here, after "write": "a date such as 2022-06-30".
  public var expectation: String {
    switch self {
    case .text: "a text"
    case .day: "a date such as 2022-06-30"
    case .whole(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .share: "a number from 0 to 1, such as 0.5"
    case .quantity: "a value such as 31, 43/75, <5 or yes"
    case .period: "a period such as 2021-Q3"
    case .yesNo: "yes or no"
    case .word(let words): words.joinedAsAlternatives
    case .amended: "a value of the field that changed"
    case .newID(let kind): "an id for this \(kind.word)"
    case .reference(let kinds): "the id of \(kinds.map { "a " + $0.word }.joinedAsAlternatives)"
    case .list(let element): "a list, such as [\(element.example)]"
    case .record: "indented keys with values"
    case .records: "a list of entries, each beginning with '- '"
    }
  }

  /// One value of the type, for examples in findings.
  var example: String {
    switch self {
    case .text, .amended: "some text"
    case .day: "2022-06-30"
    case .whole(let range): String(range.upperBound)
    case .share: "0.5"
    case .quantity: "31"
    case .period: "2021-Q3"
    case .yesNo: "yes"
    case .word(let words): words.first ?? "word"
    case .newID(let kind): Self.exampleID(kind)
    case .reference(let kinds): Self.exampleID(kinds.first ?? .action)
    case .list(let element): element.example
    case .record, .records: "key: value"
    }
  }

  private static func exampleID(_ kind: IDKind) -> String {
    switch kind {
    case .action: "SALT-01"
    case .duty: "cfa-2014-s42"
    case .audit: "2022-03"
    case .review: "2022"
    case .boardDecision: "D-2022-01"
    case .putRight: "PR-2022-01"
    case .service: "speech-and-language"
    case .way: "co-production"
    case .indicator: "salt-wait-weeks"
    default: "some-id"
    }
  }
}
