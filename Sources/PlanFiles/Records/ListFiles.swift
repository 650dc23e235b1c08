internal import ActionPlans

/// The keys of a dashboard file.
enum DashboardFileKey: Int, SchemaKey {
  case format, dashboard

  static let recordName = "a dashboard file"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: .format
    case .dashboard: .optional("dashboard", .records(IndicatorKey.shape), "The indicators with their readings.")
    }
  }
}

/// The content of a dashboard file.
struct DashboardFile: PlanRecord {
  let indicators: [Indicator]

  static func decode(_ record: borrowing Record<DashboardFileKey>, with decoder: inout PlanDecoder) -> Self? {
    Self(indicators: decoder.records(record, .dashboard))
  }
}

/// The keys of a file of mistakes put right.
enum PutRightFileKey: Int, SchemaKey {
  case format, putRight

  static let recordName = "a put-right file"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: .format
    case .putRight:
      .optional("put-right", .records(PutRightKey.shape), "Mistakes that the partners owned and put right.")
    }
  }
}

/// The content of a file of mistakes put right.
struct PutRightFile: PlanRecord {
  let entries: [PutRight]

  static func decode(_ record: borrowing Record<PutRightFileKey>, with decoder: inout PlanDecoder) -> Self? {
    Self(entries: decoder.records(record, .putRight))
  }
}
