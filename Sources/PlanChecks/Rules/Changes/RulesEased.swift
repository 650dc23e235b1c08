internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A rule counts for less, or a threshold is another one.
enum RulesEased: ChangeRule {
  static let description = RuleDescription(
    RuleID("C015", "rules-eased"), .note,
    title: "A finding was accepted, or a rule's severity or a threshold changed.",
    why: "What counts as late, small or wrong is for the partnership to decide, and for everyone to see.",
    mend: "Nothing, if it was agreed; the reason stands in partnership.yaml.",
    broken: [
      .change(
        from: RuleExample(ExamplePlan.partnership, at: "partnership.yaml"),
        to: RuleExample(
          ExamplePlan.partnership + "rating:\n  milestone-red-days: «90»\n", at: "partnership.yaml"))
    ],
    kept: [
      .change(
        from: RuleExample(ExamplePlan.partnership, at: "partnership.yaml"),
        to: RuleExample(ExamplePlan.partnership, at: "partnership.yaml"))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    acceptances(comparison) + settings(comparison)
  }

  /// Acceptances that the earlier version has nowhere, in the same words.
  private static func acceptances(_ comparison: PlanComparison) -> [Finding] {
    var known: [[String]: Int] = [:]
    for file in comparison.earlier.files {
      for old in Acceptance.all(in: file) { known[[old.rule, old.reason], default: 0] += 1 }
    }
    return comparison.current.files.flatMap { Acceptance.all(in: $0) }.compactMap { new in
      let words = [new.rule, new.reason]
      if let left = known[words], left > 0 {
        known[words] = left - 1
        return nil
      }
      return finding(at: new.place, "What \(new.rule) finds here is now accepted: \(new.reason)", help: "")
    }
  }

  private static func settings(_ comparison: PlanComparison) -> [Finding] {
    guard let (before, now) = comparison.partnerships, let file = comparison.partnershipFile else { return [] }
    return thresholds(before, now, file) + severities(before, now, file)
  }

  /// The thresholds by their keys in the file.
  private static let thresholds: [(key: String, value: @Sendable (Partnership) -> String)] = [
    ("milestone-red-days", { "\($0.rating.milestoneRedDays)" }),
    ("start-red-days", { "\($0.rating.startRedDays)" }),
    ("evidence-red-days", { "\($0.rating.evidenceRedDays)" }),
    ("amber-window-days", { "\($0.rating.amberWindowDays)" }),
    (
      "amber-window-progress",
      { "\($0.rating.amberWindowProgress.numerator)/\($0.rating.amberWindowProgress.denominator)" }
    ),
    ("slip-amber-days", { "\($0.rating.slipAmberDays)" }),
    ("stale-days", { "\($0.rating.staleDays)" }),
  ]

  private static func thresholds(_ before: Partnership, _ now: Partnership, _ file: PlanFile) -> [Finding] {
    var findings = thresholds.compactMap { key, value -> Finding? in
      guard value(before) != value(now) else { return nil }
      return finding(
        at: file.place("rating", .key(key)), "'\(key)' was \(value(before)) and is now \(value(now)).", help: "")
    }
    let (old, new) = (before.publication.suppressBelow, now.publication.suppressBelow)
    if old != new {
      findings.append(
        finding(
          at: file.place("publication", "suppress-below"), "'suppress-below' was \(old) and is now \(new).", help: ""))
    }
    return findings
  }

  private static func severities(_ before: Partnership, _ now: Partnership, _ file: PlanFile) -> [Finding] {
    let known = Dictionary(before.checks.map { ($0.rule, $0) }) { first, _ in first }
    return now.checks.enumerated().compactMap { number, setting in
      let old = known[setting.rule]
      guard old?.severity != setting.severity else { return nil }
      let was = old.map { "was \($0.severity.rawValue) and " } ?? ""
      return finding(
        at: file.place("checks", .entry(number), "severity"),
        "Rule \(setting.rule) \(was)is now \(setting.severity.rawValue): \(setting.reason)", help: "")
    }
  }
}
