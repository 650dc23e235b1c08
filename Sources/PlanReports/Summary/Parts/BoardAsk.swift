internal import ActionPlans
public import PlanProgress

/// Something that an action's last report asks of the board.
public struct BoardAsk: Hashable, Sendable {
  /// The action.
  public let figure: ActionFigure
  /// What is asked, and when.
  public let ask: DatedText

  /// What the last reports of actions that are still open ask: Musts first, then worst first.
  static func all(of plan: DatedPlan, among figures: [ActionFigure]) -> [BoardAsk] {
    var asks: [ActionPlace: DatedText] = [:]
    let asking = figures.filter { figure in
      guard figure.state.isOpen else { return false }
      asks[figure.place] = plan.updates(of: figure).ask(on: plan.asOf)
      return asks[figure.place] != nil
    }
    return asking.worstFirst.mustsFirst.compactMap { figure in
      asks[figure.place].map { BoardAsk(figure: figure, ask: $0) }
    }
  }
}
