internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A rule counts for less, or a threshold is another one.
enum RulesEased: ChangeRule {
  static let description = RuleDescription(
    RuleID("C015", "rules-eased"), .note,
    title:
      "A finding was accepted, a signed year was corrected, or a severity, a threshold, a phase's or the plan's end or a "
      + "target of the dashboard changed.",
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
    acceptances(comparison) + settings(comparison) + targets(comparison) + indicators(comparison)
      + corrections(comparison)
  }

  /// Corrections of signed years that the earlier version has nowhere.
  private static func corrections(_ comparison: PlanComparison) -> [Finding] {
    let known = Set(comparison.earlier.framework.plan?.reviews.flatMap(\.corrections) ?? [])
    return comparison.current.files.flatMap { file -> [Finding] in
      guard case .review(let review) = file.content else { return [] }
      return review.corrections.enumerated().filter { !known.contains($0.element) }.map { number, correction in
        finding(
          at: file.place("corrections", .entry(number), "action"),
          "The review \(review.id) corrects \(correction.action) in the review \(correction.review), \(correction.field): "
            + "from \(correction.from ?? "nothing") to \(correction.to ?? "nothing").", help: "")
      }
    }
  }

  /// By what an acceptance is known again: moving it with its action, or naming the rule otherwise, eases nothing.
  private struct Accepted: Hashable {
    let rule: RuleID
    let reason: String
    let until: CalendarDay?
    let coversFile: Bool

    /// Nil for an acceptance that accepts nothing.
    init?(_ acceptance: Acceptance) {
      guard let rule = acceptance.acceptedRule else { return nil }
      self.rule = rule
      (reason, until, coversFile) = (acceptance.reason, acceptance.until, acceptance.coversFile)
    }
  }

  /// Acceptances that the earlier version has nowhere.
  private static func acceptances(_ comparison: PlanComparison) -> [Finding] {
    var known: [Accepted: Int] = [:]
    for file in comparison.earlier.files {
      for old in Acceptance.all(in: file).compactMap(Accepted.init) { known[old, default: 0] += 1 }
    }
    return comparison.current.files.flatMap { Acceptance.all(in: $0) }.compactMap { acceptance in
      guard let new = Accepted(acceptance) else { return nil }
      if let left = known[new], left > 0 {
        known[new] = left - 1
        return nil
      }
      let place = new.coversFile ? "in this file" : "here"
      let until = new.until.map { ", until \($0)" } ?? ""
      return finding(
        at: acceptance.place,
        "\(new.rule.code) (\(new.rule.name)) is accepted \(place) from now on\(until). Reason: \(new.reason)", help: "")
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
    if before.to != now.to {
      findings.append(
        finding(
          at: file.place("partnership", "to"), "The plan ended on \(before.to) and now ends on \(now.to).", help: ""))
    }
    return findings + phases(before, now, file)
  }

  private static func phases(_ before: Partnership, _ now: Partnership, _ file: PlanFile) -> [Finding] {
    let numbers = Dictionary(now.phases.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return before.phases.flatMap { old -> [Finding] in
      guard let number = numbers[old.id] else {
        return [finding(at: file.place("phases"), "The phase '\(old.title)' is gone.", help: "")]
      }
      let phase = now.phases[number]
      var changes: [(key: String, words: String)] = []
      if old.from != phase.from { changes.append(("from", "began on \(old.from) and now begins on \(phase.from)")) }
      if old.to != phase.to { changes.append(("to", "ended on \(old.to) and now ends on \(phase.to)")) }
      if old.focus != phase.focus {
        let focus = phase.focus.map { "\($0.title)s" } ?? "nothing of its own"
        changes.append(
          ("focus", "was meant for \(old.focus.map { "\($0.title)s" } ?? "nothing of its own") and now is for \(focus)")
        )
      }
      return changes.map { key, words in
        finding(at: file.place("phases", .entry(number), .key(key)), "'\(phase.title)' \(words).", help: "")
      }
    }
  }

  /// Targets of the dashboard, which have no change entries.
  private static func targets(_ comparison: PlanComparison) -> [Finding] {
    let before = comparison.earlier.framework.plan?.indicators ?? []
    let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    return comparison.current.files.flatMap { file -> [Finding] in
      guard case .dashboard(let indicators) = file.content else { return [] }
      return indicators.enumerated().compactMap { number, now in
        guard let old = known[now.id]?.target, old.isEased(to: now.target, now) else {
          return later(known[now.id], now, number, file)
        }
        let place = file.place("dashboard", .entry(number), now.target == nil ? "id" : "target")
        return finding(
          at: place, "The target of \(now.id) was \(old.text) and is now \(now.target?.text ?? "gone").", help: "")
      }
    }
  }

  /// What is wrong with the day for a target of the dashboard: it is a later one, or none.
  private static func later(_ old: Indicator?, _ now: Indicator, _ number: Int, _ file: PlanFile) -> Finding? {
    guard let day = old?.targetBy, now.targetBy.map({ $0 > day }) ?? true else { return nil }
    return finding(
      at: file.place("dashboard", .entry(number), now.targetBy == nil ? "id" : "target-by"),
      "The target of \(now.id) was for \(day) and is now for \(now.targetBy.map { "\($0)" } ?? "no day").", help: "")
  }

  /// Indicators that the dashboard no longer has.
  private static func indicators(_ comparison: PlanComparison) -> [Finding] {
    guard comparison.current.framework.plan != nil,
      let file = comparison.current.files.first(where: { $0.kind == .dashboard }), file.isWhole
    else { return [] }
    return (comparison.earlier.framework.plan?.indicators ?? []).filter { comparison.indicators[$0.id] == nil }.map {
      finding(
        at: file.place("dashboard"), "The indicator \($0.id), '\($0.title)', is gone from the dashboard.", help: "")
    }
  }

  private static func severities(_ before: Partnership, _ now: Partnership, _ file: PlanFile) -> [Finding] {
    let (old, new) = (settings(before), settings(now))
    let changed = new.compactMap { code, entry -> Finding? in
      guard old[code]?.setting.severity != entry.setting.severity else { return nil }
      let was = old[code].map { " It was '\($0.setting.severity.rawValue)'." } ?? ""
      let now =
        switch entry.setting.severity {
        case .off: "is turned off"
        case .error: "now counts as an error"
        case .warning: "now counts as a warning"
        case .note: "now counts as a note"
        }
      return finding(
        at: file.place("checks", .entry(entry.number), "severity"),
        "\(entry.setting.rule) \(now).\(was) Reason: \(entry.setting.reason)", help: "")
    }
    let gone = old.filter { new[$0.key] == nil }.map { _, entry in
      finding(
        at: file.place("checks"),
        "\(entry.setting.rule) was '\(entry.setting.severity.rawValue)' and has its usual severity again.", help: "")
    }
    return changed + gone
  }

  /// The settings by the codes of their rules, each with its number; of two for one rule the last, which holds.
  private static func settings(_ partnership: Partnership) -> [String: (number: Int, setting: CheckSetting)] {
    var settings: [String: (number: Int, setting: CheckSetting)] = [:]
    for (number, setting) in partnership.checks.enumerated() {
      guard let rule = RuleRegistry.rule(setting.rule)?.id, rule.isAcceptable else { continue }
      settings[rule.code] = (number, setting)
    }
    return settings
  }
}
