internal import ActionPlans
internal import PlanFiles
internal import SourceText
internal import Wording

/// Findings once the partnership's own severities and what is accepted with a reason have been counted in.
///
/// Findings of the groups S, K, R and C are mended, never accepted, and keep their severity.
struct SettledFindings {
  /// What remains, in no order, and what is wrong with acceptances and settings themselves.
  private(set) var findings: [Finding] = []
  /// How many findings were accepted.
  private(set) var acceptedCount = 0

  private let today: CalendarDay

  /// Settles `found`.
  ///
  /// - Parameters:
  ///   - found: what was found.
  ///   - acceptances: those of every file.
  ///   - brokenPaths: the files in which a mistake may hide what an acceptance is about, so that none is called stale.
  ///   - settings: the partnership's changed severities.
  ///   - partnershipFile: the file that they stand in.
  ///   - today: what counts as today.
  init(
    _ found: [Finding], acceptances: [Acceptance], brokenPaths: Set<String>, settings: [CheckSetting],
    partnershipFile: PlanFile?, today: CalendarDay
  ) {
    self.today = today
    var severities: [String: CheckSetting.Severity] = [:]
    for (number, setting) in settings.enumerated() {
      let place = partnershipFile?.place("checks", .entry(number), "rule") ?? Place(path: "partnership.yaml")
      if let rule = acceptableRule(setting.rule, at: place) { severities[rule.code] = setting.severity }
    }
    var known: [String: RuleID?] = [:]
    let rules = acceptances.map { acceptance -> RuleID? in
      if acceptance.reason.isEmpty { return withoutReason(acceptance) }
      if acceptance.hasBadEnd { return withoutDate(acceptance) }
      if let rule = known[acceptance.rule], rule != nil { return rule }
      let rule = acceptableRule(acceptance.rule, at: acceptance.place)
      known[acceptance.rule] = rule
      return rule
    }
    let accepted = AcceptedRegions(acceptances, rules)
    var used = Array(repeating: false, count: acceptances.count)
    for finding in found {
      guard Self.isAcceptable(finding.rule) else {
        findings.append(finding)
        continue
      }
      guard let severity = Self.severity(of: finding, severities) else { continue }
      guard let number = accepted.find(finding.rule, at: finding.place) else {
        findings.append(finding.with(severity: severity))
        continue
      }
      used[number] = true
      if let until = acceptances[number].until, until < today {
        // Time passing never makes an error: what was accepted up to a day comes back as a warning.
        let ended = "It was accepted until \(until)."
        findings.append(
          finding.with(severity: max(severity, .warning), help: finding.help.map { "\($0) \(ended)" } ?? ended))
      } else {
        acceptedCount += 1
      }
    }
    for (number, acceptance) in acceptances.enumerated() where rules[number] != nil && !used[number] {
      if !brokenPaths.contains(acceptance.place.path) { findings.append(Self.stale(acceptance)) }
    }
  }

  /// Whether findings of a rule may be accepted and their severity changed.
  static func isAcceptable(_ rule: RuleID) -> Bool {
    switch rule.code.utf8.first {
    case UInt8(ascii: "S"), UInt8(ascii: "K"), UInt8(ascii: "R"), UInt8(ascii: "C"): false
    default: true
    }
  }

  /// A finding's severity here; nil when its rule is turned off.
  private static func severity(_ finding: Finding, _ set: CheckSetting.Severity) -> Severity? {
    switch set {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }

  private static func severity(of finding: Finding, _ severities: [String: CheckSetting.Severity]) -> Severity? {
    guard !severities.isEmpty, let set = severities[finding.rule.code] else { return finding.severity }
    return severity(finding, set)
  }

  /// The rule of that code or name; nil, with a finding, when there is none or it has to be kept.
  private mutating func acceptableRule(_ written: String, at place: Place) -> RuleID? {
    guard let rule = RuleRegistry.rule(written) else {
      // One code is as near to another as the next; of names the nearest was probably meant.
      let names = RuleRegistry.all.map(\.id.name)
      let nearest = NearestName.find(written, among: names).map { " Did you mean '\($0)'?" } ?? ""
      findings.append(
        AcceptanceRule.unknownRule.description.finding(at: place, "There is no rule '\(written)'.\(nearest)"))
      return nil
    }
    if Self.isAcceptable(rule.id) { return rule.id }
    findings.append(
      AcceptanceRule.notAcceptable.description.finding(
        at: place, "What \(rule.id.code) (\(rule.id.name)) finds is mended, not accepted."))
    return nil
  }

  private mutating func withoutReason(_ acceptance: Acceptance) -> RuleID? {
    findings.append(
      AcceptanceRule.withoutReason.description.finding(
        at: acceptance.place, "'accept \(acceptance.rule)' gives no reason.",
        help: "Write '# accept \(acceptance.rule): ' and the reason."))
    return nil
  }

  private mutating func withoutDate(_ acceptance: Acceptance) -> RuleID? {
    findings.append(
      AcceptanceRule.badEnd.description.finding(
        at: acceptance.place, "'accept \(acceptance.rule) until' names no date, so nothing is accepted here."))
    return nil
  }

  private static func stale(_ acceptance: Acceptance) -> Finding {
    AcceptanceRule.stale.description.finding(
      at: acceptance.place, "Nothing is found here any more that '\(acceptance.rule)' would have to be accepted for.")
  }
}
