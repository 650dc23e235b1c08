public import ActionPlans

/// What the facts say about one action on a day.
///
/// From the progress page. Texts and dates are those that held on the day, which may differ from what the file says now.
public struct ActionFigure: Hashable, Sendable {
  /// The day: what is dated later had not happened.
  public let asOf: CalendarDay
  /// Where the action stands in the plan.
  public let place: ActionPlace
  /// Its id.
  public let id: ID<Action>
  /// The sector of its service, or the sector whose own plan it stands in; nil when no sector has that service.
  public let sector: ID<Sector>?
  /// Its service; nil in a sector's own plan.
  public let service: ID<Service>?
  /// Its wording.
  public let title: String
  /// Must, should or could.
  public let category: Category
  /// The priority area it served.
  public let priority: ID<Priority>
  /// The role that does it.
  public let lead: String
  /// The role that answers for it.
  public let accountable: String
  /// Where it stood; never ``ActionState/outside`` in a list of figures.
  public let state: ActionState
  /// Its colour.
  public let rating: Rating
  /// Why it is red or amber, by code; empty for every other colour.
  public let reasons: [RatingReason]
  /// The rating that its lead gave; nil when none was given.
  public let stated: StatedFigure?
  /// The day it joined the plan.
  public let added: CalendarDay
  /// The planned start, where none is written the day it was added.
  public let start: CalendarDay
  /// The day by which it was promised.
  public let due: CalendarDay
  /// The day by which it was first promised.
  public let baselineDue: CalendarDay
  /// The day the work was done; nil when it was not done by the day.
  public let completed: CalendarDay?
  /// The first date of the evidence that counted on the day; nil when none did.
  public let firstEvidence: CalendarDay?
  /// How often its due date was moved up to the day, in either direction.
  public let dueMoves: Int
  /// The day it was last reopened up to the day; nil when it was not.
  public let reopened: CalendarDay?
  /// The first phase in which its due date lay; nil when it lay in none.
  public let phase: ID<Phase>?
  /// Whether a change of its due date, start, category, priority, title or lead does not fit the one before it.
  ///
  /// The figure is printed all the same, with a mark.
  public let restsOnBrokenChain: Bool

  let progressShare: WeightShare
  let plannedShare: WeightShare

  /// Progress, from 0 to 1.
  public var progress: Fraction { progressShare.fraction }
  /// Planned progress, from 0 to 1.
  public var planned: Fraction { plannedShare.fraction }
  /// The days from the due date first promised to the due date of the day; negative when it became earlier.
  public var slipDays: Int { due.days(since: baselineDue) }
  /// The days from its due date to the day; nil unless it was unfinished and past its due date, so 1 or more.
  public var overdueDays: Int? { state.isUnfinished && due < asOf ? asOf.days(since: due) : nil }
  /// The word printed with the colour: `off track`.
  public var ratingWord: String { rating.word(of: state) }
  /// Whether its lead states it better than the facts do.
  public var isStatedBetter: Bool { stated.map { rating.isWorse(than: $0.rating) } ?? false }
  /// Whether it was done by the day it was first promised for; nil when it is neither delivered nor embedded.
  public var isOnTime: Bool? {
    guard state.isDelivered, let completed else { return nil }
    return completed <= baselineDue
  }
  /// The reasons in plain words, each text once.
  public var reasonTexts: [String] {
    var texts: [String] = []
    for text in reasons.map(\.text) where !texts.contains(text) { texts.append(text) }
    return texts
  }
}
