internal import ActionPlans
internal import PlanProgress

extension SignedRecord {
  /// The counts of each category of these actions.
  static func figures(of actions: [ActionFigure]) -> [Figures] {
    Category.allCases.map { category in
      var tally = CategoryTally()
      for action in actions where action.category == category { tally.add(action) }
      let counts: [(String, Int)] = [
        ("promised", tally.promised), ("in-scope", tally.inScope), ("embedded", tally.embedded),
        ("delivered", tally.delivered), ("on-time", tally.onTime), ("claimed", tally.claimed),
        ("in-progress", tally.inProgress), ("not-started", tally.notStarted), ("not-yet-due", tally.notYetDue),
        ("withdrawn", tally.withdrawn), ("overdue", tally.overdue),
        (Rating.red.rawValue, tally.red), (Rating.amber.rawValue, tally.amber), (Rating.green.rawValue, tally.green),
        (Rating.white.rawValue, tally.white),
      ]
      return Figures(category: category, counts: counts.map { .init(name: $0.0, number: $0.1) })
    }
  }
}

extension SignedRecord.Figures {
  /// The count of that name; nil where there is none, or more than one.
  public subscript(_ name: String) -> Int? {
    let found = counts.filter { $0.name == name }
    return found.count == 1 ? found[0].number : nil
  }
}
