internal import PlanFiles
public import SourceText
internal import YAMLLite

/// Every rule there is, in one list: what documentation, `explain` and the tests go through.
public enum RuleRegistry {
  /// The rules about one action, in the order of their codes.
  static let actionRules: [any ActionRule.Type] = [
    MeasureOutsideUnit.self,
    PartnerThatEnded.self,
    StartAfterDue.self,
    DueAfterPlanEnd.self,
    StartBeforePlan.self,
    MustWithoutDuty.self,
    DutyOfAnotherSector.self,
    MustOnGuidanceAlone.self,
    CompleteWithoutEvidence.self,
    VagueEvidence.self,
    FactsOutOfOrder.self,
    FactInTheFuture.self,
    RatingOutlived.self,
    MilestoneAfterDue.self,
    CrowdedMilestones.self,
    PercentageWithoutBaseline.self,
    TargetWithoutDate.self,
    BrokenChangeChain.self,
    VagueVerb.self,
    TwoActionsInOne.self,
    WithdrawnWithoutReason.self,
    WithdrawnMust.self,
    TargetBehindBaseline.self,
    ChangedDuty.self,
    DutyThatEnded.self,
    MilestoneTwice.self,
    WrongPrefix.self,
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
    RoleThatEnded.self,
  ]

  /// The reminders of what actions leave unsaid or undone, in the order of their codes.
  static let reminderRules: [any ReminderRule.Type] = [
    MustAfterMustPhase.self,
    TargetMissed.self,
    OpenMilestone.self,
    GreenWhileOverdue.self,
    NotStarted.self,
    NoPathToGreen.self,
    NoUpdate.self,
    LongWithoutMilestone.self,
    NothingToMeasure.self,
  ]

  /// The same rules with the keys whose absence each may report, asked for once.
  static let reminderRulesWithMissedKeys = reminderRules.map { ($0, $0.missedKeys) }

  /// The rules about the whole plan, in the order of their codes.
  static let planRules: [any PlanRule.Type] = [
    ServiceWithoutPlan.self,
    PriorityUnserved.self,
    DutyUnanswered.self,
    PhaseDrift.self,
    PartnerUnaware.self,
    DependencyCycle.self,
    NeedsSomethingLater.self,
    NeedsSomethingWithdrawn.self,
    ReviewMissing.self,
    OverlappingReviews.self,
    FindingWithoutAnswer.self,
    AnswerWithdrawn.self,
    DutyNotAudited.self,
  ]

  /// The rules about a change from one version to another, in the order of their codes.
  package static let changeRules: [any ChangeRule.Type] = [
    ActionRemoved.self,
    DateMovedSilently.self,
    CategoryLoweredSilently.self,
    TargetEasedSilently.self,
    WithdrawnSilently.self,
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
    RecordRewritten.self,
    DutyDropped.self,
    NotCompared.self,
  ]

  /// The rules about one file that holds no service's plan, in the order of their codes.
  static let frameworkRules: [any FrameworkRule.Type] = [
    ValueOutsideUnit.self,
    NumeratorAboveDenominator.self,
    TargetWithoutDirection.self,
    PeriodReadTwice.self,
    ReadBeforePeriodEnd.self,
    UnfinishedPeriod.self,
    MissingReadings.self,
    StaleIndicator.self,
    TargetBelowStart.self,
    IndicatorWithoutAction.self,
    IndicatorTargetWithoutDate.self,
    SmallNumber.self,
    RecordInTheFuture.self,
    EndsBeforeItBegins.self,
    ActionNotReviewed.self,
    WayNotJudged.self,
    PriorityNotHeard.self,
    DecisionWithoutReason.self,
    DecisionNotCarriedOut.self,
    DecisionWithoutOutcome.self,
    PutRightTooEarly.self,
    NotPutRight.self,
    ReviewBeyondPlan.self,
    DecidedTwice.self,
  ]

  /// The rules about texts for people, in the order of their codes.
  static let textRules: [any TextRule.Type] = [
    NHSNumber.self,
    PupilNumber.self,
    BirthDate.self,
    PersonalEmail.self,
    PersonalPhone.self,
    TitledName.self,
    OneChild.self,
    HomeAddress.self,
  ]

  /// The rules about texts by the number of their clue.
  static let textRulesByClue = TextClue.allCases.map { clue in textRules.filter { $0.clues.contains(clue) } }

  /// The words of every rule that is checked on a plan that could be read, by code.
  public static let planDescriptions: [RuleDescription] = byCode(planLists.flatMap { $0.map { $0.description } })

  /// The lists of rules that are checked on a plan that could be read, each in the order of its codes.
  package static let planLists: [[any Rule.Type]] = [
    actionRules, reminderRules, serviceRules, planRules, frameworkRules, textRules,
  ]

  /// The words of every rule, by code: changes, personal data, governance, keys and values, measures, plan sense,
  /// references, syntax, reviews.
  public static let all: [RuleDescription] = {
    var rules = planDescriptions
    rules += SyntaxRule.allCases.map(\.description)
    rules += SchemaRule.allCases.map(\.description)
    rules += ReferenceRule.allCases.map(\.description)
    rules += changeRules.map { $0.description }
    rules += SignedRule.allCases.map(\.description)
    rules += AcceptanceRule.allCases.map(\.description)
    return byCode(rules)
  }()

  /// The rule of that code or name, in capitals or not; nil when there is none.
  public static func rule(_ codeOrName: String) -> RuleDescription? {
    byCodeAndName[codeOrName.uppercased()] ?? byCodeAndName[codeOrName.lowercased()]
  }

  private static let byCodeAndName = Dictionary(
    uniqueKeysWithValues: all.flatMap { [($0.id.code, $0), ($0.id.name, $0)] })

  private static func byCode(_ rules: [RuleDescription]) -> [RuleDescription] {
    rules.sorted { $0.id.code < $1.id.code }
  }
}
