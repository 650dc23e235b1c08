internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action begins with a verb that promises nothing.
enum VagueVerb: ActionRule {
  static let description = RuleDescription(
    RuleID("P047", "vague-verb"), .note,
    title: "An action begins with words that do not say what will be different.",
    why: "Nobody can tell when something was looked at enough. Families and the board want to know what will change.",
    mend: "Say what will be there at the end: 'Publish', 'Cut', 'Train', 'Agree', 'Open'.",
    broken: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: «Look at the SEN information reports of all schools»"
        ))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    guard let length = vague.length(in: action.title), context.isUnfinished else { return [] }
    let words = String(action.title.unicodeScalars.prefix(length))
    return [
      finding(
        at: context.place("title"), "\(action.id): '\(words)' does not say what will be different when it is done.")
    ]
  }

  private static let vague = OpeningPhrases([
    "aim to", "attempt to", "be aware", "begin to", "consider", "continue", "discuss", "endeavour to", "engage with",
    "explore", "feed into", "help to", "hope to", "investigate", "keep under review", "liaise", "link in", "look at",
    "look into", "look to", "monitor", "plan to", "raise awareness", "seek to", "start to", "strive to", "think about",
    "try to", "work on", "work together", "work towards", "work with",
  ])
}
