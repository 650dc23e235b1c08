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

    /// The actions whose facts were altered in the record, of which nobody can tell what was signed.
    let altered: Set<ID<Action>>

    /// What was signed of an action; nil when nothing was.
    func action(_ id: ID<Action>) -> SignedAction? { numbers[id].map { record.actions[$0] } }

    /// Where an action stands in the record.
    func place(of action: SignedAction) -> Place { Place(path: path, range: action.range) }

    /// Where each fact of an action stands in the record.
    func places(of action: SignedAction) -> [SignedFact: Place] {
      Dictionary(zip(action.facts, action.factRanges.map { Place(path: path, range: $0) })) { first, _ in first }
    }
  }

  /// Every record, as far as it could be read, by path.
  let readings: [RecordReading]
  /// The years, earliest first.
  let years: [Year]

  /// The reviews that are signed.
  let signed: Set<ID<Review>>

  /// The years of these records.
  init(_ records: [SourceFile], threads: Int) {
    readings = ParallelMap.map(count: records.count, threads: threads) { RecordReading(records[$0]) }
    signed = Set(readings.compactMap(\.record?.review))
    years = readings.compactMap { reading in
      guard let record = reading.record else { return nil }
      var numbers: [ID<Action>: Int] = [:]
      for (number, action) in record.actions.enumerated() where !reading.alteredActions.contains(action.id) {
        numbers[action.id] = number
      }
      return Year(record: record, path: reading.source.path, numbers: numbers, altered: reading.alteredActions)
    }.sorted { $0.record < $1.record }
  }
}
