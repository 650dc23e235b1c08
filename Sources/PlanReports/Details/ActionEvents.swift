internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import PlanReviews

/// Gathers what happened to one action up to a day, from its own facts and from reviews and audits that name it.
struct ActionEvents {
  let detail: ActionDetail

  private var action: Action { detail.action }
  private var today: CalendarDay { detail.subject.asOf }

  /// Everything, by date; what is dated later than the day of the report is left out.
  var all: [ActionLog.Event] {
    let found =
      (beginnings + milestones + measured + reports + changes + evidence + endings + reviews + signings + audits)
      .filter { $0.date <= today }
    return found.indices.sorted { (found[$0].date, $0) < (found[$1].date, $1) }.map { found[$0] }
  }

  private func event(
    _ date: CalendarDay?, _ words: String, reason: String? = nil, agreedBy: String? = nil
  ) -> [ActionLog.Event] {
    date.map { [ActionLog.Event(date: $0, words: words, reason: reason, agreedBy: agreedBy)] } ?? []
  }

  /// When something was written down, where that was later: a year that was signed before did not know it.
  private func recorded(_ day: CalendarDay?) -> String { day.map { " (written down on \($0.longText))" } ?? "" }

  private var beginnings: [ActionLog.Event] {
    let due = action.baseline(of: .due).longText
    return event(
      action.added ?? detail.subject.partnership.from,
      "joined the plan as a \(action.baseline(of: .category).title), promised for \(due)" + recorded(action.recorded))
      + event(action.started, "work began")
  }

  private var milestones: [ActionLog.Event] {
    action.milestones.flatMap { milestone in
      let late = milestone.done.map { $0.days(since: milestone.firstDue ?? milestone.due) } ?? 0
      let days = late > 0 ? ", \(late.counting("day")) late" : ""
      let told = recorded(milestone.recorded)
      return event(milestone.done, "milestone done: \(milestone.title)\(days)\(told)")
        + event(milestone.dropped, "milestone dropped: \(milestone.title)\(told)", reason: milestone.reason)
    }
  }

  /// The days by which its measures were to reach their targets.
  private var measured: [ActionLog.Event] {
    action.measures.flatMap { measure -> [ActionLog.Event] in
      event(
        measure.by, "by this day \(measure.indicator) was to be \(measure.target.map(\.text) ?? "set")")
    }
  }

  private var reports: [ActionLog.Event] {
    action.updates.flatMap { update in
      let rating = update.rating.map { "its lead said \($0.rawValue)" } ?? "its lead reported"
      return event(update.date, rating + (update.note.map { ": \($0.trimmed)" } ?? ""))
    }
  }

  private var changes: [ActionLog.Event] {
    PlanChanges(in: detail.subject.plan, after: CalendarDay(number: .min), upTo: today).all
      .filter { $0.place == detail.place && $0.change != nil }
      .flatMap { event($0.date, $0.event.text, reason: $0.reason ?? "nobody said why", agreedBy: $0.agreedBy) }
  }

  private var evidence: [ActionLog.Event] {
    action.evidence.flatMap { evidence in
      event(
        evidence.date,
        "evidence: \(evidence.title)" + (evidence.checkedBy.map { ", checked by \($0)" } ?? "")
          + recorded(evidence.recorded))
    }
  }

  private var endings: [ActionLog.Event] {
    event(action.completed, "completed") + event(action.embedded, "its lasting effect was shown")
      + event(
        action.withdrawn?.date, "withdrawn", reason: action.withdrawn?.reason ?? "nobody said why",
        agreedBy: action.withdrawn?.agreedBy)
  }

  private var reviews: [ActionLog.Event] {
    detail.subject.plan.reviews.flatMap { review -> [ActionLog.Event] in
      let decided = review.decisions.filter { $0.action == action.id }.flatMap { decision in
        event(
          review.to, "review \(review.id): \(decision.decision?.rawValue ?? "nothing decided")", reason: decision.reason
        )
      }
      let board = review.board.filter { $0.actions.contains(action.id) }.flatMap { decision in
        event(decision.date, "the board decided (\(decision.id)): \(decision.decision)", reason: decision.reason)
      }
      let corrected = review.corrections.filter { $0.action == action.id }.flatMap { correction in
        event(
          correction.date,
          "review \(review.id) corrects that of \(correction.review), \(correction.field): \(correction.told)",
          reason: correction.reason, agreedBy: correction.agreedBy)
      }
      return decided + board + corrected
    }
  }

  /// The days on which years were signed that hold it.
  private var signings: [ActionLog.Event] {
    detail.subject.folder.framework.signedRecords.map { RecordReading($0) }.filter(\.mistakes.isEmpty)
      .compactMap(\.record).filter { $0.actions.contains { $0.id == action.id } }
      .flatMap { event($0.signedOn, "review \($0.review) was signed by \($0.signedBy)") }
  }

  private var audits: [ActionLog.Event] {
    detail.subject.plan.audits.flatMap { audit in
      audit.findings.filter { $0.answeredBy.contains(action.id) }.flatMap { finding in
        event(audit.date, "audit \(audit.id): \(finding.duty) \(finding.result.words), which this action answers")
      }
    }
  }
}

extension AuditResult {
  /// The result as part of a sentence.
  fileprivate var words: String {
    switch self {
    case .met: "met"
    case .partly: "partly met"
    case .notMet: "not met"
    }
  }
}
