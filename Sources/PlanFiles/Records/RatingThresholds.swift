internal import ActionPlans

/// The keys of the rating thresholds.
enum RatingKey: Int, SchemaKey {
  case milestoneRedDays, startRedDays, evidenceRedDays, amberWindowDays, amberWindowProgress, slipAmberDays,
    staleDays

  static let recordName = "the rating thresholds"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .milestoneRedDays:
      .optional(
        "milestone-red-days", .whole(0...3650),
        "R2: red when a milestone is more than this many days overdue.", default: "60")
    case .startRedDays:
      .optional(
        "start-red-days", .whole(0...3650),
        "R3: red when not started more than this many days after the planned start.", default: "60")
    case .evidenceRedDays:
      .optional(
        "evidence-red-days", .whole(0...3650),
        "R4: red when claimed for more than this many days without evidence.", default: "90")
    case .amberWindowDays:
      .optional(
        "amber-window-days", .whole(0...3650),
        "A4: the last days before the due date, in which too little progress is amber.", default: "30")
    case .amberWindowProgress:
      .optional("amber-window-progress", .share, "A4: the progress below which it is too little.", default: "0.5")
    case .slipAmberDays:
      .optional(
        "slip-amber-days", .whole(0...3650),
        "A5: amber when moved by more than this many days since first promised.", default: "90")
    case .staleDays:
      .optional(
        "stale-days", .whole(0...3650),
        "After how many days without an update an unfinished action counts as not heard of.", default: "92")
    }
  }
}

extension RatingThresholds: PlanRecord {
  static func decode(_ record: borrowing Record<RatingKey>, with decoder: inout PlanDecoder) -> Self? {
    let milestoneRedDays: Int = decoder.whole(record, .milestoneRedDays) ?? 60
    let startRedDays: Int = decoder.whole(record, .startRedDays) ?? 60
    let evidenceRedDays: Int = decoder.whole(record, .evidenceRedDays) ?? 90
    let amberWindowDays: Int = decoder.whole(record, .amberWindowDays) ?? 30
    let amberWindowProgress: Fraction =
      decoder.share(record, .amberWindowProgress) ?? RatingThresholds().amberWindowProgress
    let slipAmberDays: Int = decoder.whole(record, .slipAmberDays) ?? 90
    let staleDays: Int = decoder.whole(record, .staleDays) ?? 92
    var value = Self()
    value.milestoneRedDays = milestoneRedDays
    value.startRedDays = startRedDays
    value.evidenceRedDays = evidenceRedDays
    value.amberWindowDays = amberWindowDays
    value.amberWindowProgress = amberWindowProgress
    value.slipAmberDays = slipAmberDays
    value.staleDays = staleDays
    return value
  }
}
