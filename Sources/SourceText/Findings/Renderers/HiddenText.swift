/// The stretches of text that no excerpt may show, whichever finding the excerpt belongs to.
struct HiddenText: Sendable {
  /// For each path the stretches, in order and apart from each other.
  private var ranges: [String: [ByteRange]] = [:]

  /// What `findings` ask to hide; a walk over them, and a sort of the few that ask.
  init(of findings: [Finding]) {
    for finding in findings where finding.hidesText {
      if let range = finding.place.range { ranges[finding.place.path, default: []].append(range) }
    }
    for (path, found) in ranges { ranges[path] = Self.joined(found) }
  }

  /// The hidden stretches that touch `line` of the file at `path`, in order; mostly none.
  ///
  /// Costs a binary search and what is found.
  func ranges(in path: String, touching line: ByteRange) -> ArraySlice<ByteRange> {
    guard let all = ranges[path] else { return [] }
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].end <= line.start { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.start < line.end }
  }

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
