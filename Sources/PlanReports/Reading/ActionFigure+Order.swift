internal import ActionPlans
internal import PlanProgress

extension ActionFigure {
  /// How many days it is behind, by whichever of its reasons says most; 0 when none speaks of days.
  ///
  /// For order alone: days past a due date, past a milestone, past a planned start, or without evidence.
  var daysBehind: Int {
    reasons.reduce(0) { most, reason in
      switch reason {
      case .overdue(let days), .notStarted(let days), .notStartedForLong(let days), .claimedForLong(let days):
        max(most, days)
      case .milestoneOverdue(let late), .milestoneLongOverdue(let late): max(most, late.days)
      case .noEvidence, .littleProgress, .slipped, .measureWorse: most
      }
    }
  }
}

extension Rating {
  /// How soon a board wants to hear of it: red, amber, green, white, blue, grey.
  var urgency: Int {
    switch self {
    case .red: 0
    case .amber: 1
    case .green: 2
    case .white: 3
    case .blue: 4
    case .grey: 5
    }
  }
}

extension Category {
  /// Must, Should, Could.
  var rank: Int {
    switch self {
    case .must: 0
    case .should: 1
    case .could: 2
    }
  }
}

extension ActionFigure {
  /// The key that puts the worst first: red before amber, overdue ones first, then by the days that they are behind.
  var worstFirst: SortKey { SortKey(rating.urgency, overdueDays == nil ? 1 : 0, -daysBehind, -slipDays) }
}

extension [ActionFigure] {
  /// The positions of the figures that are wanted, by `key`; those with the same key in order.
  ///
  /// No figure is copied.
  func positions(
    where isWanted: (borrowing ActionFigure) -> Bool, by key: (borrowing ActionFigure) -> SortKey
  ) -> [Int] {
    var found: [(key: SortKey, position: Int)] = []
    for position in indices where isWanted(self[position]) { found.append((key(self[position]), position)) }
    found.sort { ($0.key, $0.position) < ($1.key, $1.position) }
    return found.map(\.position)
  }

  /// Red before amber, overdue ones first, then by the days that they are behind; alike ones in plan order.
  var worstFirst: [ActionFigure] { sortedStably(by: \.worstFirst) }

  /// Must before Should before Could, within each as they are.
  var mustsFirst: [ActionFigure] { sortedStably { SortKey($0.category.rank) } }
}
