internal import PlanFiles
public import SourceText
internal import YAMLLite

/// Every rule there is, in one list: what documentation, `explain` and the tests go through.
public enum RuleRegistry {
  /// The rules about one action, in the order of their codes.
  static let actionRules: [any ActionRule.Type] = [
    WrongPrefix.self,
    NeedsSomethingLater.self,
    StartAfterDue.self,
    DueAfterPlanEnd.self,
    MustWithoutDuty.self,
    DutyOfAnotherSector.self,
    CompleteWithoutEvidence.self,
    FactsOutOfOrder.self,
    FactInTheFuture.self,
    MilestoneAfterDue.self,
    BrokenChangeChain.self,
    WithdrawnWithoutReason.self,
  ]

  /// The rules about the whole plan, in the order of their codes.
  static let planRules: [any PlanRule.Type] = [
    DependencyCycle.self
  ]

  /// The words of every rule that is checked on a plan that could be read.
  public static let planDescriptions: [RuleDescription] =
    (actionRules.map { $0.description } + planRules.map { $0.description }).sorted { $0.id.code < $1.id.code }

  /// The words of every rule, by code: syntax, keys and values, references, plan sense.
  public static let all: [RuleDescription] =
    (SyntaxRule.allCases.map(\.description) + SchemaRule.allCases.map(\.description)
    + ReferenceRule.allCases.map(\.description) + planDescriptions).sorted { $0.id.code < $1.id.code }
}
