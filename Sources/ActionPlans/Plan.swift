/// Everything a plan folder says, read at one moment: the partnership, each service's plan, and what was counted, audited and reviewed.
public struct Plan: Hashable, Sendable {
  /// The framework.
  public var partnership: Partnership
  /// The plans of services and sectors, in the order of the bytes of their files' paths.
  public var services: [ServicePlan] = []
  /// The indicators of the dashboard, in the order of the files.
  public var indicators: [Indicator] = []
  /// The audits, in the order of their files.
  public var audits: [Audit] = []
  /// The reviews, in the order of their files.
  public var reviews: [Review] = []
  /// Mistakes owned and put right, in the order of the files.
  public var putRight: [PutRight] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(partnership: Partnership) {
    self.partnership = partnership
  }
}
