internal import ActionPlans
internal import PlanProgress

/// Finds what became of one promise between two versions of a plan.
struct DifferenceFinder {
  let revision: ActionRevision
  /// The two versions that it is part of.
  let comparison: PlanComparison

  private var before: Action { revision.earlier.action }
  private var now: Action { revision.current.action }

  /// Every difference, of each field at most one; what could not be read in one of the versions is passed over.
  var entries: [PlanDifference.Entry] {
    let told: [([String], [PlanDifference.Entry?])] = [
      (["due", "changes"], [due]), (["start", "changes"], [start]), (["category", "changes"], [category]),
      (["priority", "changes"], [priority]), (["title", "changes"], [title]), (["lead", "changes"], [lead]),
      (["withdrawn"], [ending]), (["completed", "withdrawn", "changes"], [reopening]),
      (["completed", "evidence"], [completion]), (["embedded"], [embedding]), (["measures", "changes"], measures),
      (["milestones"], milestones), (["changes", "duties"], record),
    ]
    return told.flatMap { keys, entries in revision.isInDoubt(keys) ? [] : entries.compactMap { $0 } }
  }

  private var due: PlanDifference.Entry? {
    guard revision.daysLater != 0 else { return nil }
    return entry(
      revision.daysLater > 0 ? .moved : .strengthened, .redated(from: before.due, to: now.due), revision.due,
      daysLater: max(revision.daysLater, 0), movesBefore: before.moves)
  }

  private var start: PlanDifference.Entry? {
    guard revision.earlier.start != revision.current.start else { return nil }
    let isLater = revision.current.start > revision.earlier.start
    return entry(
      .other, .startMoved(from: revision.earlier.start, to: revision.current.start), revision.start,
      needsReason: isLater)
  }

  private var category: PlanDifference.Entry? {
    guard before.category != now.category else { return nil }
    let event = PlanEvent.recategorised(from: before.category, to: now.category)
    let found = entry(event.kind == .lowered ? .lowered : .strengthened, event, revision.category)
    return before.category == .must && found.agreedBy == nil ? found.lacking("nobody is named who agreed") : found
  }

  private var priority: PlanDifference.Entry? {
    guard before.priority != now.priority else { return nil }
    return entry(.other, .reprioritised(from: before.priority, to: now.priority), revision.priority)
  }

  private var title: PlanDifference.Entry? {
    guard revision.title != .unchanged else { return nil }
    // A few other words need no reason; the words of another action do.
    let isAnother =
      Wordings.areFarApart(before.title, now.title) || Wordings.haveOtherNumbers(before.title, now.title)
    return entry(.other, .reworded(from: before.title, to: now.title), revision.title, needsReason: isAnother)
  }

  private var lead: PlanDifference.Entry? {
    guard revision.lead != .unchanged else { return nil }
    return entry(.other, .leadChanged(from: revision.earlier.lead, to: revision.current.lead), revision.lead)
  }

  private var ending: PlanDifference.Entry? {
    guard before.withdrawn == nil, let withdrawn = now.withdrawn else { return nil }
    let entry = PlanDifference.Entry(
      revision.current, .withdrawn, "withdrawn on \(withdrawn.date.longText)", reason: withdrawn.reason,
      agreedBy: withdrawn.agreedBy, isUnexplained: withdrawn.reason == nil)
    guard before.category == .must || now.category == .must else { return entry }
    if withdrawn.agreedBy == nil { return entry.lacking("nobody is named who agreed") }
    return withdrawn.dutyMetBy == nil ? entry.lacking("nobody says how its duty is met now") : entry
  }

  private var reopening: PlanDifference.Entry? {
    if let completed = before.completed, now.completed == nil {
      return reopened(.reopened(completed: completed)) { $0 == .reopened(completed: completed) }
    }
    if let day = before.withdrawn?.date, now.withdrawn == nil {
      return reopened(.takenUpAgain(withdrawn: day)) { $0 == .takenUpAgain(withdrawn: day) }
    }
    return nil
  }

  private func reopened(_ event: PlanEvent, _ tells: (Amendment) -> Bool) -> PlanDifference.Entry {
    let change = now.changes.first { tells($0.amendment) }
    return PlanDifference.Entry(
      revision.current, .reopened, event.text, reason: change?.reason, agreedBy: change?.agreedBy,
      isUnexplained: change?.reason == nil)
  }

  private var completion: PlanDifference.Entry? {
    guard before.completed == nil, let completed = now.completed else { return nil }
    let late = completed.days(since: now.baseline(of: .due))
    let evidence = now.evidence.isEmpty ? ", with no evidence so far" : ""
    guard late > 0 else {
      return PlanDifference.Entry(revision.current, .kept, "completed on \(completed.longText)\(evidence)")
    }
    let days = late == 1 ? "1 day" : "\(late) days"
    return PlanDifference.Entry(
      revision.current, .keptLate, "completed on \(completed.longText), \(days) after the day first promised\(evidence)"
    )
  }

  private var embedding: PlanDifference.Entry? {
    guard before.embedded == nil, let embedded = now.embedded else { return nil }
    return PlanDifference.Entry(revision.current, .embedded, "its lasting effect was shown on \(embedded.longText)")
  }

  private var measures: [PlanDifference.Entry] {
    let current = Dictionary(now.measures.map { ($0.indicator, $0) }) { first, _ in first }
    return before.measures.flatMap { old -> [PlanDifference.Entry] in
      let new = current[old.indicator]
      if new == old { return [] }
      let told = new == nil ? droppedMeasure : nil
      let target = told ?? revision.target(of: old.indicator)
      let baseline = revision.baseline(of: old.indicator)
      var found: [PlanDifference.Entry?] = []
      if let by = old.by, let new, old.target != nil, new.by.map({ $0 > by }) ?? true,
        !TargetEasedSilently.movesWithDue(new, revision)
      {
        let became = new.by.map { "moved to \($0.longText)" } ?? "is left out"
        found.append(
          PlanDifference.Entry(
            revision.current, .eased, "the day for the target of \(old.indicator), \(by.longText), \(became)",
            reason: reason(droppedMeasure ?? target), isUnexplained: reason(droppedMeasure ?? target) == nil))
      }
      if target != .unchanged, let aim = old.target {
        let isEasier = aim.isEased(to: new?.target, comparison.indicators[old.indicator])
        found.append(
          entry(
            isEasier ? .eased : .strengthened, .retargeted(old.indicator, from: aim, to: new?.target), target,
            needsReason: isEasier))
      }
      // A measure that is gone is told once.
      if baseline != .unchanged, old.baseline != nil, new != nil || old.target == nil {
        found.append(entry(.eased, .rebaselined(old.indicator, from: old.baseline, to: new?.baseline), baseline))
      }
      return found.compactMap { $0 }
    }
  }

  /// What was taken out of the record, and duties that a Must left.
  private var record: [PlanDifference.Entry] {
    let lost = RecordRewritten.lost(of: revision).gone.map { change in
      PlanDifference.Entry(
        revision.current, .other,
        "the entry of \(change.date.longText) about a change of '\(change.amendment.field)' is gone from its record",
        isUnexplained: true)
    }
    let duties = comparison.duties(droppedIn: revision)
    if duties.isEmpty { return lost }
    return lost + [
      PlanDifference.Entry(
        revision.current, .other, "no longer rests on \(duties.map(\.text).joinedInShort())", isUnexplained: true)
    ]
  }

  private func reason(_ explanation: FieldExplanation) -> String? { told(by: explanation).reason }

  private var milestones: [PlanDifference.Entry] {
    if before.milestones == now.milestones { return [] }
    let pairs = MilestonePairs(before.milestones, now.milestones)
    let moved = pairs.kept.compactMap { old, new -> PlanDifference.Entry? in
      let (was, milestone) = (before.milestones[old], now.milestones[new])
      if was.dropped == nil, let dropped = milestone.dropped {
        return PlanDifference.Entry(
          revision.current, .other, "milestone '\(milestone.title)' dropped on \(dropped.longText)",
          reason: milestone.reason, isUnexplained: milestone.reason == nil)
      }
      if !Wordings.areTheSame(was.title, milestone.title) {
        return PlanDifference.Entry(
          revision.current, .other, "milestone '\(was.title)' reads '\(milestone.title)' now",
          isUnexplained: Wordings.areFarApart(was.title, milestone.title)
            || Wordings.haveOtherNumbers(was.title, milestone.title))
      }
      guard was.due != milestone.due else { return nil }
      let isTold = milestone.due < was.due || milestone.firstDue == was.firstDue ?? was.due
      return PlanDifference.Entry(
        revision.current, .other,
        "milestone '\(milestone.title)' moved from \(was.due.longText) to \(milestone.due.longText)",
        reason: milestone.reason, isUnexplained: !isTold)
    }
    let gone = pairs.gone.map { old in
      let was = before.milestones[old]
      return PlanDifference.Entry(
        revision.current, .other, "milestone '\(was.title)', due \(was.due.longText), is gone",
        isUnexplained: was.done == nil && was.dropped == nil)
    }
    return moved + gone
  }

  /// The change that was added to tell in words what is measured no more; nil when there is none.
  private var droppedMeasure: FieldExplanation? {
    let added = Set(revision.addedChanges)
    return now.changes.firstIndex { change in
      if case .measure = change.amendment { added.contains(change) } else { false }
    }.map { .entry($0) }
  }

  private func entry(
    _ kind: PlanDifference.Kind, _ event: PlanEvent, _ explanation: FieldExplanation, needsReason: Bool = true,
    daysLater: Int = 0, movesBefore: Int = 0
  ) -> PlanDifference.Entry {
    let (reason, agreedBy) = told(by: explanation)
    // What became stricter weakens no promise.
    let mustBeTold = needsReason && kind != .strengthened
    return PlanDifference.Entry(
      revision.current, kind, event.text, reason: reason, agreedBy: agreedBy,
      isUnexplained: mustBeTold && reason == nil, daysLater: daysLater, movesBefore: movesBefore)
  }

  /// What an explanation says: why something changed, and who agreed.
  private func told(by explanation: FieldExplanation) -> (reason: String?, agreedBy: String?) {
    switch explanation {
    case .entry(let position): (now.changes[position].reason, now.changes[position].agreedBy)
    case .correction(let reason, let agreedBy): (reason, agreedBy)
    case .unchanged, .entryBeginsElsewhere, .none: (nil, nil)
    }
  }
}
