internal import ActionPlans

extension Amendment {
  /// The key under which a plan file has the field.
  var field: String {
    switch self {
    case .due: "due"
    case .start: "start"
    case .category: "category"
    case .priority: "priority"
    case .title: "title"
    case .lead: "lead"
    case .baseline: "baseline"
    case .target: "target"
    case .measure: "measure"
    case .scope: "scope"
    case .reopened: "completed"
    case .noLongerEmbedded: "embedded"
    case .takenUpAgain: "withdrawn"
    }
  }

  /// The same without what it led to, which a file may leave out and add later.
  var origin: Amendment {
    switch self {
    case .due(let from, _): .due(from: from, to: nil)
    case .start(let from, _): .start(from: from, to: nil)
    case .category(let from, _): .category(from: from, to: nil)
    case .priority(let from, _): .priority(from: from, to: nil)
    case .title(let from, _): .title(from: from, to: nil)
    case .lead(let from, _): .lead(from: from, to: nil)
    case .baseline(let indicator, let from, _): .baseline(indicator, from: from, to: nil)
    case .target(let indicator, let from, _): .target(indicator, from: from, to: nil)
    case .measure(let from, _): .measure(from: from, to: nil)
    case .scope(let from, _): .scope(from: from, to: nil)
    case .reopened, .noLongerEmbedded, .takenUpAgain: self
    }
  }
}

extension Action {
  /// How often its due date has moved.
  var moves: Int { changes.count { if case .due = $0.amendment { true } else { false } } }
}
