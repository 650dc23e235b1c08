public import ActionPlans

// Shares of an empty set are absent, never 0 or 1.
extension CategoryTally {
  /// Delivered in scope; nil with nothing in scope.
  public var deliveredShare: Fraction? { Fraction(delivered, over: inScope) }

  /// Done by the day first promised, of those delivered; nil with nothing delivered.
  public var onTimeShare: Fraction? { Fraction(onTime, over: delivered) }

  /// The middle slip in days of the actions in scope; nil with nothing in scope.
  public var medianSlip: Fraction? { slips.median }

  /// The largest slip in days of the actions in scope, negative when all became earlier; nil with nothing in scope.
  public var largestSlip: Int? { slips.largest }

  /// Mean progress of the actions in scope, from 0 to 1; nil with nothing in scope.
  ///
  /// Added up when asked for: keep it rather than ask twice.
  public var progress: ExactRatio? { progressSum.value.divided(by: inScope) }

  /// Mean planned progress of the actions in scope, from 0 to 1; nil with nothing in scope.
  ///
  /// Added up when asked for: keep it rather than ask twice.
  public var planned: ExactRatio? { plannedSum.value.divided(by: inScope) }

  /// Progress over planned progress of the actions in scope: 1 is on schedule; nil when nothing was planned yet.
  ///
  /// Added up when asked for: keep it rather than ask twice.
  public var scheduleIndex: ExactRatio? {
    plannedSum.isZero ? nil : progressSum.value.divided(by: plannedSum.value)
  }
}
