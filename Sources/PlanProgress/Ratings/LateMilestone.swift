/// The milestone that has been overdue longest.
public struct LateMilestone: Hashable, Sendable {
  /// Its position in the action's milestones.
  public let milestone: Int
  /// What was to be done.
  public let title: String
  /// How many days it was overdue, 1 or more.
  public let days: Int
  /// How many other milestones of the action were overdue, 0 or more.
  public let others: Int
}
