internal import ActionPlans

/// The keys of the chart settings.
enum ChartsKey: Int, SchemaKey {
  case runLength, screenOutliers

  static let recordName = "the chart settings"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .runLength:
      .optional("run-length", .whole(3...30), "How many points in a row make a run or a trend.", default: "7")
    case .screenOutliers:
      .optional("screen-outliers", .yesNo, "Whether outliers are left out when limits are calculated.", default: "no")
    }
  }
}

extension ChartSettings: PlanRecord {
  static func decode(_ record: borrowing Record<ChartsKey>, with decoder: inout PlanDecoder) -> Self? {
    let runLength: Int = decoder.whole(record, .runLength) ?? 7
    let screenOutliers: Bool = decoder.yesNo(record, .screenOutliers) ?? false
    var value = Self()
    value.runLength = runLength
    value.screenOutliers = screenOutliers
    return value
  }
}
