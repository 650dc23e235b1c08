internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// One action promises two things.
enum TwoActionsInOne: ActionRule {
  static let description = RuleDescription(
    RuleID("P048", "two-actions-in-one"), .note,
    title: "An action promises two things.",
    why: "When one of them is done and the other is not, the action is neither, and the better news hides the worse.",
    mend: "If they can finish apart, make each an action of its own with its own date.",
    broken: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: «Publish a SEN information report in every school. Train all SENCOs»"
        ))
    ],
    kept: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: Agree and publish a SEN information report in every school, with help from St. Example's"
        ))
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard isTwofold(action.title), context.isUnfinished else { return [] }
    return [finding(at: context.place("title"), "\(action.id) promises two things in one action.")]
  }

  /// Whether a title goes on after the end of a sentence, after a semicolon, or with "and then" or "and also".
  ///
  /// Any other "and" may join two parts of one thing.
  private static func isTwofold(_ title: String) -> Bool {
    let bytes = title.utf8.span
    for place in bytes.indices where bytes[place] == UInt8(ascii: " ") && place >= 8 {
      switch bytes[place - 1] {
      case UInt8(ascii: ";"): return true
      case UInt8(ascii: "."): if endsSentence(bytes, at: place - 1) { return true }
      default:
        // Each of the joints begins with the same letter, and few words do.
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "a") else { continue }
        if joints.contains(where: { follows($0.utf8.span, place, in: bytes) }) { return true }
      }
    }
    return false
  }

  private static let joints = [" and also ", " and then ", " as well as to "]

  private static func follows(_ words: Span<UInt8>, _ place: Int, in text: Span<UInt8>) -> Bool {
    guard text.count - place > words.count, text[place + 1] == words[1] else { return false }
    for offset in words.indices where text[place + offset] != words[offset] { return false }
    return true
  }

  /// Whether the full stop at `place` ends a sentence that another follows.
  ///
  /// A capital comes next, and before it stand four small letters, so that neither "St. Example" nor "e.g. Example"
  /// counts.
  private static func endsSentence(_ text: Span<UInt8>, at place: Int) -> Bool {
    guard place + 2 < text.count, text[place + 2].isASCIICapital else { return false }
    for before in 1...4 where !text[place - before].isASCIISmallLetter { return false }
    return true
  }
}
