import ActionPlans

/// What an action's milestones say on a day.
///
/// Milestones dropped up to the day are gone. With none left, or with no weight among them, there are none.
struct MilestoneCount {
  /// The weight of all of them; 0 when there are none.
  private(set) var total = 0
  /// The weight of those done.
  private(set) var done = 0
  /// The weight of those due.
  private(set) var due = 0
  /// Whether one is done.
  private(set) var hasDone = false
  /// The position of the one overdue longest, of several alike the first; nil when none is.
  private(set) var latest: Int? = nil
  /// How many days that one is overdue.
  private(set) var daysOverdue = 0
  /// How many are overdue.
  private(set) var overdue = 0

  /// Counts `milestones` at the end of `day`.
  init(_ milestones: [Milestone], at day: CalendarDay) {
    let milestones = milestones.span
    for position in milestones.indices {
      count(milestones[position], at: position, on: day)
    }
    guard total == 0 else { return }
    (hasDone, latest, daysOverdue, overdue) = (false, nil, 0, 0)
  }

  private mutating func count(_ milestone: borrowing Milestone, at position: Int, on day: CalendarDay) {
    if let dropped = milestone.dropped, dropped <= day { return }
    let weight = min(max(milestone.weight, 0), 1000)
    total += weight
    if milestone.due <= day { due += weight }
    if let date = milestone.done, date <= day {
      done += weight
      hasDone = true
    } else if milestone.due < day {
      overdue += 1
      let days = day.days(since: milestone.due)
      if days > daysOverdue { (latest, daysOverdue) = (position, days) }
    }
  }

  /// Progress by milestones alone.
  var progress: WeightShare { total > 0 ? WeightShare(part: done, whole: total) : .none }
  /// Planned progress by milestones alone.
  var planned: WeightShare { total > 0 ? WeightShare(part: due, whole: total) : .none }
}
