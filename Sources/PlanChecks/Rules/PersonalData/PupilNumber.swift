internal import PlanFiles
internal import SourceText

/// A text holds a unique pupil number.
enum PupilNumber: TextRule {
  static let description = RuleDescription(
    RuleID("D002", "pupil-number"), .error,
    title: "A text holds what looks like a unique pupil number (UPN).",
    why:
      "A pupil number tells who a child is. Plan files are public or soon will be, and what is once in their history "
      + "stays there.",
    mend: "Take the number out; a plan needs none. " + ifCommitted,
    broken: [.note("The plan of «P000000000001» was sent late.")],
    kept: [.note("The form has the number A000000000001, which no pupil can have.")],
    hidesText: true)

  static let clues = [TextClue.digits]
  static let words = "holds what looks like a unique pupil number"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard text.isLetter(place - 1), text.hasLongNumber(at: place), let word = text.word(at: place - 1),
      word.range.count == 13
    else { return nil }
    let letters = text.bytes[word.range].map { $0.isLetterByte ? $0 & 0xDF : $0 }
    guard let check = letter(letters[0]), letters[1..<12].allSatisfy(\.isASCIIDigit) else { return nil }
    // The last is a digit, or a letter of a number that was given for a time only.
    let last = letters[12].isASCIIDigit ? Int(letters[12] & 0x0F) : letter(letters[12])
    guard let last else { return nil }
    let sum = (1..<12).reduce(last * 13) { $0 + Int(letters[$1] & 0x0F) * ($1 + 1) }
    return sum % 23 == check ? word.range : nil
  }

  /// The number of a check letter, from 0; I, O and S are none.
  private static func letter(_ byte: UInt8) -> Int? {
    Array("ABCDEFGHJKLMNPQRTUVWXYZ".utf8).firstIndex(of: byte)
  }
}
