internal import Wording

extension [String] {
  /// The names as a list, of many only the first: "INC-01, INC-02, INC-03 and 12 others".
  ///
  /// - Parameters:
  ///   - limit: how many parts the list has at most.
  ///   - total: how many names there are; the first `limit` of them are enough.
  func joinedInShort(_ limit: Int = 5, of total: Int? = nil) -> String {
    let total = total ?? count
    return total <= limit ? joinedAsList : (prefix(limit - 1) + [(total - limit + 1).counted("other")]).joinedAsList
  }
}
