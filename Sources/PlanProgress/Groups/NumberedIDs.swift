import ActionPlans

/// Ids with their positions in a list, found fast.
///
/// Of two entries with one id, which checks report, the first counts.
struct NumberedIDs<Thing>: Sendable {
  private let ids: [ID<Thing>]
  private let numbers: [ID<Thing>: Int]

  /// Up to so many ids are looked through one by one, which is faster than a table.
  private static var few: Int { 16 }

  init(_ ids: [ID<Thing>]) {
    self.ids = ids
    numbers = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The position of `id`; nil when the list does not have it.
  subscript(id: ID<Thing>) -> Int? {
    ids.count <= Self.few ? ids.firstIndex(of: id) : numbers[id]
  }
}
