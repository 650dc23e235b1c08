internal import ActionPlans
internal import PlanReviews
internal import SourceText

/// The signed years of a plan that can be relied on, with the facts of each action at hand.
struct SignedYears: Sendable {
  /// One signed year.
  struct Year: Sendable {
    let record: SignedRecord
    /// The path of the record.
    let path: String
    /// By id the number of each action in the record; without those whose facts were altered there.
    let numbers: [ID<Action>: Int]

    /// What was signed of an action; nil when nothing was.
    func action(_ id: ID<Action>) -> SignedAction? { numbers[id].map { record.actions[$0] } }

    /// Where an action stands in the record.
    func place(of action: SignedAction) -> Place { Place(path: path, range: action.range) }

    /// Where a fact of an action stands in the record; the action where it is not signed.
    func place(of fact: SignedFact, _ action: SignedAction) -> Place {
      guard let number = action.facts.firstIndex(where: { $0 == fact }), number < action.factRanges.count else {
        return place(of: action)
      }
      return Place(path: path, range: action.factRanges[number])
    }
  }

  /// Every record, as far as it could be read, by path.
  let readings: [RecordReading]
  /// The years, earliest first.
  let years: [Year]

  /// The years of these records.
  init(_ records: [SourceFile]) {
    readings = records.map { RecordReading($0) }
    years = readings.compactMap { reading in
      guard let record = reading.record else { return nil }
      var numbers: [ID<Action>: Int] = [:]
      for (number, action) in record.actions.enumerated() where !reading.alteredActions.contains(action.id) {
        numbers[action.id] = number
      }
      return Year(record: record, path: reading.source.path, numbers: numbers)
    }.sorted { ($0.record.to, $0.record.review) < ($1.record.to, $1.record.review) }
  }
}
