#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where each line of a file starts, so that offsets can be told as lines and columns.
///
/// Readers work with offsets; this index is built only once a finding is shown. Building costs a fast pass over the file,
/// or two where lines are very long; each question then costs a binary search and at most a few kilobytes, however long
/// the line is.
public struct LineIndex: Sendable {
  /// The file it is about.
  public let file: SourceFile

  /// The offset of the first byte of each line, ascending; never empty.
  private let starts: [UInt32]

  /// How many bytes before each block of ``blockSize`` continue a scalar; empty where no line is so long that this helps.
  private let continuations: [UInt32]

  private static let blockSize = 256
  /// Bytes up to here are counted anew for each question.
  private static let longLine = 4096

  /// Finds the line starts of `file`.
  public init(_ file: SourceFile) {
    self.file = file
    starts = Self.lineStarts(in: file)
    continuations = Self.hasLongLine(starts, file) ? Self.continuations(in: file) : []
  }

  /// How many lines the file has; a text that ends with a line end has an empty last line.
  public var count: Int { starts.count }

  /// The line and column of the byte at `offset`; an offset past the end counts as the end.
  ///
  /// An offset within a scalar belongs to that scalar.
  public func position(of offset: Int) -> Position {
    let offset = min(max(offset, Int(starts[0])), file.count)
    let line = lineNumber(of: offset)
    let start = Int(starts[line - 1])
    // The byte at the offset counts too: it begins the scalar there. At the end of the text this is the padding.
    let bytes = offset + 1 - start
    let continuing =
      continuations.isEmpty
      ? Self.countContinuations(in: file, start, offset + 1)
      : continuations(before: offset + 1) - continuations(before: start)
    return Position(line: line, column: max(1, bytes - continuing))
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

  /// How many of the bytes before `offset` continue a scalar.
  private func continuations(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return Int(continuations[block]) + Self.countContinuations(in: file, block * Self.blockSize, offset)
  }
}

extension LineIndex {
  private static func lineStarts(in file: SourceFile) -> [UInt32] {
    var starts: [UInt32] = [file.startsWithByteOrderMark ? 3 : 0]
    starts.reserveCapacity(file.count / 32 + 1)
    unsafe file.padded.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      var start = 0
      // `memchr` looks at the `count` bytes of the text only, which lie within the buffer.
      while let found = unsafe memchr(base + start, 0x0A, file.count - start) {
        start = unsafe UnsafeRawPointer(found) - base + 1
        starts.append(UInt32(start))
      }
    }
    return starts
  }

  private static func continuations(in file: SourceFile) -> [UInt32] {
    var before: [UInt32] = []
    before.reserveCapacity((file.count + 1) / blockSize + 1)
    var total = 0
    for block in stride(from: 0, through: file.count + 1, by: blockSize) {
      before.append(UInt32(total))
      total += countContinuations(in: file, block, min(block + blockSize, file.count))
    }
    return before
  }

  private static func hasLongLine(_ starts: [UInt32], _ file: SourceFile) -> Bool {
    for next in 1..<starts.count where starts[next] - starts[next - 1] > longLine { return true }
    return file.count - Int(starts[starts.count - 1]) > longLine
  }

  /// How many of the bytes from `start` up to `end`, which lie within the text or one behind it, continue a scalar.
  ///
  /// Eight at a time: such a byte has its highest bit set and the next one not.
  private static func countContinuations(in file: SourceFile, _ start: Int, _ end: Int) -> Int {
    unsafe file.padded.withUnsafeBytes { bytes in
      var count = 0
      var at = start
      while at + 8 <= end {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        count += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
        at += 8
      }
      while at < end {
        if unsafe bytes[at].continuesScalar { count += 1 }
        at += 1
      }
      return count
    }
  }
}

extension UInt8 {
  /// Whether this byte continues a UTF-8 scalar that an earlier byte began.
  @inlinable var continuesScalar: Bool { self & 0xC0 == 0x80 }
}
