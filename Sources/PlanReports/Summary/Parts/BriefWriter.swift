internal import ActionPlans
internal import PlanProgress
internal import Wording

/// Finds the sentences of a summary in brief.
struct BriefWriter {
  let plan: DatedPlan
  let now: ScopedFigures
  let before: ScopedFigures
  let sectors: [SectorStanding]
  let changes: ChangesSince
  let doubts: Doubts
  /// How many things the board is asked for.
  let asks: Int

  /// The sentences in order; what there is nothing to say about is left out.
  var sentences: [String] {
    [
      delivered, offTrack, sinceThen, directions, promisesChanged, otherCategories, notOnTrust, asked,
    ].compactMap { $0 }
  }

  private var must: CategoryTally { now.whole.must }

  /// Musts promised and delivered.
  private var delivered: String {
    guard var text = Self.delivered(must, "Must do") else { return "Nothing promised here is a Must do." }
    let (done, embedded) = (must.delivered, must.embedded)
    if must.claimed > 0 {
      text += ", and \(must.claimed.grouped)\(done > 0 ? " more" : "") \(must.claimed.verb()) claimed without evidence"
    } else if embedded > 0, done > 0 {
      let which = done == 1 ? "" : embedded == done ? "all " : "\(embedded.grouped) of them "
      text += ", \(which)with a lasting effect shown"
    }
    let withdrawn = must.withdrawn
    return (text + (withdrawn > 0 ? "; \(withdrawn.grouped) \(withdrawn.verb("was", "were")) withdrawn" : "")).sentence
  }

  /// Musts off track, at risk and overdue.
  private var offTrack: String? {
    let open = must.unfinished + must.claimed
    guard open > 0 else { return nil }
    let which = open == 1 ? "The one that is still open" : "Of the \(open.grouped) that are still open"
    let late = now.actions.positions(
      where: { $0.category == .must && $0.overdueDays != nil }, by: { SortKey(-($0.overdueDays ?? 0)) })
    let longest = late.first.map { now.actions[$0] }
    if open == 1 {
      let word = must.red == 1 ? "off track" : must.amber == 1 ? "at risk" : "neither off track nor at risk"
      return longest.map { "\(which) is overdue by \(($0.overdueDays ?? 0).counting("day"))." }
        ?? "\(which) is \(word)."
    }
    let standing =
      must.red + must.amber == 0
      ? "\(which), none is off track or at risk"
      : "\(which), \(must.red == 0 ? "none" : must.red.grouped) \(must.red.verb()) off track and "
        + "\(must.amber == 0 ? "none" : must.amber.grouped) at risk"
    guard let longest, let days = longest.overdueDays else { return standing + "; none is overdue." }
    return standing
      + "; \(late.count.grouped) \(late.count.verb()) overdue, \(longest.id) longest, by \(days.counting("day"))."
  }

  /// Whether the plan was there on the compared day.
  private var hasEarlier: Bool { !before.whole.isEmpty }

  /// Musts delivered and reopened since the compared day.
  private var sinceThen: String? {
    guard before.asOf < plan.asOf else { return nil }
    guard hasEarlier else {
      return plan.partnership.from > before.asOf
        ? "There is nothing earlier to compare with: the plan began on \(plan.partnership.from.longText)." : nil
    }
    guard must.promised > 0 else { return nil }
    let (gained, lost) = deliveredAndReopened
    let start = "Since \(before.asOf.longText), "
    let first =
      gained == 0
      ? "no Must do was delivered"
      : "\(gained.counting("Must do", "Must do's")) \(gained.verb("was", "were")) delivered"
    return start + first + (lost == 0 ? "." : " and \(lost.grouped) \(lost.verb("was", "were")) reopened.")
  }

  /// How many Musts became delivered, and how many that were are open again.
  private var deliveredAndReopened: (gained: Int, lost: Int) {
    var (gained, lost, earlier) = (0, 0, 0)
    // Both lists are in plan order.
    for position in now.actions.indices where now.actions[position].category == .must {
      let place = now.actions[position].place
      while earlier < before.actions.count, before.actions[earlier].place < place { earlier += 1 }
      let isKnown = earlier < before.actions.count && before.actions[earlier].place == place
      let wasDelivered =
        isKnown && before.actions[earlier].category == .must && before.actions[earlier].state.isDelivered
      if now.actions[position].state.isDelivered, !wasDelivered { gained += 1 }
      if now.actions[position].state.isOpen, wasDelivered { lost += 1 }
    }
    return (gained, lost)
  }

  /// Sectors that do better and worse.
  private var directions: String? {
    let known = sectors.filter { $0.standing.direction != nil }
    guard hasEarlier, known.count > 1 else { return nil }
    let better = known.count { $0.standing.direction == .better }
    let worse = known.filter { $0.standing.direction == .worse }.map(\.standing.title)
    if better == 0, worse.isEmpty { return "No sector does better or worse than on that day." }
    let names = worse.isEmpty || worse.count > 2 ? "" : ": " + worse.joined(separator: " and ")
    let first = better == 0 ? "No sector does" : better == 1 ? "1 sector does" : "\(better.grouped) sectors do"
    let second = worse.isEmpty ? "none does" : "\(worse.count.grouped) \(worse.count.verb("does", "do"))"
    return "\(first) better than on that day, and \(second) worse\(names)."
  }

  /// Due dates moved later, and changes with no reason.
  private var promisesChanged: String? {
    guard before.asOf < plan.asOf else { return nil }
    let (moved, musts) = changes.movedLater
    var text =
      moved == 0
      ? "No due date was moved later" : "\(moved.counting("due date")) \(moved.verb("was", "were")) moved later"
    if moved == 1, musts == 1 { text += ", for a Must do" }
    if moved > 1 { text += ", \(Self.part(musts, of: moved)) for \(musts == 1 ? "a Must do" : "Must do's")" }
    let unexplained = changes.unexplained.count
    if unexplained > 0 { return text + "; nobody explained \(unexplained.counting("change"))." }
    return text + (moved == 0 ? "." : "; every change has a reason.")
  }

  /// `all of them`, `3 of them`, `none of them`.
  private static func part(_ some: Int, of all: Int) -> String {
    (some == 0 ? "none" : some == all ? "all" : some.grouped) + " of them"
  }

  /// Shoulds and Coulds, apart from each other.
  private var otherCategories: String? {
    let parts = [
      Self.delivered(now.whole.should, "Should"),
      Self.delivered(now.whole.could, "Could"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ").sentence
  }

  /// `21 of the 27 promised Shoulds are delivered`; nil with none promised.
  private static func delivered(_ tally: CategoryTally, _ name: String) -> String? {
    let (done, promised) = (tally.delivered, tally.promised.grouped)
    return switch (tally.promised, done) {
    case (0, _): nil
    case (1, 0): "the one promised \(name) is not delivered yet"
    case (1, _): "the one promised \(name) is delivered"
    case (_, 0): "none of the \(promised) promised \(name == "Must do" ? "Must do's" : name + "s") is delivered yet"
    case (tally.promised, tally.promised):
      "all \(promised) promised \(name == "Must do" ? "Must do's" : name + "s") are delivered"
    default:
      "\(done.grouped) of the \(promised) promised \(name == "Must do" ? "Must do's" : name + "s") \(done.verb()) delivered"
    }
  }

  /// What is not to be taken on trust.
  private var notOnTrust: String? {
    let days = plan.partnership.rating.staleDays.counting("day")
    let kinds: [(count: Int, one: String, many: String)] = [
      (doubts.claimed.count, "is claimed without evidence", "are claimed without evidence"),
      (doubts.statedBetter.count, "is stated better than the facts show", "are stated better than the facts show"),
      (doubts.silent.count, "was not heard of for over \(days)", "were not heard of for over \(days)"),
    ]
    var parts: [String] = []
    for kind in kinds where kind.count > 0 {
      let who = parts.isEmpty ? kind.count.counting("action") : kind.count.grouped
      parts.append("\(who) \(kind.count.verb(kind.one, kind.many))")
    }
    let missing = doubts.servicesWithoutPlan.count
    if missing > 0 { parts.append("\(missing.counting("service")) \(missing.verb("has", "have")) no plan") }
    return parts.isEmpty ? nil : parts.joinedAsList.sentence
  }

  /// What the board is asked for.
  private var asked: String {
    asks == 0 ? "Nothing is asked of the board." : "The board is asked for \(asks.counting("thing")), listed below."
  }
}

extension PlanChange {
  /// Whether it moved a due date to a later day.
  var isLater: Bool {
    if case .redated(let from, let to) = event { to > from } else { false }
  }
}
