internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A mistake is not put right after half a year.
enum NotPutRight: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V015", "not-put-right"), .note,
    title: "A mistake is not put right after half a year.",
    why: "The partners promise to own mistakes and to put them right at pace.",
    mend: "Add 'put-right' with the day if it was; else tell the board what it takes.",
    broken: [.putRight(("id: PR-2022-01", "id: «PR-2022-01»"), ("    put-right: 2022-03-09\n", ""))],
    kept: [.putRight()])

  private static let patience = 183

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .putRight(let entries) = file.content else { return [] }
    return entries.enumerated().compactMap { number, entry in
      let days = file.today.days(since: entry.date)
      guard entry.putRight == nil, days > patience, !file.isInDoubt("put-right", .entry(number)) else { return nil }
      return finding(
        at: file.place("put-right", .entry(number), "id"),
        "\(entry.id) was noticed on \(entry.date), \(days) days ago, and is not put right.")
    }
  }
}
