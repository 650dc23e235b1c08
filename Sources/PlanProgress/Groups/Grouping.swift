/// By what the actions of a plan are put into sets.
public enum Grouping: String, CaseIterable, Sendable {
  /// The whole plan.
  case plan
  /// The sector of the service, or whose own plan it is.
  case sector
  /// The service whose plan it is.
  case service
  /// The priority area it served on the day.
  case priority
  /// Every way of working that it names.
  case way
  /// The role that did it on the day.
  case lead
  /// Every duty that it meets.
  case duty
  /// The first phase in which its due date lay on the day.
  case phase
}
