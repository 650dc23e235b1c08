internal import ActionPlans
internal import PlanFiles
internal import PlanProgress

/// The summary in a few plain sentences.
public struct InBrief: Sendable {
  /// What stands before everything else, when the plan has mistakes; nil when it has none.
  public let warning: String?
  /// The sentences, at most eight.
  public let sentences: [String]
  /// What the board is asked for, action by action: Musts first, then worst first.
  public let asks: [BoardAsk]

  init(
    of plan: DatedPlan, now: ScopedFigures, before: ScopedFigures, sectors: [SectorStanding], changes: ChangesSince,
    doubts: Doubts
  ) {
    asks = BoardAsk.all(of: plan, among: now.actions)
    warning =
      plan.folder.isWhole
      ? nil : "The plan's files have mistakes, so figures may leave something out. 'actionplan check' names them."
    guard !now.whole.isEmpty else {
      sentences = [Self.nothingPromised(in: plan)]
      return
    }
    let writer = BriefWriter(
      plan: plan, now: now, before: before, sectors: sectors, changes: changes, doubts: doubts, asks: asks.count)
    sentences = writer.sentences
  }

  private static func nothingPromised(in plan: DatedPlan) -> String {
    let start = plan.partnership.from
    return plan.asOf < start
      ? "The plan begins on \(start.longText), so nothing can be said yet."
      : "Nothing is promised here, so nothing can be said yet."
  }
}
