public import ActionPlans
internal import PlanProgress

/// What became in one service's plan of the work that a phase is meant for.
public struct PhaseOutline: Sendable {
  /// How many actions of the phase's focus were first promised for it; withdrawn ones do not count.
  public private(set) var promised = 0
  /// Those of them that were not done in it, or are not meant to be any more, in the order of the file.
  public private(set) var left: [ID<Action>] = []

  /// Counts in the action at `number` of `actions`, if it belongs to `phase` as seen on `today`.
  mutating func add(_ actions: Span<Action>, at number: Int, to phase: Phase, today: CalendarDay) {
    guard actions[number].category == phase.focus, actions[number].withdrawn == nil else { return }
    let due = actions[number].due
    let firstDue = actions[number].changes.isEmpty ? due : actions[number].baseline(of: .due)
    guard phase.from <= firstDue, firstDue <= phase.to else { return }
    promised += 1
    let hasLeft = actions[number].completed.map { $0 > phase.to } ?? (phase.to < today || due > phase.to)
    if hasLeft { left.append(actions[number].id) }
  }
}
