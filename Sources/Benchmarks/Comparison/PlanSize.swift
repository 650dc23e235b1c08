/// How large a made-up plan is.
struct PlanSize: Hashable {
  /// The number of services, each with a file of its own; at least 1.
  let services: Int
  /// The number of actions of each service, at least 1.
  let actionsEach: Int

  /// A plan of so many services with so many actions each.
  init(_ services: Int, x actionsEach: Int) {
    self.services = services
    self.actionsEach = actionsEach
  }

  /// The number of actions of all services.
  var actions: Int { services * actionsEach }
  /// The size as a name: `12x8`.
  var name: String { "\(services)x\(actionsEach)" }
}
