internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// Evidence that shows nothing.
enum VagueEvidence: ActionRule {
  static let description = RuleDescription(
    RuleID("P025", "vague-evidence"), .warning,
    title: "Evidence is a promise, or too vague for anybody to look at.",
    why: "Evidence makes the difference between claimed and delivered, so somebody else must be able to look at it.",
    mend: "Name the paper, figure or minute and what it shows, for example 'title: Board paper 7, 95% in time'.",
    broken: [
      .servicePlan(adding: [
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: «Discussed at the network meeting»",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "completed: 2022-07-15",
        "evidence:",
        "  - date: 2022-07-20",
        "    title: Minutes of the network, item 4, every school's report seen",
      ])
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    var findings: [Finding] = []
    let evidence = action.evidence.span
    for number in evidence.indices where isVague(evidence[number].title) {
      findings.append(
        finding(
          at: context.place("evidence", .entry(number), "title"),
          "\(action.id): the evidence '\(evidence[number].title)' does not say what anybody could look at."))
    }
    return findings
  }

  private static func isVague(_ title: String) -> Bool {
    if promises.length(in: title) != nil { return true }
    guard let length = bareWords.length(in: title) else { return false }
    return title.utf8.dropFirst(length).allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
  }

  /// Titles that begin so tell of talk, or of what is still to come.
  private static let promises = OpeningPhrases([
    "awaiting", "being", "discussed", "in progress", "ongoing", "on-going", "still to", "talked about", "tba", "tbc",
    "to be", "to come", "to follow", "under way", "underway", "we are", "we will", "will be", "will follow",
    "work in progress",
  ])

  /// Titles that say no more than this name no paper.
  private static let bareWords = OpeningPhrases([
    "available", "complete", "completed", "delivered", "document", "documents", "done", "e-mail", "e-mails", "email",
    "emails", "evidence", "feedback", "file", "finished", "folder", "meeting", "meetings", "minutes", "n/a", "none",
    "notes", "on file", "paper", "papers", "report", "reports", "see above", "see below", "see folder", "see notes",
    "various", "verbal update", "website", "yes",
  ])
}
