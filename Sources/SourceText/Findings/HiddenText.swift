/// The stretches of text that no excerpt may show, whichever finding the excerpt belongs to.
public struct HiddenText: Sendable {
  /// For each path the stretches, in order and apart from each other.
  private var ranges: [String: [ByteRange]] = [:]

  /// What `findings` ask to hide, and what `others` hides anyway; a walk over them, and a sort of the few that ask.
  public init(of findings: [Finding], and others: HiddenText? = nil) {
    if let others { ranges = others.ranges }
    for number in findings.indices where findings[number].hidesText {
      let place = findings[number].place
      if let range = place.range { ranges[place.path, default: []].append(range) }
    }
    for (path, found) in ranges { ranges[path] = Self.joined(found) }
  }

  /// The hidden stretches of the file at `path`, in order and apart from each other; mostly none.
  func ranges(in path: String) -> [ByteRange] { ranges[path] ?? [] }

  private static func joined(_ ranges: [ByteRange]) -> [ByteRange] {
    var joined: [ByteRange] = []
    for range in ranges.sorted() {
      if let last = joined.last, range.start <= last.end {
        joined[joined.count - 1].end = max(last.end, range.end)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension [ByteRange] {
  /// Of stretches in order and apart from each other those that begin or go on between two offsets.
  ///
  /// Costs a binary search and what is found: a line may be long and hold many.
  func between(_ start: Int, _ end: Int) -> ArraySlice<ByteRange> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].end) <= start { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { Int($0.start) < end }
  }
}
