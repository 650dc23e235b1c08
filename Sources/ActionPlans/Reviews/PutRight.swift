/// A mistake that the partners owned and put right.
///
/// No case and no person can be told from it.
public struct PutRight: Hashable, Sendable {
  /// Its id: `PR-2022-01`.
  public var id: ID<PutRight>
  /// The day it was noticed.
  public var date: CalendarDay
  /// What went wrong.
  public var what: String
  /// The sector where it happened; nil when the file does not say.
  public var sector: ID<Sector>? = nil
  /// The day it was put right; nil while it is not.
  public var putRight: CalendarDay? = nil
  /// What was changed so that it does not happen again; nil when nothing is said yet.
  public var learned: String? = nil
  /// Actions it belongs to.
  public var actions: [ID<Action>] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<PutRight>, date: CalendarDay, what: String) {
    self.id = id
    self.date = date
    self.what = what
  }
}
