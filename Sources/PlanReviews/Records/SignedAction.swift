public import ActionPlans
public import PlanProgress
public import SourceText

/// One action in a signed record.
public struct SignedAction: Hashable, Sendable {
  /// Its id.
  public let id: ID<Action>
  /// What it was then.
  public let category: Category
  /// The day by which it was first promised.
  public let firstDue: CalendarDay
  /// The day by which it was promised then.
  public let due: CalendarDay
  /// Where it stood.
  public let standing: SignedStanding
  /// Its facts, in order.
  public let facts: [SignedFact]
  /// Where its line stands in the record; nil for a record that was not read from a text.
  public internal(set) var range: ByteRange?
  /// Where the line of each fact stands; empty for a record that was not read from a text.
  public internal(set) var factRanges: [ByteRange] = []

  /// The digest of the id and the facts: each as a line with a line feed behind it.
  ///
  /// Costs what the facts are long, with each look.
  public var digest: String {
    SHA256.hexadecimal(([id.text] + facts.map(\.line) + [""]).joined(separator: "\n").utf8.span)
  }
}

/// Where an action stood on a review's date.
public struct SignedStanding: Hashable, Sendable {
  /// Its state.
  public let state: ActionState
  /// Its colour.
  public let rating: Rating
  /// How much of it was done, from 0 to 1 with up to four decimals.
  public let progress: String
}

extension SignedStanding {
  init(_ figure: ActionFigure) {
    self.init(state: figure.state, rating: figure.rating, progress: figure.progress.decimalText(places: 4))
  }
}

extension SignedAction {
  /// The value of the first fact of that name; nil when there is none.
  func value(of name: SignedFact.Name) -> String? { facts.first { $0.name == name }?.value }
}
