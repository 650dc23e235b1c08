internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

extension SignedRule {
  /// The records of an earlier version that are gone, or that others of the same reviews took the place of.
  ///
  /// A record that is altered by itself shows it and is told of by the check of the folder; one that was signed anew shows
  /// nothing.
  static func check(_ comparison: PlanComparison) -> [Finding] {
    // Mostly none is another one, and all of them are long.
    if comparison.earlier.framework.signedRecords.isEmpty { return [] }
    let now = comparison.current.framework.signedRecords.map { RecordReading($0) }
    var readings: [ID<Review>: RecordReading] = [:]
    for reading in now {
      if let record = reading.record, readings[record.review] == nil { readings[record.review] = reading }
    }
    // The next record shows by itself that the one it builds on is missing, where all can be read.
    let builtOn = Set(now.allSatisfy { $0.record != nil } ? now.compactMap(\.record?.previous?.review) : [])
    // What lies there and cannot be read has a finding of its own.
    let unreadable = Set(now.filter { $0.record == nil }.map(\.source.path) + comparison.current.unreadablePaths)
    return comparison.earlier.framework.signedRecords.compactMap { source in
      let earlier = RecordReading(source)
      guard let record = earlier.record, !unreadable.contains(source.path) else { return nil }
      guard let current = readings[record.review] else {
        guard !builtOn.contains(record.review) else { return nil }
        return recordAltered.description.finding(
          at: Place(path: "."), "\(source.path), the record of the review \(record.review), is gone.")
      }
      guard current.mistakes.isEmpty, current.digest != earlier.digest else { return nil }
      return recordAltered.description.finding(
        at: Place(path: current.source.path),
        "The review \(record.review) was signed anew: this is not the record that was there before.")
    }
  }
}
