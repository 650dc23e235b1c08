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

  /// The outline of the action at `number` of `actions`, which `file` holds.
  init(_ actions: Span<Action>, at number: Int, in file: PlanFile) {
    id = actions[number].id
    due = actions[number].due
    isOpen = actions[number].completed == nil && actions[number].withdrawn == nil
    dueRange = isOpen ? file.place(ofAction: number, "due").range : nil
    needs = actions[number].dependsOn.enumerated().map { entry, id in
      Need(id: id, range: file.place(ofAction: number, "depends-on", .entry(entry)).range)
    }
  }
}
