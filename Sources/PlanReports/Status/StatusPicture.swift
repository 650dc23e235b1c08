public import ActionPlans
public import PlanProgress

/// How a plan stands, on one screen: Musts first, what is late, what is next, and what is claimed without evidence.
public struct StatusPicture: Sendable {
  /// Something that is due: an action, or a milestone of one.
  public struct DueNext: Hashable, Sendable {
    /// The day by which it is promised.
    public let due: CalendarDay
    /// The action.
    public let figure: ActionFigure
    /// The milestone; nil when the action itself is due.
    public let milestone: String?
  }

  /// How far ahead it looks, in days.
  public static let quarter = 92

  let subject: DatedPlan
  /// How many entries of each list are shown; the rest are counted.
  public let limit: Int
  /// Unfinished actions that are past a due date, a milestone or their planned start: Musts first, then worst first.
  public let late: [ActionFigure]
  /// What is due on the day or in the ``quarter`` after it, the earliest first; of one day Musts first.
  public let next: [DueNext]
  /// Actions claimed without evidence: Musts first, then the longest claimed.
  public let claimed: [ActionFigure]

  /// The picture of a plan on its day.
  ///
  /// - Parameters:
  ///   - plan: The plan on the day.
  ///   - limit: How many entries of each list are shown, 1 or more.
  public init(of plan: DatedPlan, showing limit: Int = 5) {
    subject = plan
    self.limit = max(limit, 1)
    let actions = plan.figures.actions
    late = actions.filter { $0.state.isUnfinished && $0.daysBehind > 0 }.worstFirst.mustsFirst
    claimed = actions.filter { $0.state == .claimed }.sortedStably { SortKey($0.category.rank, -$0.daysBehind) }
    next = actions.filter(\.state.isUnfinished).flatMap { Self.due(of: $0, in: plan) }.sortedStably {
      SortKey(Int($0.due.number), $0.figure.category.rank)
    }
  }

  /// What of an unfinished action is due on the day of `plan` or soon after.
  private static func due(of figure: ActionFigure, in plan: DatedPlan) -> [DueNext] {
    let day = plan.asOf
    let soon = day...day.adding(days: quarter)
    let milestones = plan.read(figure) { $0.milestones } ?? []
    let open = milestones.filter { milestone in
      soon.contains(milestone.due) && (milestone.done.map { $0 > day } ?? true)
        && (milestone.dropped.map { $0 > day } ?? true)
    }
    let own = soon.contains(figure.due) ? [DueNext(due: figure.due, figure: figure, milestone: nil)] : []
    return open.map { DueNext(due: $0.due, figure: figure, milestone: $0.title) } + own
  }

  /// The picture for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }
}
