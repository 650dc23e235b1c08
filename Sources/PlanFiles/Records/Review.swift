internal import ActionPlans

/// The keys of a review.
enum ReviewKey: Int, SchemaKey {
  case format, review, from, to, heard, ways, decisions, board, corrections

  static let recordName = "a review"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .format: Field.format
    case .review: .required("review", .newID(.review), "Its id, the year.")
    case .from: .required("from", .day, "The first day it looks at.")
    case .to: .required("to", .day, "The last day it looks at, for which figures are computed.")
    case .heard: .optional("heard", .records(HeardKey.shape), "What people said, what was done, what was not yet.")
    case .ways: .optional("ways", .records(WayJudgementKey.shape), "Whether each way of working was kept.")
    case .decisions: .optional("decisions", .records(DecisionKey.shape), "What happens to each action next.")
    case .board:
      .optional("board", .records(BoardDecisionKey.shape), "Decisions of the board, with what became of them.")
    case .corrections:
      .optional("corrections", .records(CorrectionKey.shape), "Mistakes found in earlier signed years.")
    }
  }
}

extension Review: PlanRecord {
  static func decode(_ record: borrowing Record<ReviewKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Review>? = decoder.newID(record, .review)
    let from: CalendarDay? = decoder.day(record, .from)
    let to: CalendarDay? = decoder.day(record, .to)
    let heard: [Heard] = decoder.records(record, .heard)
    let ways: [WayJudgement] = decoder.records(record, .ways)
    let decisions: [Decision] = decoder.records(record, .decisions)
    let board: [BoardDecision] = decoder.records(record, .board)
    let corrections: [Correction] = decoder.records(record, .corrections)
    guard let id, let from, let to else { return nil }
    var value = Self(id: id, from: from, to: to)
    value.heard = heard
    value.ways = ways
    value.decisions = decisions
    value.board = board
    value.corrections = corrections
    return value
  }
}
