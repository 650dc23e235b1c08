/// Something counted regularly, to see whether the plan helps.
public struct Indicator: Hashable, Sendable {
  /// Its id.
  public var id: ID<Indicator>
  /// What is counted.
  public var title: String
  /// In what: `percent`, `yes-no` and `people` are known words, any other is free; nil when the file does not say.
  public var unit: String? = nil
  /// Whether higher or lower is better.
  public var better: Better = .neither
  /// How often it is read; nil when the file does not say.
  public var cadence: Cadence? = nil
  /// The kind of year its periods count in.
  public var year: Period.Year = .calendar
  /// Where the figures come from; nil when the file does not say.
  public var source: String? = nil
  /// What it means in plain words; nil when the file does not say.
  public var means: String? = nil
  /// What is counted above the line; nil when the file does not say.
  public var numerator: String? = nil
  /// What is counted below the line; nil when the file does not say.
  public var denominator: String? = nil
  /// The area it covers, where that is not the partnership's own; else nil.
  public var area: String? = nil
  /// The role that answers for the figures; nil when the file does not say.
  public var owner: String? = nil
  /// What a reader should know about it; nil when nothing is said.
  public var note: String? = nil
  /// Where it is to stand; nil when only measures name targets.
  public var target: Quantity? = nil
  /// By when; nil when the file does not say.
  public var targetBy: CalendarDay? = nil
  /// The readings, in the order of the file.
  public var readings: [Reading] = []
  /// Periods across which no trend is drawn.
  public var breaks: [SeriesBreak] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Indicator>, title: String) {
    self.id = id
    self.title = title
  }

  /// Whether its ratios are read as percentages.
  public var isPercent: Bool { unit == "percent" }
}
