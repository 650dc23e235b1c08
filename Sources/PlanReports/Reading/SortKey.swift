/// By what something is sorted: up to four numbers, the smaller first.
struct SortKey: Hashable, Sendable {
  private let first: Int
  private let second: Int
  private let third: Int
  private let fourth: Int

  /// The numbers in the order in which they count.
  init(_ first: Int, _ second: Int = 0, _ third: Int = 0, _ fourth: Int = 0) {
    (self.first, self.second, self.third, self.fourth) = (first, second, third, fourth)
  }
}

extension SortKey: Comparable {
  /// The smaller first number first, of alike ones the smaller second, and so on.
  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.first, left.second, left.third, left.fourth) < (right.first, right.second, right.third, right.fourth)
  }
}

extension Array {
  /// The elements by keys that are made once for each; elements with the same key stay in order.
  func sortedStably(by key: (Element) -> SortKey) -> [Element] {
    let keyed = enumerated().map { (key: key($0.element), position: $0.offset) }
    return keyed.sorted { ($0.key, $0.position) < ($1.key, $1.position) }.map { self[$0.position] }
  }
}
