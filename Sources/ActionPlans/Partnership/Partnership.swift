/// The framework that every service's plan stands in: who the partners are, what they promised together, by when.
///
/// Priorities, ways of working, sectors, services, duties and phases are data, so that any partnership can have its own.
public struct Partnership: Hashable, Sendable {
  /// The partnership's name.
  public var name: String
  /// The plan's name, as reports print it.
  public var plan: String
  /// The plan's first day.
  public var from: CalendarDay
  /// The plan's last day.
  public var to: CalendarDay
  /// What it is all for, in a sentence; nil when the file does not say.
  public var vision: String? = nil
  /// The board that agrees changes and receives the reviews; nil when the file does not say.
  public var board: String? = nil
  /// The phases, in the order of the file.
  public var phases: [Phase] = []
  /// The priority areas, in the order of the file.
  public var priorities: [Priority] = []
  /// The ways of working, in the order of the file.
  public var ways: [WayOfWorking] = []
  /// The sectors with their services, in the order of the file.
  public var sectors: [Sector] = []
  /// Partners with no plan of their own, in the order of the file.
  public var bodies: [Body] = []
  /// What a good offer looks like, statement by statement.
  public var goodOffer: [GoodOfferStatement] = []
  /// The short forms that the plan explains, in the order of the file; empty when it explains none.
  public var glossary: [ShortForm] = []
  /// The catalogue of duties, in the order of the file.
  public var duties: [Duty] = []
  /// From how many days on something is late enough to be amber or red.
  public var rating: RatingThresholds = RatingThresholds()
  /// What is hidden in anything public.
  public var publication: PublicationRules = PublicationRules()
  /// How process charts are read.
  public var charts: ChartSettings = ChartSettings()
  /// Rules whose severity this partnership changed, with its reasons.
  public var checks: [CheckSetting] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(name: String, plan: String, from: CalendarDay, to: CalendarDay) {
    self.name = name
    self.plan = plan
    self.from = from
    self.to = to
  }
}
