/// One change of a file: some of its bytes and what takes their place.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go; empty where something is only put in.
  public let range: ByteRange
  /// The bytes that come, as UTF-8.
  public let replacement: [UInt8]

  /// The change that puts `replacement` in the place of `range`.
  public init(range: ByteRange, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// The bytes of `source` with all `edits` made; every byte outside their ranges stays as it is.
  ///
  /// The edits may come in any order. Where two overlap, the one that starts first is made and the other left out;
  /// of two at the very same place with nothing to take away, both are made, in the order given.
  public static func apply(_ edits: [TextEdit], to source: SourceFile) -> [UInt8] {
    let inOrder = edits.enumerated().sorted { left, right in
      left.element.range == right.element.range
        ? left.offset < right.offset : left.element.range < right.element.range
    }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + edits.reduce(0) { $0 + $1.replacement.count })
    var done = 0
    for (_, edit) in inOrder where Int(edit.range.start) >= done && Int(edit.range.end) <= source.count {
      result.append(contentsOf: source.padded[done..<Int(edit.range.start)])
      result.append(contentsOf: edit.replacement)
      done = Int(edit.range.end)
    }
    result.append(contentsOf: source.padded[done..<source.count])
    return result
  }
}
