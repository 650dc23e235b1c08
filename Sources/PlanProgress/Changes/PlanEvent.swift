public import ActionPlans

/// Something that happened to a promise between two days.
public enum PlanEvent: Hashable, Sendable {
  /// It joined the plan.
  case added
  /// It was done with evidence: the later of the two days.
  case delivered
  /// A lasting effect was shown.
  case embedded
  /// It was done in its lead's words; on the last day there was no evidence.
  case claimed
  /// It ended unfinished.
  ///
  /// The file does not keep who met the duty or took its place once the action was taken up again: nil then.
  case withdrawn(Withdrawal?)
  /// The promised end moved.
  case redated(from: CalendarDay, to: CalendarDay)
  /// The planned start moved; nil for the day it was added.
  case startMoved(from: CalendarDay?, to: CalendarDay?)
  /// It became more or less binding.
  case recategorised(from: Category, to: Category)
  /// It came to serve another priority area.
  case reprioritised(from: ID<Priority>, to: ID<Priority>)
  /// It was worded anew.
  case reworded(from: String, to: String)
  /// Another role took it on; nil for the file's lead.
  case leadChanged(from: String?, to: String?)
  /// Where an indicator stood was set anew; nil for nothing.
  case rebaselined(ID<Indicator>, from: Quantity?, to: Quantity?)
  /// Where an indicator is to stand was set anew; nil for nothing.
  case retargeted(ID<Indicator>, from: Quantity?, to: Quantity?)
  /// How success is measured was changed, in words.
  case measureChanged(from: String?, to: String?)
  /// What it covers was changed, in words.
  case scopeChanged(from: String?, to: String?)
  /// It was reopened: it had been completed on that day.
  case reopened(completed: CalendarDay)
  /// It no longer counted as embedded, as it had since that day.
  case noLongerEmbedded(since: CalendarDay)
  /// It was taken up again: it had been withdrawn on that day.
  case takenUpAgain(withdrawn: CalendarDay)
  /// One of its milestones was dropped: the position in the action's milestones.
  case milestoneDropped(Int)

  /// The kinds of events, in the order in which those of one day are listed.
  public enum Kind: String, CaseIterable, Sendable {
    /// See ``PlanEvent/added``.
    case added
    /// See ``PlanEvent/delivered``.
    case delivered
    /// See ``PlanEvent/embedded``.
    case embedded
    /// See ``PlanEvent/claimed``.
    case claimed
    /// See ``PlanEvent/redated(from:to:)``.
    case redated = "re-dated"
    /// See ``PlanEvent/startMoved(from:to:)``.
    case startMoved = "start moved"
    /// See ``PlanEvent/recategorised(from:to:)``: to a less binding category.
    case lowered
    /// See ``PlanEvent/recategorised(from:to:)``: to a more binding category, or to the same.
    case raised
    /// See ``PlanEvent/reprioritised(from:to:)``.
    case reprioritised = "moved to another priority"
    /// See ``PlanEvent/reworded(from:to:)``.
    case reworded
    /// See ``PlanEvent/leadChanged(from:to:)``.
    case leadChanged = "lead changed"
    /// See ``PlanEvent/rebaselined(_:from:to:)``.
    case rebaselined = "baseline changed"
    /// See ``PlanEvent/retargeted(_:from:to:)``.
    case retargeted = "target changed"
    /// See ``PlanEvent/measureChanged(from:to:)``.
    case measureChanged = "measure changed"
    /// See ``PlanEvent/scopeChanged(from:to:)``.
    case scopeChanged = "scope changed"
    /// See ``PlanEvent/milestoneDropped(_:)``.
    case milestoneDropped = "milestone dropped"
    /// See ``PlanEvent/reopened(completed:)``.
    case reopened
    /// See ``PlanEvent/noLongerEmbedded(since:)``.
    case noLongerEmbedded = "no longer embedded"
    /// See ``PlanEvent/withdrawn(_:)``.
    case withdrawn
    /// See ``PlanEvent/takenUpAgain(withdrawn:)``.
    case takenUpAgain = "taken up again"
  }
}
