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
    var asking: [ActionFigure] = []
    for position in figures.indices where figures[position].state.isOpen {
      guard let ask = plan.updates(of: figures[position]).ask(on: plan.asOf) else { continue }
      asks[figures[position].place] = ask
      asking.append(figures[position])
    }
    return asking.worstFirst.mustsFirst.compactMap { figure in
      asks[figure.place].map { BoardAsk(figure: figure, ask: $0) }
    }
  }
}
