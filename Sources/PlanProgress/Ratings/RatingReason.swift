public import ActionPlans

/// One reason why an action is off track or at risk, with the facts to tell it.
///
/// From the progress page, "Rating at t". An action is red when it has a reason of the letter R, else amber when it has
/// one of the letter A; both kinds are listed, in the order of their codes.
public enum RatingReason: Hashable, Sendable {
  /// R1: unfinished and past its due date, by so many days.
  case overdue(days: Int)
  /// R2: unfinished, and a milestone is longer overdue than `milestone-red-days`.
  case milestoneLongOverdue(LateMilestone)
  /// R3: not started so many days after the planned start, more than `start-red-days`.
  case notStartedForLong(days: Int)
  /// R4: claimed for so many days, more than `evidence-red-days`, without evidence.
  case claimedForLong(days: Int)
  /// A1: claimed, and no evidence.
  case noEvidence
  /// A2: unfinished, and a milestone is overdue.
  case milestoneOverdue(LateMilestone)
  /// A3: not started so many days after the planned start.
  case notStarted(days: Int)
  /// A4: unfinished, due in so many days, and too little progress.
  case littleProgress(daysLeft: Int, progress: Fraction)
  /// A5: open, due so many days later than first promised, after so many moves.
  ///
  /// `unagreed` counts the moves that nobody is said to have agreed.
  case slipped(days: Int, moves: Int, unagreed: Int)
  /// A6: open, and a linked measure is worse than its baseline.
  indirect case measureWorse(WorseMeasure)

  /// The code of a reason: R1 to R4 make red, A1 to A6 amber.
  public enum Code: String, CaseIterable, Sendable {
    /// Overdue.
    case overdue = "R1"
    /// A milestone long overdue.
    case milestoneLongOverdue = "R2"
    /// Not started long after the planned start.
    case notStartedForLong = "R3"
    /// Claimed for long without evidence.
    case claimedForLong = "R4"
    /// No evidence.
    case noEvidence = "A1"
    /// A milestone overdue.
    case milestoneOverdue = "A2"
    /// Not started after the planned start.
    case notStarted = "A3"
    /// Too little progress shortly before the due date.
    case littleProgress = "A4"
    /// Later than first promised.
    case slipped = "A5"
    /// A measure worse than its baseline.
    case measureWorse = "A6"

    /// Whether it makes red rather than amber.
    public var isRed: Bool {
      switch self {
      case .overdue, .milestoneLongOverdue, .notStartedForLong, .claimedForLong: true
      default: false
      }
    }
  }

  /// Its code.
  public var code: Code {
    switch self {
    case .overdue: .overdue
    case .milestoneLongOverdue: .milestoneLongOverdue
    case .notStartedForLong: .notStartedForLong
    case .claimedForLong: .claimedForLong
    case .noEvidence: .noEvidence
    case .milestoneOverdue: .milestoneOverdue
    case .notStarted: .notStarted
    case .littleProgress: .littleProgress
    case .slipped: .slipped
    case .measureWorse: .measureWorse
    }
  }
}
