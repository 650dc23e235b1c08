public import SourceText

/// The check of a change: every rule about what it does to promises already made.
public struct ChangeCheck: Sendable {
  /// Everything found, in order of place, rule and message.
  ///
  /// Places are those of the current version; what is gone is told of where it should stand.
  public let findings: [Finding]
  private let repeated: RepeatedFindings

  /// Checks the change from one version of a plan to another.
  public init(of comparison: PlanComparison) {
    let found = RuleRegistry.changeRules.flatMap { $0.check(comparison) } + SignedRule.check(comparison)
    // Titles and values of both versions are quoted.
    findings = PersonalData(in: comparison.earlier, comparison.current).hidden(in: found).inOrder()
    repeated = RepeatedFindings(found, in: comparison)
  }

  /// These findings and those of the check of the current version, in order, without what only repeats these.
  ///
  /// Costs a sort of all of them.
  public func findings(with check: PlanCheck) -> [Finding] {
    if findings.isEmpty { return check.findings }
    // What was signed and then changed without a word is told by the change: its entry mends both.
    let silent = Set(
      [DateMovedSilently.description, CategoryLoweredSilently.description, TargetEasedSilently.description].map(\.id))
    let changed = Set(findings.filter { silent.contains($0.rule) }.map(\.place))
    let rewritten = SignedRule.factRewritten.description.id
    let others = check.findings.filter { finding in
      !repeated.contains(finding) && !(finding.rule == rewritten && changed.contains(finding.place))
    }
    return (others + findings).inOrder()
  }
}
