extension SignedFact {
  /// What kind of fact it is; the order is that of the lines in a record.
  public enum Name: String, CaseIterable, Sendable {
    /// Amendable: must, should or could; the priority area; the wording; the role, where it is not the file's lead.
    case category, priority, title, lead
    /// The day it joined the plan, written or not.
    case added
    /// The planned start, which is the day it joined where it is not written; the day first promised; the day promised at
    /// the review's date.
    case start
    case firstDue = "first-due"
    case due
    /// What had happened by the review's date.
    case started, completed, embedded, withdrawn
    /// What is said of the withdrawal: why, who agreed when, and what meets the duty now.
    case withdrawnReason = "withdrawn-reason"
    case withdrawnAgreedBy = "withdrawn-agreed-by"
    case withdrawnAgreedOn = "withdrawn-agreed-on"
    case withdrawnDutyMetBy = "withdrawn-duty-met-by"
    /// The day for which a milestone was first promised.
    case milestone
    /// How much it stands for, where that is not 1; its first date and title say which one.
    case milestoneWeight = "milestone-weight"
    case milestoneDone = "milestone-done"
    case milestoneDropped = "milestone-dropped"
    /// The day of a piece of evidence.
    case evidence
    /// Where an indicator stood, and where it is to stand.
    case baseline, target
    /// The day of a change to the promise, with the field and what stood there before.
    case change
    /// What the entry says of it, behind the day and the field: what it became, why, and who agreed when.
    case changeTo = "change-to"
    case changeReason = "change-reason"
    case changeAgreedBy = "change-agreed-by"
    case changeAgreedOn = "change-agreed-on"

    /// Whether the value is a text of several words, which nothing follows.
    public var isText: Bool {
      switch self {
      case .title, .lead, .withdrawnReason, .withdrawnAgreedBy, .withdrawnDutyMetBy: true
      default: false
      }
    }

    /// Whether what the fact is about stands before its value in a line, since the value may be of several words.
    var hasSubjectFirst: Bool { owner == .change }

    /// What the fact is a part of, without which it would not be; nil for one that stands by itself.
    var owner: Name? {
      switch self {
      case .milestoneWeight, .milestoneDone, .milestoneDropped: .milestone
      case .changeTo, .changeReason, .changeAgreedBy, .changeAgreedOn: .change
      default: nil
      }
    }

    /// The key under which a plan file has it.
    public var key: String {
      switch self {
      case .milestone, .milestoneWeight, .milestoneDone, .milestoneDropped: "milestones"
      case .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn, .withdrawnDutyMetBy: "withdrawn"
      case .baseline, .target: "measures"
      case .firstDue: "due"
      case .change, .changeTo, .changeReason, .changeAgreedBy, .changeAgreedOn: "changes"
      default: rawValue
      }
    }

    /// The key of an entry under which it has it; nil for a fact that is no part of a change or a withdrawal.
    public var part: String? {
      switch self {
      case .changeTo: "to"
      case .withdrawnReason, .changeReason: "reason"
      case .withdrawnAgreedBy, .changeAgreedBy: "agreed-by"
      case .withdrawnAgreedOn, .changeAgreedOn: "agreed-on"
      case .withdrawnDutyMetBy: "duty-met-by"
      default: nil
      }
    }
  }
}

extension SignedFact.Name {
  /// Its place among the names.
  var order: Int { Self.orders[self] ?? 0 }

  private static let orders = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))
}
