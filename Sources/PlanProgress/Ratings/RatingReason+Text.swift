import ActionPlans

extension RatingReason {
  /// The reason in plain words, without a full stop: `overdue by 62 days`.
  ///
  /// R2 and A2 of one milestone read alike, and so do R3 and A3; ``ActionFigure/reasonTexts`` gives each text once.
  public var text: String {
    switch self {
    case .overdue(let days):
      "overdue by \(Self.days(days))"
    case .milestoneLongOverdue(let late), .milestoneOverdue(let late):
      "milestone '\(late.title)' overdue by \(Self.days(late.days))" + Self.others(late.others, "milestone")
    case .notStartedForLong(let days), .notStarted(let days):
      "not started \(Self.days(days)) after its planned start"
    case .claimedForLong(let days):
      "completed \(Self.days(days)) ago and still without evidence"
    case .noEvidence:
      "no evidence"
    case .littleProgress(let days, let progress):
      (days == 0 ? "due today" : "due in \(Self.days(days))") + " with \(progress.percentText())% done"
    case .slipped(let days, _, _):
      "\(Self.days(days)) later than first promised"
    case .measureWorse(let worse):
      worse.text + Self.others(worse.others, "measure")
    }
  }

  /// `1 day`, `62 days`.
  private static func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }

  /// ` and 2 other milestones`; nothing for 0.
  private static func others(_ number: Int, _ noun: String) -> String {
    number == 0 ? "" : " (and \(number) other \(noun)\(number == 1 ? "" : "s"))"
  }
}

extension WorseMeasure {
  /// The measure in plain words: `Median wait: 35 weeks in 2022-Q2, worse than the baseline of 31 weeks`.
  var text: String {
    "\(title): \(worded(reading.value)) in \(reading.period.text), worse than the baseline of \(worded(baseline))"
  }

  /// The value with its unit.
  private func worded(_ value: Quantity) -> String {
    switch unit {
    case nil, "yes-no": value.text
    case "percent": value.form == .number ? value.text + "%" : value.text
    case .some(let unit): "\(value.text) \(unit)"
    }
  }
}
