public import ActionPlans

extension Rating {
  /// The colour that the facts give the action at `position` of `actions`, without the rest of its figure.
  ///
  /// Grey for one that is still to join the plan. Costs a walk over the action's changes, milestones and measures.
  ///
  /// - Parameters:
  ///   - actions: the actions of a file.
  ///   - position: the action's place among them.
  ///   - basis: the thresholds, the latest readings and the day.
  public init(of actions: Span<Action>, at position: Int, on basis: borrowing PartialFigures.Basis) {
    let context = basis.context
    let values = AmendedValues(actions, at: position, on: context.asOf)
    let facts = ActionFacts(
      actions, at: position, values: values, on: context.asOf, planStart: context.planStart)
    let state = facts.state
    self.init(
      state: state, reasons: RatingReason.all(of: actions, at: position, facts: facts, state: state, in: context))
  }
}
