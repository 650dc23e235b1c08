internal import ActionPlans
internal import PlanFiles
public import SourceText

/// The check of a change: every rule about what it does to promises already made.
public struct ChangeCheck: Sendable {
  /// Everything found, in order of place, rule and message.
  ///
  /// Places are those of the current version; what is gone is told of where it should stand.
  public let findings: [Finding]
  private let repeated: [Repetition]
  /// What is said wherever an action is named that is gone; its removal is the cause.
  private let unknownNames: Set<String>

  /// Checks the change from one version of a plan to another.
  public init(of comparison: PlanComparison) {
    let found = RuleRegistry.changeRules.flatMap { $0.check(comparison) }
    // Titles and values of both versions are quoted.
    findings = PersonalData(in: comparison.earlier, comparison.current).hidden(in: found).inOrder()
    repeated = Self.repetitions(of: found, in: comparison)
    unknownNames = Set(comparison.removed.map { ReferenceRule.noSuch("action", $0.action.id.text) })
  }

  /// These findings and those of the check of the current version, in order, without what only repeats these.
  ///
  /// Costs a sort of all of them.
  public func findings(with check: PlanCheck) -> [Finding] {
    if findings.isEmpty { return check.findings }
    let others = check.findings.filter { finding in
      if repeated.contains(where: { $0.rules.contains(finding.rule.code) && $0.covers(finding.place) }) { return false }
      guard !unknownNames.isEmpty, finding.rule == ReferenceRule.unknownName.description.id else { return true }
      // The first sentence ends with the name in quotes.
      let sentence = finding.message.prefix { $0 != "." } + "."
      return !unknownNames.contains(String(sentence))
    }
    return (others + findings).inOrder()
  }

  /// What rules about one version say of an action and a change rule has said of it already.
  private struct Repetition {
    let rules: [String]
    let path: String
    let action: ByteRange

    func covers(_ place: Place) -> Bool {
      guard place.path == path, let range = place.range else { return false }
      return action.start <= range.start && range.start < action.end
    }
  }

  /// By the code of a change rule those that would only repeat it.
  private static let repeatingRules = [
    DateMovedSilently.description.id.code: [BrokenChangeChain.description.id.code],
    CategoryLoweredSilently.description.id.code: [BrokenChangeChain.description.id.code],
    TargetEasedSilently.description.id.code: [BrokenChangeChain.description.id.code],
    LeadChangedSilently.description.id.code: [BrokenChangeChain.description.id.code],
    WithdrawnSilently.description.id.code: [
      WithdrawnWithoutReason.description.id.code, WithdrawnMust.description.id.code,
    ],
  ]

  private static func repetitions(of findings: [Finding], in comparison: PlanComparison) -> [Repetition] {
    var actions: [String: [ByteRange]] = [:]
    for revision in comparison.revisions {
      guard let range = revision.current.range else { continue }
      actions[revision.current.file.path, default: []].append(range)
    }
    return findings.compactMap { finding in
      guard let rules = repeatingRules[finding.rule.code], let start = finding.place.range?.start,
        let action = actions[finding.place.path]?.first(where: { $0.start <= start && start < $0.end })
      else { return nil }
      return Repetition(rules: rules, path: finding.place.path, action: action)
    }
  }
}
