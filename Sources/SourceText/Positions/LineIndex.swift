/// Where each line of a file starts, so that offsets can be told as lines and columns.
///
/// Readers work with offsets; this index is built only once a finding is shown. Building costs one pass over
/// the file; each question then costs a binary search and one pass over its line.
public struct LineIndex: Sendable {
  private let file: SourceFile
  private let starts: [UInt32]

  /// Finds the line starts of `file`.
  public init(_ file: SourceFile) {
    var starts: [UInt32] = [file.startsWithByteOrderMark ? 3 : 0]
    for offset in 0..<file.count where file.padded[offset] == UInt8(ascii: "\n") {
      starts.append(UInt32(offset + 1))
    }
    self.file = file
    self.starts = starts
  }

  /// How many lines the file has; a text that ends with a line end has an empty last line.
  public var count: Int { starts.count }

  /// The line and column of the byte at `offset`; an offset past the end counts as the end.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), file.count)
    let line = lineNumber(of: offset)
    let start = Int(starts[line - 1])
    var column = 1
    var at = start
    while at < offset {
      if !file.padded[at].continuesScalar { column += 1 }
      at += 1
    }
    // An offset in the middle of a scalar belongs to that scalar.
    if offset > start, offset < file.count, file.padded[offset].continuesScalar { column -= 1 }
    return Position(line: line, column: column)
  }

  /// The bytes of line number `line` (from 1) without its line end; empty for a line that does not exist.
  public func range(ofLine line: Int) -> ByteRange {
    guard line >= 1, line <= starts.count else { return ByteRange(file.count, file.count) }
    let start = Int(starts[line - 1])
    var end = line < starts.count ? Int(starts[line]) - 1 : file.count
    if end > start, file.padded[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return ByteRange(start, end)
  }

  /// The number of the line that holds `offset`, from 1.
  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}

extension UInt8 {
  /// Whether this byte continues a UTF-8 scalar that an earlier byte began.
  @inlinable var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
