/// Finds the name somebody probably meant.
public enum NearestName {
  /// The name nearest to what was typed, or nil when none is near enough to be worth suggesting.
  ///
  /// Letter case does not count. A name is near when it takes at most one edit in names of three to five
  /// letters, two in six to eight, three in longer ones; the length of the longer word counts. Of names equally
  /// near none was more probably meant than the others. A name with another number in it is another thing, however near
  /// it is: `INC-01` is not what `INC-04` says, though `INC-1` says it. Only in words with small letters a last digit may
  /// be one too many or too few, as in `section-420`. The only name that begins with what was typed, three letters or
  /// more, comes before those more than one edit away. Where none is near, the only name that is a word of what was typed
  /// counts: `due` in `due_date`. The cost is the sum of the products of the lengths, for names of similar length.
  public static func find(_ typed: String, among names: [String]) -> String? {
    let wanted = Array(typed.lowercased().unicodeScalars)
    let wantedNumbers = numbers(in: wanted)
    let isWord = typed.contains(where: \.isLowercase)
    var best: (name: String, distance: Int, isAlone: Bool)?
    for name in names {
      let candidate = Array(name.lowercased().unicodeScalars)
      let limit = edits(forLength: max(wanted.count, candidate.count))
      guard let distance = distance(from: wanted, to: candidate, limit: limit),
        mayMean(wantedNumbers, numbers(in: candidate), isWord: isWord)
      else { continue }
      if let found = best, found.distance <= distance {
        if found.distance == distance, found.name != name { best?.isAlone = false }
      } else {
        best = (name, distance, true)
      }
    }
    let nearest = best.flatMap { $0.isAlone ? $0.name : nil }
    if let best, best.distance <= 1 { return nearest }
    return onlyCompletion(of: wanted, among: names) ?? nearest ?? onlyWord(of: typed, among: names)
  }

  /// The numbers in a word, without zeros before them.
  private static func numbers(in word: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    word.split { !("0"..."9" ~= $0) }.map { digits in digits.drop { $0 == "0" } }
  }

  /// Whether a word with some numbers in it may be a slip for one with others: when they are the same, or one has none.
  private static func mayMean(
    _ typed: [ArraySlice<Unicode.Scalar>], _ numbers: [ArraySlice<Unicode.Scalar>], isWord: Bool
  ) -> Bool {
    if typed.isEmpty || numbers.isEmpty { return true }
    return typed.elementsEqual(numbers) { first, second in
      if first.elementsEqual(second) { return true }
      let (short, long) = first.count < second.count ? (first, second) : (second, first)
      return isWord && short.count > 1 && long.count == short.count + 1 && long.starts(with: short)
    }
  }

  /// The only name that is one edit away from what was typed, or differs from it in letter case alone.
  ///
  /// Nil when there is none, or another one as near; names of fewer than three letters are too short to be sure. What
  /// counts as an edit is told with ``find(_:among:)``.
  public static func onlyOneEditAway(_ typed: String, among names: [String]) -> String? {
    let wanted = Array(typed.lowercased().unicodeScalars)
    let near = names.filter { name in
      let candidate = Array(name.lowercased().unicodeScalars)
      guard edits(forLength: max(wanted.count, candidate.count)) > 0 else { return false }
      return distance(from: wanted, to: candidate, limit: 1) != nil
    }
    return near.count == 1 ? near.first : nil
  }

  private static func edits(forLength length: Int) -> Int {
    switch length {
    case ..<3: 0
    case 3...5: 1
    case 6...8: 2
    default: 3
    }
  }

  private static func onlyCompletion(of start: [Unicode.Scalar], among names: [String]) -> String? {
    guard start.count >= 3 else { return nil }
    let matches = names.filter { $0.lowercased().unicodeScalars.starts(with: start) }
    return matches.count == 1 ? matches.first : nil
  }

  private static func onlyWord(of typed: String, among names: [String]) -> String? {
    let words = typed.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard words.count > 1 else { return nil }
    let matches = names.filter { name in name.count >= 3 && words.contains { $0 == name.lowercased() } }
    return matches.count == 1 ? matches.first : nil
  }

  /// The number of letters to insert, delete, replace or swap with their neighbour to get from one word to the
  /// other, or nil when it is above the limit.
  ///
  /// This is the Damerau-Levenshtein distance in its restricted form (optimal string alignment): no letter is
  /// edited again after a swap. Words whose lengths differ by more than the limit cost nothing.
  static func distance(from first: [Unicode.Scalar], to second: [Unicode.Scalar], limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
      var current = [row + 1]
      current.reserveCapacity(second.count + 1)
      for column in second.indices {
        let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
        var cheapest = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cheapest = min(cheapest, beforeLast[column - 1] + 1)
        }
        current.append(cheapest)
      }
      guard current.contains(where: { $0 <= limit }) || last.contains(where: { $0 <= limit }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
