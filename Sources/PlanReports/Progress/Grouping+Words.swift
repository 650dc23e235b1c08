internal import PlanProgress

extension Grouping {
  /// What one set of the grouping is, as the heading of a column.
  var title: String {
    switch self {
    case .plan: "Plan"
    case .sector: "Sector"
    case .service: "Service"
    case .priority: "Priority area"
    case .way: "Way of working"
    case .lead: "Lead"
    case .duty: "Duty"
    case .phase: "Phase"
    }
  }
}
