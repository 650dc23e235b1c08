internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// The latest review does not say whether a way of working was kept.
enum WayNotJudged: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V006", "way-not-judged"), .warning,
    title: "The latest review does not judge a way of working.",
    why: "The ways of working are promises, for which the partners want to be held to account. A review says of each "
      + "whether it was kept.",
    mend: "Add an entry under 'ways' with 'way', 'kept: yes', 'partly' or 'no', and an example.",
    broken: [.review(("review: 2023", "review: «2023»"), beside: [withWay])],
    kept: [
      .review(
        (
          "decisions:\n",
          "ways:\n  - way: co-production\n    kept: partly\n    example: Parents designed the form.\ndecisions:\n"
        ),
        beside: [withWay])
    ])

  private static let withWay = RuleExample.partnership(
    ("sectors:\n", "ways-of-working:\n  - id: co-production\n    title: Engagement and co-production\nsectors:\n"))

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard let review = file.latestReview, !file.isInDoubt("ways") else { return [] }
    let judged = Set(review.ways.filter { $0.kept != nil }.map(\.way))
    let left = file.partnership.ways.filter { !judged.contains($0.id) }
    guard !left.isEmpty else { return [] }
    return [
      finding(
        at: review.ways.isEmpty ? file.place("review") : file.place("ways"),
        "The review \(review.id) does not say whether this was kept: \(left.map(\.title).joinedAsList).")
    ]
  }
}
