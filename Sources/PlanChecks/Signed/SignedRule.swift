internal import SourceText

/// The rules about what was signed in reviews.
enum SignedRule: CaseIterable {
  case factRewritten, recordAltered, toldLate, correctionInDoubt

  /// Whether it tells of what does not stand as it was signed.
  var tellsOfAlteration: Bool {
    switch self {
    case .factRewritten, .recordAltered, .toldLate: true
    case .correctionInDoubt: false
    }
  }

  var description: RuleDescription {
    switch self {
    case .factRewritten: Self.signedFactRewritten
    case .recordAltered: Self.signedRecordAltered
    case .toldLate: Self.signedYearAddedTo
    case .correctionInDoubt: Self.correctionThatOwnsNothing
    }
  }

  private static let signedFactRewritten = RuleDescription(
    RuleID("C006", "signed-fact-rewritten"), .error,
    title: "A fact of a signed year was altered or removed.",
    why: "A board signed the year on these facts. Whoever may rewrite them later can make any year look as they like.",
    mend: "Put the fact back as it was. If it was wrong, keep it mended and own the mistake: add an entry under "
      + "'corrections' of a later review, with the date, the review, the action, the field, what stood there, what is "
      + "true, the reason and who agreed.",
    broken: [.signed(("started: 2021-10-04", "started: «2021-09-06»"))],
    kept: [
      .signed(
        (
          "note: Four schools in a hundred still have last year's report.",
          "note: Four schools still have last year's report."
        ))
    ])

  private static let signedRecordAltered = RuleDescription(
    RuleID("C007", "signed-record-altered"), .error,
    title: "A signed review, or the record of its signing, was altered or is gone.",
    why: "The record is what everybody can hold the year against. One that can be rewritten proves nothing.",
    mend:
      "Put the file back as it was, from the repository's history for one. A mistake in a signed review is put right "
      + "under 'corrections' of the next one.",
    broken: [.alteredRecord],
    kept: [.untouchedRecord])

  private static let signedYearAddedTo = RuleDescription(
    RuleID("C014", "signed-year-added-to"), .warning,
    title: "A fact dated before the signing of a year was added after it.",
    why:
      "News may come late, and then it says so: what is 'recorded' after the signing does not count in the signed year, "
      + "and nobody has to wonder whether the year was made to look better.",
    mend:
      "Add 'recorded:' with the day on which it was written down. What has no such key is told under 'corrections' of "
      + "a later review.",
    broken: [.signed(adding: ["evidence:", "  - date: «2022-06-30»", "    title: Check of every website"])],
    kept: [
      .signed(
        adding: ["evidence:", "  - date: 2022-06-30", "    title: Check of every website", "    recorded: 2022-11-03"])
    ])

  private static let correctionThatOwnsNothing = RuleDescription(
    RuleID("C023", "correction-in-doubt"), .warning,
    title: "A correction of a signed year owns nothing, or nobody agreed it.",
    why:
      "A correction is read as the truth about a signed year. One that fits no alteration says something that nobody "
      + "signed, or does not excuse what it was meant for.",
    mend: "Say 'from' as the record has the fact, without its name, and 'to' as the plan has it now; give the day, the "
      + "reason and who agreed.",
    broken: [.corrected("«SCH-01»", to: "2021-10-04")],
    kept: [.corrected("SCH-01", to: "2021-09-06")])
}
