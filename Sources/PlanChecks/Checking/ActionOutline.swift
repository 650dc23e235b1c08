public import ActionPlans
internal import PlanFiles
public import SourceText

/// What rules about the whole plan need of one action: what it waits for and when it is due.
public struct ActionOutline: Sendable {
  /// An action that has to be done first.
  public struct Need: Sendable {
    /// Its id.
    public let id: ID<Action>
    /// Where it is named.
    public let range: ByteRange?
  }

  /// The action's id.
  public let id: ID<Action>
  /// The day by which it is promised.
  public let due: CalendarDay
  /// Whether it is neither completed nor withdrawn, whatever the date of that.
  public let isOpen: Bool
  /// Where the due date stands; nil for an action that is not open, about which nobody asks.
  public let dueRange: ByteRange?
  /// The actions that have to be done first, in the order of the file.
  public let needs: [Need]

  /// The day it joined the plan.
  public let added: CalendarDay
  /// The day on which work on it is planned to begin.
  public let begins: CalendarDay
  /// The day it was completed or withdrawn, as its file says now; nil while it is open.
  public let ended: CalendarDay?
  /// Whether it is withdrawn, whatever the date of that.
  public let isWithdrawn: Bool
  /// Whether it was ever reopened or taken up again.
  public let wasReopened: Bool
  /// The date of its latest change; nil when it never changed.
  public let lastChange: CalendarDay?

  /// The outline of the action at `number` of `actions`, which `file` holds.
  ///
  /// What was not added later joined the plan on `planStart`. The file is lent: an initialiser would copy it otherwise.
  init(_ actions: Span<Action>, at number: Int, in file: borrowing PlanFile, planStart: CalendarDay) {
    id = actions[number].id
    due = actions[number].due
    isOpen = actions[number].completed == nil && actions[number].withdrawn == nil
    added = actions[number].added ?? planStart
    begins = actions[number].start ?? added
    ended = actions[number].withdrawn?.date ?? actions[number].completed
    isWithdrawn = actions[number].withdrawn != nil
    wasReopened = actions[number].changes.contains { $0.amendment.takesBackAnEnd }
    lastChange = actions[number].changes.lazy.map(\.date).max()
    dueRange = isOpen ? file.place(ofAction: number, "due").range : nil
    var needs: [Need] = []
    for (entry, id) in actions[number].dependsOn.enumerated() {
      needs.append(Need(id: id, range: file.place(ofAction: number, "depends-on", .entry(entry)).range))
    }
    self.needs = needs
  }
}

extension Amendment {
  /// Whether it takes a completion or a withdrawal back.
  fileprivate var takesBackAnEnd: Bool {
    switch self {
    case .reopened, .takenUpAgain: true
    default: false
    }
  }
}
