internal import Wording

extension [String] {
  /// The names as a list, of many only the first: "INC-01, INC-02, INC-03 and 12 others".
  func joinedInShort(_ limit: Int = 5) -> String {
    count <= limit ? joinedAsList : (prefix(limit - 1) + [(count - limit + 1).counted("other")]).joinedAsList
  }
}
