public import ActionPlans
public import PlanProgress

/// A Must do that is late or at risk, with what a board asks about it.
public struct LateMust: Sendable {
  let action: ListedAction
  /// The duties that it meets.
  public let duties: [ID<Duty>]
  /// What its lead said last that will bring it back on track; nil when that was never said.
  public let pathToGreen: DatedText?
  /// What its last report asks of the board; nil when it asks for nothing.
  public let ask: DatedText?

  /// Its figures: where it stands, why, when it was promised first and when now.
  public var figure: ActionFigure {
    _read { yield action.figure }
  }

  /// The Musts among `figures` that are off track or at risk: red before amber, then by the days they are behind.
  static func all(of plan: DatedPlan, among figures: [ActionFigure]) -> [LateMust] {
    let late = figures.positions(
      where: { $0.category == .must && ($0.rating == .red || $0.rating == .amber) }, by: { $0.worstFirst })
    return late.map { position in
      let updates = plan.updates(of: figures[position])
      return LateMust(
        action: ListedAction(position, of: figures), duties: plan.read(figures[position]) { $0.duties } ?? [],
        pathToGreen: updates.pathToGreen(on: plan.asOf),
        ask: updates.ask(on: plan.asOf))
    }
  }
}
