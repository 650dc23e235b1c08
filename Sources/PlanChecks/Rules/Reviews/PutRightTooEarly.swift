internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A mistake was put right before it was noticed.
enum PutRightTooEarly: FrameworkRule {
  static let description = RuleDescription(
    RuleID("V014", "put-right-too-early"), .error,
    title: "A mistake was put right before it was noticed.",
    why: "How quickly mistakes are put right is counted from these two days.",
    mend: "Correct 'date', the day it was noticed, or 'put-right'.",
    broken: [.putRight(("put-right: 2022-03-09", "put-right: «2022-02-09»"))],
    kept: [.putRight()])

  static func check(_ file: FrameworkContext) -> [Finding] {
    guard case .putRight(let entries) = file.content else { return [] }
    return entries.enumerated().compactMap { number, entry in
      guard let day = entry.putRight, day < entry.date else { return nil }
      return finding(
        at: file.place("put-right", .entry(number), "put-right"),
        "\(entry.id) was put right on \(day), before it was noticed on \(entry.date).",
        related: [.init(file.place("put-right", .entry(number), "date"), "noticed here")])
    }
  }
}
