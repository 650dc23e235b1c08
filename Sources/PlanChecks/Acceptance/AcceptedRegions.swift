internal import SourceText

/// The stretches of files in which findings of each rule are accepted, so that the one that covers a finding is found
/// without looking at every other.
///
/// Each is what a value of a tree stands on, so that any two lie apart or one in the other.
struct AcceptedRegions {
  /// A stretch and what accepts findings in it.
  private struct Region {
    /// The number of the acceptance.
    let acceptance: Int
    let start: UInt32
    let end: UInt32
    /// The place in the list of the next larger stretch that this one lies in; -1 for none.
    var outer = -1
  }

  private struct Key: Hashable {
    let path: String
    let rule: RuleID
  }

  private var regions: [Key: [Region]] = [:]
  private var wholeFiles: [Key: Int] = [:]

  /// The stretches of those of `acceptances` that accept anything.
  ///
  /// Of two that cover the same, the first counts.
  init(_ acceptances: [Acceptance]) {
    for (number, acceptance) in acceptances.enumerated() {
      guard let rule = acceptance.acceptedRule else { continue }
      let key = Key(path: acceptance.place.path, rule: rule)
      if acceptance.coversFile {
        if wholeFiles[key] == nil { wholeFiles[key] = number }
      } else {
        let covered = acceptance.covered
        regions[key, default: []].append(Region(acceptance: number, start: covered.start, end: covered.end))
      }
    }
    for key in regions.keys { regions[key] = Self.nested(regions[key] ?? []) }
  }

  /// The regions by start, of one start the largest first, each once, with the one around it.
  private static func nested(_ found: [Region]) -> [Region] {
    let ordered = found.sorted { ($0.start, $1.end, $0.acceptance) < ($1.start, $0.end, $1.acceptance) }
    var regions: [Region] = []
    var open: [Int] = []
    for var region in ordered {
      if let last = regions.last, last.start == region.start, last.end == region.end { continue }
      while let around = open.last, regions[around].end <= region.start { open.removeLast() }
      region.outer = open.last ?? -1
      open.append(regions.count)
      regions.append(region)
    }
    return regions
  }

  /// Whether nothing is accepted anywhere.
  var isEmpty: Bool { regions.isEmpty && wholeFiles.isEmpty }

  /// The number of the acceptance that covers what `rule` finds at `place`: the one nearest to it; nil when none does.
  func find(_ rule: RuleID, at place: Place) -> Int? {
    if isEmpty { return nil }
    let key = Key(path: place.path, rule: rule)
    if let range = place.range, let candidates = regions[key] {
      var (low, high) = (0, candidates.count)
      while low < high {
        let middle = (low + high) / 2
        if candidates[middle].start <= range.start { low = middle + 1 } else { high = middle }
      }
      var at = low - 1
      while at >= 0 {
        if range.start < candidates[at].end { return candidates[at].acceptance }
        at = candidates[at].outer
      }
    }
    return wholeFiles[key]
  }
}
