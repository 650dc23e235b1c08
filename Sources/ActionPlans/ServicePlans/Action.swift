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
  public var ways: [ID<WayOfWorking>]
  /// The duties it meets.
  public var duties: [ID<Duty>]
  /// Duties of another sector that it helps to meet.
  public var contributesTo: [ID<Duty>]
  /// The day somebody last held the action against its duties; nil when nobody wrote it down.
  public var dutiesChecked: Optional<CalendarDay>
  /// The statements of the good offer that it serves.
  public var offer: [ID<GoodOfferStatement>]
  /// The role that does it; nil means the file's lead.
  public var lead: Optional<String>
  /// The role that answers for it; nil means the file's lead.
  public var accountable: Optional<String>
  /// Ids of sectors, services and bodies it works with; `all-services` means every service.
  public var partners: [String]
  /// What will be true when it has worked, in plain words.
  public var success: [String]
  /// The day it joined the plan; nil means the plan's first day.
  public var added: Optional<CalendarDay>
  /// The planned start; nil means the day it was added.
  public var start: Optional<CalendarDay>
  /// The day work began; nil when it has not.
  public var started: Optional<CalendarDay>
  /// The day the work was done, in its lead's words; nil when it is not.
  public var completed: Optional<CalendarDay>
  /// The day a lasting effect was shown; nil when it has not been.
  public var embedded: Optional<CalendarDay>
  /// The day the action was written down when that was later than it was added; else nil.
  public var recorded: Optional<CalendarDay>
  /// How families and young people were involved; nil when nothing is said.
  public var heard: Optional<String>
  /// The steps on the way, in the order of the file.
  public var milestones: [Milestone]
  /// The indicators it is to move.
  public var measures: [Measure]
  /// Actions that must be done first.
  public var dependsOn: [ID<Action>]
  /// What shows that it was done, in the order of the file.
  public var evidence: [Evidence]
  /// What its lead reported, in the order of the file.
  public var updates: [Update]
  /// Every change to the promise, in the order of the file.
  public var changes: [Change]
  /// How it ended unfinished; nil when it did not.
  public var withdrawn: Optional<Withdrawal>

  // What may be nil is declared in full: behind a question mark it would be nil first and set again, and the whole value
  // copied for that, with each of its texts and lists.

  /// A value with what it cannot do without, and whatever else there is; that is empty or has its default where it is
  /// left out.
  public init(
    id: ID<Action>, title: String, category: Category, priority: ID<Priority>, due: CalendarDay,
    ways: [ID<WayOfWorking>] = [],
    duties: [ID<Duty>] = [],
    contributesTo: [ID<Duty>] = [],
    dutiesChecked: CalendarDay? = nil,
    offer: [ID<GoodOfferStatement>] = [],
    lead: String? = nil,
    accountable: String? = nil,
    partners: [String] = [],
    success: [String] = [],
    added: CalendarDay? = nil,
    start: CalendarDay? = nil,
    started: CalendarDay? = nil,
    completed: CalendarDay? = nil,
    embedded: CalendarDay? = nil,
    recorded: CalendarDay? = nil,
    heard: String? = nil,
    milestones: [Milestone] = [],
    measures: [Measure] = [],
    dependsOn: [ID<Action>] = [],
    evidence: [Evidence] = [],
    updates: [Update] = [],
    changes: [Change] = [],
    withdrawn: Withdrawal? = nil
  ) {
    self.id = id
    self.title = title
    self.category = category
    self.priority = priority
    self.due = due
    self.ways = ways
    self.duties = duties
    self.contributesTo = contributesTo
    self.dutiesChecked = dutiesChecked
    self.offer = offer
    self.lead = lead
    self.accountable = accountable
    self.partners = partners
    self.success = success
    self.added = added
    self.start = start
    self.started = started
    self.completed = completed
    self.embedded = embedded
    self.recorded = recorded
    self.heard = heard
    self.milestones = milestones
    self.measures = measures
    self.dependsOn = dependsOn
    self.evidence = evidence
    self.updates = updates
    self.changes = changes
    self.withdrawn = withdrawn
  }
}
