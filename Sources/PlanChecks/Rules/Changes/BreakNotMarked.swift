internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// An indicator is counted in another way and its series does not say so.
enum BreakNotMarked: ChangeRule {
  static let description = RuleDescription(
    RuleID("C018", "break-not-marked"), .warning,
    title: "An indicator's definition changed and no break is marked.",
    why: "Readings that count different things make no trend. A drawn line across such a change claims one.",
    mend: "Add an entry under 'breaks' with the first period counted in the new way and the reason.",
    broken: [
      .change(from: .dashboard(), to: .dashboard(("unit: percent", "unit: «schools»")))
    ],
    kept: [
      .change(
        from: .dashboard(),
        to: .dashboard(
          ("unit: percent", "unit: schools"),
          (
            "    readings:",
            "    breaks:\n      - period: 2022-Q1\n        reason: Counted instead of shared out.\n    readings:"
          )))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    guard let before = comparison.earlier.framework.plan?.indicators else { return [] }
    let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    return comparison.current.files.flatMap { file -> [Finding] in
      guard case .dashboard(let indicators) = file.content else { return [] }
      return indicators.enumerated().compactMap { number, now in
        // Where nothing was read before there is no series to break.
        guard let old = known[now.id], !old.readings.isEmpty, now.breaks.count <= old.breaks.count,
          let key = changedKey(old, now)
        else { return nil }
        return finding(
          at: file.place("dashboard", .entry(number), .key(key)),
          "The definition of \(now.id) changed ('\(key)'), and no break in its readings is marked.")
      }
    }
  }

  /// The key of the first part of the definition that is not what it was; nil when all are.
  private static func changedKey(_ old: Indicator, _ now: Indicator) -> String? {
    if old.unit != now.unit { return "unit" }
    if old.better != now.better { return "better" }
    if Wordings.areFarApart(old.title, now.title) || Wordings.haveOtherNumbers(old.title, now.title) { return "title" }
    if old.means != now.means { return "means" }
    if old.numerator != now.numerator { return "numerator" }
    if old.denominator != now.denominator { return "denominator" }
    if old.area != now.area { return "area" }
    return old.source != now.source ? "source" : nil
  }
}
