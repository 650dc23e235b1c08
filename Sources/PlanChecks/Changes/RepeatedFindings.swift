internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// What rules about one version would say of an action, and a rule about the change has said of it already.
struct RepeatedFindings: Sendable {
  /// By the code of a change rule those that would only repeat it.
  private static let repeatingRules = [
    DateMovedSilently.description.id.code: [BrokenChangeChain.description.id],
    CategoryLoweredSilently.description.id.code: [BrokenChangeChain.description.id],
    TargetEasedSilently.description.id.code: [BrokenChangeChain.description.id],
    LeadChangedSilently.description.id.code: [BrokenChangeChain.description.id],
    WithdrawnSilently.description.id.code: [
      WithdrawnWithoutReason.description.id, WithdrawnMust.description.id,
    ],
  ]

  private struct ToldAction: Sendable {
    let range: ByteRange
    var rules: [RuleID] = []
  }

  /// The changed actions of each file by their place, with what would repeat itself there.
  private var actions: [String: [ToldAction]] = [:]
  /// What is said wherever an action is named that is gone; its removal is the cause.
  private let unknownNames: Set<String>

  /// What `findings` of change rules on `comparison` have told.
  init(_ findings: [Finding], in comparison: PlanComparison) {
    unknownNames = Set(comparison.removed.map { ReferenceRule.noSuch("action", $0.action.id.text) })
    for revision in comparison.revisions {
      guard let range = revision.current.range else { continue }
      actions[revision.current.file.path, default: []].append(ToldAction(range: range))
    }
    for path in actions.keys { actions[path]?.sort { $0.range.start < $1.range.start } }
    for finding in findings {
      guard let rules = Self.repeatingRules[finding.rule.code], let number = number(of: finding.place) else { continue }
      actions[finding.place.path]?[number].rules += rules
    }
  }

  /// Whether a finding of a rule about one version only repeats what was told.
  func contains(_ finding: Finding) -> Bool {
    if let number = number(of: finding.place) {
      return actions[finding.place.path]?[number].rules.contains(finding.rule) == true || namesWhatIsGone(finding)
    }
    return namesWhatIsGone(finding)
  }

  private func namesWhatIsGone(_ finding: Finding) -> Bool {
    guard !unknownNames.isEmpty, finding.rule == ReferenceRule.unknownName.description.id else { return false }
    // The first sentence ends with the name in quotes.
    return unknownNames.contains(finding.message.prefix { $0 != "." } + ".")
  }

  /// The number of the changed action that holds a place; nil when none does.
  ///
  /// Costs a binary search.
  private func number(of place: Place) -> Int? {
    guard let start = place.range?.start, let known = actions[place.path] else { return nil }
    var (low, high) = (0, known.count)
    while low < high {
      let middle = (low + high) / 2
      if known[middle].range.start <= start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, start < known[low - 1].range.end else { return nil }
    return low - 1
  }
}
