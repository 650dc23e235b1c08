internal import ActionPlans
public import PlanProgress

/// Some actions of a plan in some order, one line each.
public struct ActionList: Sendable {
  let subject: DatedPlan
  /// Which are shown.
  public let filter: ActionFilter
  /// In which order.
  public let order: ActionOrder
  /// The figures of the actions that are shown, in order.
  public let actions: [ActionFigure]

  /// The actions of `plan` that `filter` accepts, in `order`.
  ///
  /// Actions that have not joined the plan on its day are left out; withdrawn ones are there.
  public init(of plan: DatedPlan, where filter: ActionFilter = ActionFilter(), by order: ActionOrder = .plan) {
    subject = plan
    self.filter = filter
    self.order = order
    actions = order.sorted(
      filter.isEverything ? plan.figures.actions : plan.figures.actions.filter { filter.accepts($0, in: plan) })
  }

  /// The ids alone, one a line, for other programs.
  public func ids() -> [UInt8] {
    var bytes: [UInt8] = []
    for figure in actions {
      bytes.append(contentsOf: figure.id.text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
