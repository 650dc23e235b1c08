internal import ActionPlans

/// Which milestone of an earlier version is which of the current one.
///
/// They have no ids. Those of one title belong together, in their order; of the others those at the same position, so
/// that a milestone which was only reworded is not taken for a new one.
struct MilestonePairs {
  /// The positions of each milestone that both versions have, in the order of the earlier one.
  let kept: [(earlier: Int, current: Int)]
  /// The positions of those that only the earlier version has.
  let gone: [Int]

  /// The pairs among these milestones.
  init(_ earlier: [Milestone], _ current: [Milestone]) {
    var partner: [Int: Int] = [:]
    var free = Set(current.indices)
    // The later ones first, so that the last of each list is the first in the file.
    var ofTitle: [String: [Int]] = [:]
    for new in current.indices.reversed() { ofTitle[current[new].title, default: []].append(new) }
    for old in earlier.indices {
      guard let new = ofTitle[earlier[old].title]?.popLast() else { continue }
      partner[old] = new
      free.remove(new)
    }
    for old in earlier.indices where partner[old] == nil && free.contains(old) {
      partner[old] = old
      free.remove(old)
    }
    kept = earlier.indices.compactMap { old in partner[old].map { (old, $0) } }
    gone = earlier.indices.filter { partner[$0] == nil }
  }
}
