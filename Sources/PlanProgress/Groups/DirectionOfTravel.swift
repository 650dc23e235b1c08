/// Whether a set of actions does better or worse than on an earlier day.
///
/// From the progress page, "A set of actions": by the Must delivered share, then by the number of red Musts, then by the
/// Must schedule index, of which a difference under 0.05 counts as none. What is absent on either day counts as equal.
public enum DirectionOfTravel: String, CaseIterable, Sendable {
  /// It does better.
  case better
  /// It does worse.
  case worse
  /// It does as it did.
  case same = "the same"

  /// How a set went from what it was to what it is.
  public init(from earlier: CategoryTallies, to later: CategoryTallies) {
    let (before, after) = (earlier.must, later.must)
    if let first = before.deliveredShare, let second = after.deliveredShare, first != second {
      self = first < second ? .better : .worse
    } else if before.red != after.red {
      self = after.red < before.red ? .better : .worse
    } else if let first = before.scheduleIndex, let second = after.scheduleIndex,
      !first.differs(from: second, byLessThanOneIn: 20)
    {
      self = first < second ? .better : .worse
    } else {
      self = .same
    }
  }
}
