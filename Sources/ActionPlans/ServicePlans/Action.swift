/// A promise to do something by a day: what, who, by when, and every dated fact about it since.
///
/// The fields hold what the file says now. What was true on an earlier day follows from ``changes``; state, rating and
/// progress are computed for a day and stand nowhere in a file.
public struct Action: Hashable, Sendable {
  /// Its id, `PREFIX-NN`: unique in the whole plan and never used again.
  public var id: ID<Action>
  /// What will be done, beginning with a verb.
  public var title: String
  /// Must, should or could.
  public var category: Category
  /// The priority area it serves.
  public var priority: ID<Priority>
  /// The day by which it is promised.
  public var due: CalendarDay
  /// The ways of working it puts into practice.
  public var ways: [ID<WayOfWorking>] = []
  /// The duties it meets.
  public var duties: [ID<Duty>] = []
  /// Duties of another sector that it helps to meet.
  public var contributesTo: [ID<Duty>] = []
  /// The statements of the good offer that it serves.
  public var offer: [ID<GoodOfferStatement>] = []
  /// The role that does it; nil means the file's lead.
  public var lead: String? = nil
  /// The role that answers for it; nil means the file's lead.
  public var accountable: String? = nil
  /// Ids of sectors, services and bodies it works with; `all-services` means every service.
  public var partners: [String] = []
  /// What will be true when it has worked, in plain words.
  public var success: [String] = []
  /// The day it joined the plan; nil means the plan's first day.
  public var added: CalendarDay? = nil
  /// The planned start; nil means the day it was added.
  public var start: CalendarDay? = nil
  /// The day work began; nil when it has not.
  public var started: CalendarDay? = nil
  /// The day the work was done, in its lead's words; nil when it is not.
  public var completed: CalendarDay? = nil
  /// The day a lasting effect was shown; nil when it has not been.
  public var embedded: CalendarDay? = nil
  /// The day the action was written down when that was later than it was added; else nil.
  public var recorded: CalendarDay? = nil
  /// How families and young people were involved; nil when nothing is said.
  public var heard: String? = nil
  /// The steps on the way, in the order of the file.
  public var milestones: [Milestone] = []
  /// The indicators it is to move.
  public var measures: [Measure] = []
  /// Actions that must be done first.
  public var dependsOn: [ID<Action>] = []
  /// What shows that it was done, in the order of the file.
  public var evidence: [Evidence] = []
  /// What its lead reported, in the order of the file.
  public var updates: [Update] = []
  /// Every change to the promise, in the order of the file.
  public var changes: [Change] = []
  /// How it ended unfinished; nil when it did not.
  public var withdrawn: Withdrawal? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Action>, title: String, category: Category, priority: ID<Priority>, due: CalendarDay) {
    self.id = id
    self.title = title
    self.category = category
    self.priority = priority
    self.due = due
  }
}
