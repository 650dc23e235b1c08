public import PlanProgress

/// Something that happened to a promise, with the action as it stands now.
public struct ReportedChange: Sendable {
  /// What happened, why, and who agreed.
  public let change: PlanChange
  let action: ListedAction

  /// The action's figures on the day of the report.
  public var figure: ActionFigure {
    _read { yield action.figure }
  }

  init(_ change: PlanChange, to action: ListedAction) {
    self.change = change
    self.action = action
  }

  /// A change to an action whose figures are at hand.
  init(_ change: PlanChange, to figure: ActionFigure) {
    self.init(change, to: ListedAction(0, of: [figure]))
  }
}
