/// One service's action plan, or a sector's own: the content of one file.
public struct ServicePlan: Hashable, Sendable {
  /// The service or sector whose plan it is.
  public var owner: PlanOwner
  /// The role that is accountable for the file.
  public var lead: String
  /// When the service last held the plan against its own gaps; nil when it has not said.
  public var reviewed: CalendarDay? = nil
  /// Its gaps and what it wants to improve; nil when it has not said.
  public var gaps: String? = nil
  /// Priorities with no action here, and why.
  public var notCovered: [NotCovered] = []
  /// Its actions, in the order of the file.
  public var actions: [Action] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(owner: PlanOwner, lead: String) {
    self.owner = owner
    self.lead = lead
  }
}
