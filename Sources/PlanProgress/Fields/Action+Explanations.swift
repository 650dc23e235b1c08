public import ActionPlans

/// Whether a field of an action says the same in two versions of a plan, and if not, whether the later one says why.
public enum FieldExplanation: Hashable, Sendable {
  /// Both versions say the same.
  case unchanged
  /// They differ, and the change at that position of the later version's changes, which the earlier one lacks, begins at
  /// what the earlier one says.
  case entry(Int)
  /// They differ, and the change that was added, at that position, begins at something else.
  case entryBeginsElsewhere(Int)
  /// They differ, and what was signed is corrected by a later review, for a reason that it gives.
  case correction(reason: String?, agreedBy: String?)
  /// They differ, and no change was added.
  case none

  /// Whether the versions differ and nothing that fits was added.
  public var isMissing: Bool {
    switch self {
    case .unchanged, .entry, .correction: false
    case .entryBeginsElsewhere, .none: true
    }
  }

  /// The position of the change that was added; nil when none was.
  public var position: Int? {
    switch self {
    case .entry(let position), .entryBeginsElsewhere(let position): position
    case .unchanged, .correction, .none: nil
    }
  }
}

extension Action {
  /// Whether `field` says the same as in `earlier`, the same action in an earlier version of the plan, and if not, which
  /// change that was added since tells of it.
  ///
  /// Whether the changes chain up to what is written now is for ``brokenChains(fileLead:planStart:)`` to tell.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - earlier: the action as it stood.
  ///   - same: whether two values of the field mean the same.
  public func explanation<Value>(
    of field: AmendableField<Value>, since earlier: Action, same: (Value, Value) -> Bool = { $0 == $1 }
  ) -> FieldExplanation {
    let before = field.written(earlier)
    if same(before, field.written(self)) { return .unchanged }
    var known: [KnownLink<Value>: Int] = [:]
    for link in earlier.orderedLinks(of: field) {
      known[KnownLink(date: earlier.changes[link.change].date, from: link.link.from), default: 0] += 1
    }
    let added = orderedLinks(of: field).filter { link in
      let own = KnownLink(date: changes[link.change].date, from: link.link.from)
      guard let left = known[own], left > 0 else { return true }
      known[own] = left - 1
      return false
    }
    if let fitting = added.first(where: { same($0.link.from, before) }) { return .entry(fitting.change) }
    return added.first.map { .entryBeginsElsewhere($0.change) } ?? .none
  }

  /// By what a change is known again in a later version.
  private struct KnownLink<Value: Hashable>: Hashable {
    let date: CalendarDay
    let from: Value
  }

  /// What `field` says in the file.
  public func written<Value>(_ field: AmendableField<Value>) -> Value { field.written(self) }
}
