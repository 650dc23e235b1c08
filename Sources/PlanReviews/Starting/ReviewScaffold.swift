public import ActionPlans
public import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

/// A review's file with a place for everything that a review has to say, and nothing lost that stands there already.
public struct ReviewScaffold: Sendable {
  /// The file as it should be, whole.
  public let bytes: [UInt8]
  /// How many places were added: actions, ways of working, priorities.
  public let added: Int

  /// A file for a review that nobody has begun.
  ///
  /// - Parameters:
  ///   - id: the review's id.
  ///   - from: the first day that it looks at.
  ///   - to: the last.
  ///   - plan: the plan.
  ///   - today: what counts as today; a review that looks further begins with what is open now.
  public init(_ id: ID<Review>, from: CalendarDay, to: CalendarDay, of plan: Plan, today: CalendarDay) {
    let places = Places(of: plan, at: min(to, today))
    var text = "format: actionplan/1\nreview: \(id)\nfrom: \(from)\nto: \(to)\n"
    for (key, entries) in [("heard", places.heard), ("ways", places.ways), ("decisions", places.decisions)] {
      let lines = entries.flatMap { $0.text.split(separator: "\n") }
      text += "\n\(key):\n" + lines.map { "  \($0)\n" }.joined()
    }
    bytes = Array(text.utf8)
    added = places.heard.count + places.ways.count + places.decisions.count
  }

  /// The file of a review that was begun, with the places that it does not have yet behind those that it has.
  ///
  /// What stands there stays, byte by byte. Nil when a list is written so that nothing can be added behind it, as in brackets.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - file: its file, which was read whole.
  ///   - plan: the plan.
  ///   - today: what counts as today.
  public init?(adding toReview: Review, in file: PlanFile, of plan: Plan, today: CalendarDay) {
    let places = Places(of: plan, at: min(toReview.to, today))
    let decided = Set(toReview.decisions.map(\.action))
    let judged = Set(toReview.ways.map(\.way))
    let heard = Set(toReview.heard.compactMap(\.priority))
    // A place that was offered before, and that nobody has filled in yet, stands there as a comment.
    let offered = Set(file.tree.comments.compactMap { Self.priority(offeredBy: file.tree.source.text($0)) })
    let missing: [(key: String, entries: [Place])] = [
      ("heard", places.heard.filter { !heard.contains(ID($0.id)) && !offered.contains($0.id) }),
      ("ways", places.ways.filter { !judged.contains(ID($0.id)) }),
      ("decisions", places.decisions.filter { !decided.contains(ID($0.id)) }),
    ]
    var additions = RootListAdditions(to: file.tree)
    for (key, entries) in missing where !entries.isEmpty {
      additions.add(entries.map(\.text).joined(), to: key)
    }
    guard let document = additions.document else { return nil }
    bytes = document
    added = missing.reduce(0) { $0 + $1.entries.count }
  }

  // MARK: Places

  /// The priority that a comment names in the way in which a place does; nil for one that only speaks of some priority.
  private static func priority(offeredBy comment: String) -> String? {
    let words = comment.dropFirst().split(whereSeparator: \.isWhitespace)
    guard comment.hasPrefix("#"), words.count == 2, words[0] == "priority:" else { return nil }
    return String(words[1])
  }

  /// One place to be filled in: what it is for, and its lines.
  private struct Place {
    let id: String
    let text: String
  }

  private struct Places {
    let heard: [Place]
    let ways: [Place]
    let decisions: [Place]

    init(of plan: Plan, at day: CalendarDay) {
      let partnership = plan.partnership
      heard = partnership.priorities.map { priority in
        Place(
          id: priority.id.text,
          text: "# \(oneLine(priority.title)): what was said, by whom, what was done, what is not done yet\n"
            + "# - from: parents-and-carers\n#   priority: \(priority.id)\n#   heard:\n#   response:\n#   not-yet:\n"
        )
      }
      ways = partnership.ways.map { way in
        Place(
          id: way.id.text,
          text: "# \(oneLine(way.title)): kept: yes, partly or no\n- way: \(way.id)\n  kept:\n  example:\n")
      }
      decisions = PlanFigures(of: plan, asOf: day).actions.filter(\.state.isOpen).map { figure in
        var facts = [figure.state.word, figure.ratingWord].filter { !$0.isEmpty }
        if facts.count == 2, facts[0] == facts[1] { facts.removeLast() }
        facts.append("due \(figure.due)")
        return Place(
          id: figure.id.text,
          text: "# \(facts.joined(separator: ", ")): \(oneLine(figure.title))\n- action: \(figure.id)\n"
            + "  decision:\n  reason:\n")
      }
    }
  }
}

/// A text for a comment.
private func oneLine(_ text: String) -> String { SignedFact(.title, text).value }
