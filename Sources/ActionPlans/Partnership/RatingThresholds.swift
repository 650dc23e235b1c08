/// From when on something late colours a rating: the keys of `rating:`, all in whole days unless said otherwise.
///
/// The rules that use them are R1 to R4 and A1 to A6 of the rating table.
public struct RatingThresholds: Hashable, Sendable {
  /// R2: an unfinished action is red when a milestone is more than this many days overdue.
  public var milestoneRedDays: Int = 60
  /// R3: red when not started more than this many days after the planned start.
  public var startRedDays: Int = 60
  /// R4: red when claimed complete for more than this many days without evidence.
  public var evidenceRedDays: Int = 90
  /// A4: the last days before the due date, in which too little progress is amber.
  public var amberWindowDays: Int = 30
  /// A4: the progress below which it is too little, from 0 to 1.
  public var amberWindowProgress: Fraction = Fraction(1, over: 2) ?? Fraction(0)
  /// A5: a slip of more than this many days since first promised is amber.
  public var slipAmberDays: Int = 90
  /// After how many days without an update an unfinished action counts as not heard of.
  public var staleDays: Int = 92

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init() {
  }
}
