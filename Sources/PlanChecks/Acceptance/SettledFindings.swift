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
  /// What is said of unknown rules, each looked up once.
  private var hints: [String: String] = [:]

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
      if let rule = RuleRegistry.rule(setting.rule)?.id, rule.isAcceptable {
        if severities.updateValue(setting.severity, forKey: rule.code) != nil {
          findings.append(
            AcceptanceRule.setTwice.description.finding(
              at: place, "\(rule.code) (\(rule.name)) is set twice under 'checks'."))
        }
      } else {
        refuse(setting.rule, at: place)
      }
    }
    for acceptance in acceptances where acceptance.acceptedRule == nil { refuse(acceptance) }
    let accepted = AcceptedRegions(acceptances)
    if accepted.isEmpty, severities.isEmpty {
      findings = findings.isEmpty ? found : found + findings
      return
    }
    var used = Array(repeating: false, count: acceptances.count)
    for finding in found {
      guard finding.rule.isAcceptable else {
        findings.append(finding)
        continue
      }
      guard let severity = Self.severity(of: finding, severities) else { continue }
      guard let number = accepted.find(finding.rule, at: finding.place) else {
        findings.append(severity == finding.severity ? finding : finding.with(severity: severity))
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
    for (number, acceptance) in acceptances.enumerated() where acceptance.acceptedRule != nil && !used[number] {
      if !brokenPaths.contains(acceptance.place.path) { findings.append(Self.stale(acceptance)) }
    }
  }

  /// The severity of a finding here; nil when its rule is turned off.
  private static func severity(of finding: Finding, _ severities: [String: CheckSetting.Severity]) -> Severity? {
    guard !severities.isEmpty, let set = severities[finding.rule.code] else { return finding.severity }
    return switch set {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }

  /// Tells why an acceptance accepts nothing.
  private mutating func refuse(_ acceptance: Acceptance) {
    if acceptance.reason.isEmpty {
      findings.append(
        AcceptanceRule.withoutReason.description.finding(
          at: acceptance.place, "'accept \(acceptance.rule)' gives no reason.",
          help: "Write '# accept \(acceptance.rule): ' and the reason."))
    } else if acceptance.hasBadEnd {
      findings.append(
        AcceptanceRule.badEnd.description.finding(
          at: acceptance.place, "'accept \(acceptance.rule) until' names no date, so nothing is accepted here."))
    } else {
      refuse(acceptance.rule, at: acceptance.place)
    }
  }

  /// Tells why a rule that somebody names can be neither accepted nor changed.
  private mutating func refuse(_ written: String, at place: Place) {
    if written.contains(",") {
      findings.append(
        AcceptanceRule.unknownRule.description.finding(
          at: place, "'\(written)' names more than one rule.", help: "Write a line for each, each with its reason."))
      return
    }
    if let rule = RuleRegistry.rule(written) {
      findings.append(
        AcceptanceRule.notAcceptable.description.finding(
          at: place, "What \(rule.id.code) (\(rule.id.name)) finds is mended, not accepted."))
      return
    }
    // One code is as near to another as the next; of names the nearest was probably meant.
    let hint =
      hints[written] ?? NearestName.find(written, among: RuleRegistry.all.map(\.id.name)).map {
        " Did you mean '\($0)'?"
      } ?? ""
    hints[written] = hint
    findings.append(
      AcceptanceRule.unknownRule.description.finding(at: place, "There is no rule '\(written)'.\(hint)"))
  }

  private static func stale(_ acceptance: Acceptance) -> Finding {
    AcceptanceRule.stale.description.finding(
      at: acceptance.place, "\(acceptance.rule) finds nothing here, so this acceptance can go.")
  }
}
