extension [Finding] {
  /// The findings in the order of ``Finding/<(_:_:)``.
  ///
  /// Gives what `sorted()` gives, and much sooner where there are many: paths are compared once for each file, and no
  /// finding is copied before its place is known.
  public func inOrder() -> [Finding] {
    if count < 2 { return self }
    let ranks = pathRanks()
    var keys: [(rank: Int, start: Int, end: Int, number: Int)] = []
    keys.reserveCapacity(count)
    var last = (path: self[0].place.path, rank: ranks[self[0].place.path] ?? 0)
    for number in indices {
      let range = self[number].place.range
      if self[number].place.path != last.path {
        last = (self[number].place.path, ranks[self[number].place.path] ?? 0)
      }
      keys.append(
        (
          last.rank, range.map { Int($0.start) } ?? -1, range.map { Int($0.end) } ?? -1,
          number
        ))
    }
    keys.sort { left, right in
      let (first, second) = ((left.rank, left.start, left.end), (right.rank, right.start, right.end))
      if first != second { return first < second }
      return self[left.number] < self[right.number]
    }
    return keys.map { self[$0.number] }
  }

  /// For each path its place among all paths, by their bytes.
  private func pathRanks() -> [String: Int] {
    var paths: Set<String> = []
    var last: String?
    for number in indices where self[number].place.path != last {
      last = self[number].place.path
      paths.insert(self[number].place.path)
    }
    let ordered = paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return Dictionary(uniqueKeysWithValues: zip(ordered, ordered.indices))
  }
}
