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
  /// Where the due date stands; nil for an action that is not open, about which nobody asks.
  public let dueRange: ByteRange?
  /// The actions that have to be done first, in the order of the file.
  public let needs: [Need]

  /// The day it joined the plan.
  public let added: CalendarDay
  /// The day on which work on it is planned to begin.
  public let begins: CalendarDay
  /// The day it was completed, as its file says now.
  public let completed: CalendarDay?
  /// The day it was withdrawn, as its file says now.
  public let withdrawn: CalendarDay?
  /// The changes that took one of these ends back.
  private let reversals: [Change]
  /// The date of its latest change; nil when it never changed.
  public let lastChange: CalendarDay?

  /// The outline of the action at `number` of `actions`, which `file` holds.
  ///
  /// What was not added later joined the plan on `planStart`. The file is lent: an initialiser would copy it otherwise.
  init(_ actions: Span<Action>, at number: Int, in file: borrowing PlanFile, planStart: CalendarDay) {
    id = actions[number].id
    due = actions[number].due
    added = actions[number].added ?? planStart
    begins = actions[number].start ?? added
    completed = actions[number].completed
    withdrawn = actions[number].withdrawn?.date
    reversals = actions[number].changes.filter { $0.amendment.endTakenBack != nil }
    lastChange = actions[number].changes.lazy.map(\.date).max()
    dueRange = completed == nil && withdrawn == nil ? file.place(ofAction: number, "due").range : nil
    var needs: [Need] = []
    for (entry, id) in actions[number].dependsOn.enumerated() {
      needs.append(Need(id: id, range: file.place(ofAction: number, "depends-on", .entry(entry)).range))
    }
    self.needs = needs
  }
}

extension ActionOutline {
  /// Whether it is neither completed nor withdrawn, whatever the date of that.
  public var isOpen: Bool { completed == nil && withdrawn == nil }

  /// Whether it is withdrawn, whatever the date of that.
  public var isWithdrawn: Bool { withdrawn != nil }

  /// The last day on which it was reopened or taken up again; nil when it never was.
  var lastReopened: CalendarDay? { reversals.lazy.map(\.date).max() }

  /// Whether it was in the plan at the end of `day`, and neither completed nor withdrawn by then.
  func wasOpen(on day: CalendarDay) -> Bool {
    func hasEnded(_ end: Amendment.End, _ written: CalendarDay?) -> Bool {
      let later = reversals.filter { $0.date > day && $0.amendment.endTakenBack?.end == end }
      let then = later.min { $0.date < $1.date }.map { $0.amendment.endTakenBack?.day } ?? written
      return then.map { $0 <= day } ?? false
    }
    return added <= day && !hasEnded(.completion, completed) && !hasEnded(.withdrawal, withdrawn)
  }
}

extension Amendment {
  /// How an action ends.
  fileprivate enum End: Equatable { case completion, withdrawal }

  /// The end that it takes back, and the day of that; nil for any other change.
  fileprivate var endTakenBack: (end: End, day: CalendarDay)? {
    switch self {
    case .reopened(let day): (.completion, day)
    case .takenUpAgain(let day): (.withdrawal, day)
    default: nil
    }
  }
}
