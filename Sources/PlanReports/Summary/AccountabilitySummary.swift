public import ActionPlans
public import PlanProgress

/// What a board reads of a plan: whether what was promised is done, what is late, what changed and who agreed.
///
/// Parts that have nothing to say are left out, never padded. Everything in it follows from the plan's files, the day,
/// the compared day and the scope.
public struct AccountabilitySummary: Sendable {
  /// The plan on the day of the report.
  public let plan: DatedPlan
  /// The day that "since" means.
  public let comparedWith: CalendarDay
  /// What it is narrowed to.
  public let scope: Scope
  /// In brief.
  public let inBrief: InBrief
  /// Must do's that are late or at risk: red before amber, then by the days they are behind.
  public let lateMusts: [LateMust]
  /// Where each sector stands, in configured order.
  public let sectors: [SectorStanding]
  /// Where each priority area stands, in configured order.
  public let priorities: [Standing]
  /// How the partners worked together.
  public let ways: WaysOfWorking
  /// What changed since the compared day.
  public let changes: ChangesSince
  /// What is not to be taken on trust.
  public let doubts: Doubts
  /// The figures of the actions that it is about, in plan order.
  public let actions: [ActionFigure]
  /// The counts of these actions, by category.
  public let tallies: CategoryTallies
  /// The lines of the actions in their files; for each of the plan's services, for each of its actions.
  let lines: [[Int]]
  /// What the plan gives otherwise than was signed for the day; nil where nothing was, or the document around it tells.
  let signedOtherwise: Signing?
  /// Corrections that its pages leave out, since the document around it tells of them.
  var correctionsToldElsewhere: Set<Correction> = []

  /// The summary of a plan on its day.
  ///
  /// Takes time in proportion to what the plan says.
  ///
  /// - Parameters:
  ///   - plan: The plan on the day.
  ///   - day: The earlier day that it is compared with; when nil that of the last signed review before it, else a year
  ///     before. A day that is not earlier leaves nothing that could have changed.
  ///   - scope: What it is narrowed to. Names that the plan does not have leave nothing; ask the
  ///     plan for `mistakes(in:)` first.
  public init(of plan: DatedPlan, comparedWith day: CalendarDay? = nil, scope: Scope = .everything) {
    self.init(of: plan, comparedWith: day, scope: scope, signing: plan.signedReview.map { Signing(of: $0, in: plan) })
  }

  /// The summary with what is known of the signing of its day; nil where that is not to be told.
  init(of plan: DatedPlan, comparedWith day: CalendarDay?, scope: Scope = .everything, signing: Signing?) {
    let day = day ?? plan.lastSigned ?? plan.asOf.yearEarlier
    let now = ScopedFigures(plan.figures, of: plan.plan, in: scope)
    let before = ScopedFigures(PlanFigures(of: plan.plan, asOf: day), of: plan.plan, in: scope)
    self.plan = plan
    signedOtherwise = signing.flatMap { $0.doubt != nil || $0.figuresNow?.isEmpty == false ? $0 : nil }
    comparedWith = day
    self.scope = scope
    actions = now.actions
    tallies = now.whole
    lines = plan.lines()
    lateMusts = LateMust.all(of: plan, among: now.actions)
    sectors = SectorStanding.all(of: plan, in: scope, now: now, before: before)
    priorities = plan.partnership.priorities.filter { scope.contains(priority: $0.id) }.map {
      Standing(.priority, $0.id.text, $0.title, now: now, before: before)
    }.filter { scope.isEverything || !$0.tallies.isEmpty }
    ways = WaysOfWorking(of: plan)
    changes = ChangesSince(of: plan, after: day, now: now)
    doubts = Doubts(of: plan, in: scope, now: now, sectors: sectors)
    inBrief = InBrief(of: plan, now: now, before: before, sectors: sectors, changes: changes, doubts: doubts)
  }
}
