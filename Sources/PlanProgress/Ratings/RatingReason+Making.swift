import ActionPlans

extension RatingReason {
  /// Every reason that holds for the action at `position` of `actions`, by code; none unless it is open.
  static func all(
    of actions: Span<Action>, at position: Int, facts: ActionFacts, state: ActionState, in context: FigureContext
  ) -> [RatingReason] {
    guard state.isOpen else { return [] }
    let limits = context.thresholds
    let day = context.asOf
    let isUnfinished = state.isUnfinished
    let late = isUnfinished ? lateMilestone(of: actions[position].milestones, facts: facts) : nil
    let idleDays = state == .notStarted ? day.days(since: facts.start) : 0
    let claimedDays = state == .claimed ? facts.completed.map { day.days(since: $0) } : nil
    var reasons: [RatingReason] = []
    // Two of the letters come together mostly, and the list is made once.
    if (isUnfinished && facts.due < day) || late != nil || claimedDays != nil || idleDays > 0 {
      reasons.reserveCapacity(3)
    }
    if isUnfinished, facts.due < day { reasons.append(.overdue(days: day.days(since: facts.due))) }
    if let late, late.days > limits.milestoneRedDays { reasons.append(.milestoneLongOverdue(late)) }
    if state == .notStarted, idleDays > limits.startRedDays { reasons.append(.notStartedForLong(days: idleDays)) }
    if let claimedDays, claimedDays > limits.evidenceRedDays { reasons.append(.claimedForLong(days: claimedDays)) }
    if claimedDays != nil { reasons.append(.noEvidence) }
    if let late { reasons.append(.milestoneOverdue(late)) }
    if idleDays > 0 { reasons.append(.notStarted(days: idleDays)) }
    if isUnfinished { littleProgress(facts, in: context).map { reasons.append($0) } }
    let slip = facts.due.days(since: facts.baselineDue)
    if slip > limits.slipAmberDays, facts.changes.dueMoves >= 2 || facts.changes.unagreedMoves > 0 {
      reasons.append(.slipped(days: slip, moves: facts.changes.dueMoves, unagreed: facts.changes.unagreedMoves))
    }
    if let worse = worseMeasure(of: actions[position].measures, in: context) { reasons.append(.measureWorse(worse)) }
    return reasons
  }

  private static func lateMilestone(of milestones: [Milestone], facts: ActionFacts) -> LateMilestone? {
    guard let position = facts.milestones.latest else { return nil }
    return LateMilestone(
      milestone: position, title: milestones[position].title, days: facts.milestones.daysOverdue,
      others: facts.milestones.overdue - 1)
  }

  private static func littleProgress(
    _ facts: ActionFacts, in context: FigureContext
  ) -> RatingReason? {
    let daysLeft = facts.due.days(since: context.asOf)
    guard daysLeft >= 0, daysLeft <= context.thresholds.amberWindowDays else { return nil }
    let progress = facts.milestones.progress.fraction
    guard progress < context.thresholds.amberWindowProgress else { return nil }
    return .littleProgress(daysLeft: daysLeft, progress: progress)
  }

  /// The first measure that is worse than its written baseline.
  private static func worseMeasure(of measures: [Measure], in context: FigureContext) -> WorseMeasure? {
    var worse: WorseMeasure? = nil
    var others = 0
    for position in measures.indices {
      guard let baseline = measures[position].baseline, let indicator = context.read[measures[position].indicator],
        indicator.isWorse(than: baseline)
      else { continue }
      if worse == nil {
        worse = WorseMeasure(
          measure: position, indicator: measures[position].indicator, title: indicator.title, unit: indicator.unit,
          reading: indicator.latest, baseline: baseline)
      } else {
        others += 1
      }
    }
    worse?.others = others
    return worse
  }
}

extension FigureContext.ReadIndicator {
  /// Whether the latest reading is worse than `baseline`.
  func isWorse(than baseline: Quantity) -> Bool {
    switch better {
    case .lower: baseline.isLess(than: latest.value, inPercent: isPercent)
    case .higher: latest.value.isLess(than: baseline, inPercent: isPercent)
    case .neither: false
    }
  }
}
