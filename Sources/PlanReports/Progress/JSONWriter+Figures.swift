internal import ActionPlans
internal import PlanProgress
internal import SourceText

/// The shapes that several JSON documents share; their keys and order are those of the progress page.
extension JSONWriter {
  /// Writes the counts of a set under its three categories.
  mutating func members(of tallies: CategoryTallies) {
    for category in Category.allCases {
      key(category.rawValue)
      value(tallies[category])
    }
  }

  private mutating func value(_ tally: CategoryTally) {
    object { json in
      json.member("promised", tally.promised)
      json.member("inScope", tally.inScope)
      json.member("delivered", tally.delivered)
      json.member("embedded", tally.embedded)
      json.member("claimed", tally.claimed)
      json.member("inProgress", tally.inProgress)
      json.member("notStarted", tally.notStarted)
      json.member("notYetDue", tally.notYetDue)
      json.member("withdrawn", tally.withdrawn)
      json.member("overdue", tally.overdue)
      json.member("red", tally.red)
      json.member("amber", tally.amber)
      json.member("green", tally.green)
      json.member("white", tally.white)
      json.member("blue", tally.blue)
      json.number("deliveredShare", tally.deliveredShare?.decimalText(places: 4))
      json.number("onTimeShare", tally.onTimeShare?.decimalText(places: 4))
      json.number("medianSlip", tally.medianSlip?.decimalText(places: 4))
      json.member("largestSlip", tally.largestSlip)
      json.number("progress", tally.progress?.decimalText(places: 4))
      json.number("planned", tally.planned?.decimalText(places: 4))
    }
  }

  /// Writes a key with a number in decimals; null for nil.
  mutating func number(_ name: String, _ decimals: String?) {
    key(name)
    literal(decimals ?? "null")
  }

  /// Writes a key with a date; null for nil.
  mutating func day(_ name: String, _ day: CalendarDay?) {
    member(name, day?.description)
  }

  /// Writes a key with true or false; null for nil.
  mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    boolean(value)
  }

  /// Writes a key with an array of objects.
  mutating func members<Value>(
    _ name: String, _ values: some Sequence<Value>, _ body: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    array { json in
      for value in values { json.object { body(&$0, value) } }
    }
  }
}
