internal import PlanFiles
public import SourceText
internal import YAMLLite

/// Every rule there is, in one list: what documentation, `explain` and the tests go through.
public enum RuleRegistry {
  /// The rules about one action, in the order of their codes.
  static let actionRules: [any ActionRule.Type] = [
    WrongPrefix.self,
    PartnerThatEnded.self,
    StartAfterDue.self,
    DueAfterPlanEnd.self,
    StartBeforePlan.self,
    MustWithoutDuty.self,
    DutyOfAnotherSector.self,
    MustOnGuidanceAlone.self,
    MustAfterMustPhase.self,
    CompleteWithoutEvidence.self,
    VagueEvidence.self,
    TargetMissed.self,
    OpenMilestone.self,
    FactsOutOfOrder.self,
    FactInTheFuture.self,
    GreenWhileOverdue.self,
    NotStarted.self,
    NoPathToGreen.self,
    NoUpdate.self,
    RatingOutlived.self,
    MilestoneAfterDue.self,
    CrowdedMilestones.self,
    LongWithoutMilestone.self,
    PercentageWithoutBaseline.self,
    TargetWithoutDate.self,
    BrokenChangeChain.self,
    VagueVerb.self,
    TwoActionsInOne.self,
    WithdrawnWithoutReason.self,
    WithdrawnMust.self,
    NothingToMeasure.self,
    TargetBehindBaseline.self,
    ChangedDuty.self,
    DutyThatEnded.self,
  ]

  /// The same rules with the keys whose absence each may report, asked for once.
  static let actionRulesWithMissedKeys = actionRules.map { ($0, $0.missedKeys) }

  /// The rules about a service's plan as a whole, in the order of their codes.
  static let serviceRules: [any ServiceRule.Type] = [
    NoGaps.self,
    PlanNotReviewed.self,
    PriorityUnanswered.self,
    CouldBeforeMust.self,
    EndedServiceWithWork.self,
    ReviewToCome.self,
    TeamAsLead.self,
    TwoLeads.self,
    PersonAsLead.self,
    UnexplainedShortForm.self,
  ]

  /// The rules about the whole plan, in the order of their codes.
  static let planRules: [any PlanRule.Type] = [
    ServiceWithoutPlan.self,
    PriorityUnserved.self,
    DutyUnanswered.self,
    PartnerUnaware.self,
    DependencyCycle.self,
    NeedsSomethingLater.self,
  ]

  /// The rules about a change from one version to another, in the order of their codes.
  static let changeRules: [any ChangeRule.Type] = [
    ActionRemoved.self,
    DateMovedSilently.self,
    CategoryLoweredSilently.self,
    TargetEasedSilently.self,
    MustWithdrawnSilently.self,
    IDUsedAgain.self,
    WordingReplaced.self,
    PromiseMovedAgain.self,
    LeadChangedSilently.self,
    GoodNews.self,
    MilestoneChangedSilently.self,
    RulesEased.self,
    DutyChangedUnmarked.self,
    EmbeddedInOneStep.self,
    BreakNotMarked.self,
    PlanFileLost.self,
  ]

  /// The words of every rule that is checked on a plan that could be read, by code.
  public static let planDescriptions: [RuleDescription] = byCode(
    actionRules.map { $0.description } + serviceRules.map { $0.description } + planRules.map { $0.description })

  /// The words of every rule, by code: syntax, keys and values, references, plan sense.
  public static let all: [RuleDescription] = {
    var rules = planDescriptions
    rules += SyntaxRule.allCases.map(\.description)
    rules += SchemaRule.allCases.map(\.description)
    rules += ReferenceRule.allCases.map(\.description)
    rules += changeRules.map { $0.description }
    rules += AcceptanceRule.allCases.map(\.description)
    return byCode(rules)
  }()

  /// The rule of that code, in capitals or not, or of that name; nil when there is none.
  public static func rule(_ codeOrName: String) -> RuleDescription? {
    let code = codeOrName.uppercased()
    return all.first { $0.id.code == code || $0.id.name == codeOrName }
  }

  private static func byCode(_ rules: [RuleDescription]) -> [RuleDescription] {
    rules.sorted { $0.id.code < $1.id.code }
  }
}
