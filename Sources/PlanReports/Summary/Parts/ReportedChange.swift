public import PlanProgress

/// Something that happened to a promise, with the action as it stands now.
public struct ReportedChange: Hashable, Sendable {
  /// What happened, why, and who agreed.
  public let change: PlanChange
  /// The action's figures on the day of the report.
  public let figure: ActionFigure
}
