/// Whose plan a file is: a service's, or a sector's own.
public enum PlanOwner: Hashable, Sendable {
  /// A service's plan.
  case service(ID<Service>)
  /// A sector's own plan, beside those of its services.
  case sector(ID<Sector>)

  /// The id as it is written in the file.
  public var text: String {
    switch self {
    case .service(let id): id.text
    case .sector(let id): id.text
    }
  }
}
