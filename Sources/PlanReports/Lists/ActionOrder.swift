internal import ActionPlans
internal import PlanProgress

/// In which order a list shows its actions; alike ones in plan order.
public enum ActionOrder: String, CaseIterable, Sendable {
  /// As in the plan: files by the bytes of their paths, then as in the file.
  case plan
  /// The earliest due date first.
  case due
  /// By the letters of the id, then by its number: `SALT-9` before `SALT-10`.
  case id
  /// Red, amber, green, white, blue, grey.
  case rating
  /// The largest slip first.
  case slip
  /// The longest overdue first, those that are not overdue last.
  case overdue

  /// The figures in this order.
  func sorted(_ figures: [ActionFigure]) -> [ActionFigure] {
    switch self {
    case .plan: figures
    case .due: figures.sortedStably { SortKey(Int($0.due.number)) }
    case .id: figures.sorted { ($0.id.key, $0.place) < ($1.id.key, $1.place) }
    case .rating: figures.sortedStably { SortKey($0.rating.urgency) }
    case .slip: figures.sortedStably { SortKey(-$0.slipDays) }
    case .overdue: figures.sortedStably { SortKey(-($0.overdueDays ?? 0)) }
    }
  }
}

extension ID {
  /// The letters before the last hyphen, and the number behind it; no number counts as none.
  fileprivate var key: IDKey {
    guard let hyphen = text.utf8.lastIndex(of: UInt8(ascii: "-")),
      let number = Int(text[text.utf8.index(after: hyphen)...])
    else { return IDKey(letters: text, number: -1) }
    return IDKey(letters: String(text[..<hyphen]), number: number)
  }
}

/// An id as it is sorted.
private struct IDKey: Comparable {
  let letters: String
  let number: Int

  static func < (left: IDKey, right: IDKey) -> Bool {
    left.letters.utf8.elementsEqual(right.letters.utf8)
      ? left.number < right.number : left.letters.utf8.lexicographicallyPrecedes(right.letters.utf8)
  }
}
