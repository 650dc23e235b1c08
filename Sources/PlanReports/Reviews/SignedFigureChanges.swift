internal import ActionPlans
internal import PlanProgress
internal import PlanReviews
internal import SourceText
internal import Wording

/// What the plan gives otherwise now, for the day of a signed review, than was signed: the counts and the actions behind them.
///
/// Signed figures stand, whatever is found here: facts that a check tells of, readings that their sources revised, milestones
/// that moved, or the formulas of another version.
struct SignedFigureChanges: Sendable {
  /// A count that is another one now.
  struct Count: Sendable {
    let category: Category
    let name: String
    let signed: Int
    let now: Int
  }

  /// How many actions are named on a page.
  private static let namedActions = 20

  let record: SignedRecord
  let counts: [Count]
  let moved: [Recomputation.Move]

  /// Those since `record` was signed.
  ///
  /// - Parameter figures: the plan's figures on some day, which are taken where they are those that are asked for.
  init(since record: SignedRecord, in plan: Plan, havingFigures figures: PlanFigures? = nil) {
    let now = record.recomputed(of: plan, havingFigures: figures)
    self.record = record
    moved = now.moved
    // Which steps came later only the actions of the record tell, and colours rest on these.
    let withColours = !record.actions.isEmpty
    counts = record.figures.flatMap { signed -> [Count] in
      guard let current = now.figures.first(where: { $0.category == signed.category }) else { return [] }
      return signed.counts.compactMap { count in
        guard withColours || Rating(rawValue: count.name) == nil, let number = current[count.name] else { return nil }
        return Count(category: signed.category, name: count.name, signed: count.number, now: number)
      }.filter { $0.signed != $0.now }
    }
  }

  /// Whether the plan gives the signed figures.
  var isEmpty: Bool { counts.isEmpty && moved.isEmpty }

  /// For a page; empty when nothing changed.
  var blocks: [Block] {
    if isEmpty { return [] }
    return [.paragraph(Words(explanation, .strong)), .bullets(sentences.map { Words($0) })]
  }

  /// Why there are other figures now, in words.
  var explanation: String {
    record.formula == SignedRecord.formulaVersion
      ? "The plan gives other figures for that day now; the signed ones stand. Besides facts that were altered, readings that "
        + "were revised and milestones that moved make a difference."
      : "The signed figures were made with formula \(record.formula), the others with formula "
        + "\(SignedRecord.formulaVersion). The signed ones stand."
  }

  /// The counts, then the actions behind them, a sentence each.
  var sentences: [String] {
    let more = moved.count - Self.namedActions
    return counts.map {
      "\($0.category.title), \($0.name): \($0.signed.grouped) as signed, \($0.now.grouped) now."
    } + moved.prefix(Self.namedActions).map(Self.sentence)
      + (more > 0 ? ["And \(more.counting("action")) more."] : [])
  }

  private static func sentence(_ move: Recomputation.Move) -> String {
    let (signed, now) = (move.signed, move.now)
    let words =
      if signed.state != now.state {
        (signed.state.word, now.state.word)
      } else if signed.rating != now.rating {
        (signed.rating.word(of: signed.state), now.rating.word(of: now.state))
      } else {
        ("\(signed.progress) of it done", "\(now.progress)")
      }
    return "\(move.action): \(words.0) as signed, \(words.1) now."
  }
}

extension JSONWriter {
  /// Adds the counts and the actions as members of an object; none where nothing is known of them.
  mutating func members(of changes: SignedFigureChanges?) {
    members("changedCounts", changes?.counts ?? []) { json, count in
      json.member("category", count.category.rawValue)
      json.member("count", count.name)
      json.member("signed", count.signed)
      json.member("now", count.now)
    }
    members("movedActions", changes?.moved ?? []) { json, move in
      json.member("action", move.action.text)
      for (key, standing) in [("signed", move.signed), ("now", move.now)] {
        json.key(key)
        json.object { json in
          json.member("state", standing.state.rawValue)
          json.member("rating", standing.rating.rawValue)
          json.member("progress", standing.progress)
        }
      }
    }
  }
}
