/// A half-open range of byte offsets in one file: `start` is the first byte, `end` the one after the last.
///
/// Offsets count from 0. An empty range (`start == end`) is a place between two bytes. Files are at most
/// 16 MiB (``SourceFile/sizeLimit``), so 32 bits hold every offset and a node of a tree stays small.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset after the last byte; never below `start`.
  public var end: UInt32

  /// The range from `start` up to, and without, `end`; an `end` below `start` counts as `start`.
  @inlinable
  public init(_ start: UInt32, _ end: UInt32) {
    self.start = start
    self.end = max(start, end)
  }

  /// The range between two offsets, which must lie within a file; what lies outside 32 bits is brought to its edge.
  @inlinable
  public init(_ start: Int, _ end: Int) {
    self.init(UInt32(clamping: start), UInt32(clamping: end))
  }

  /// Whether no byte lies in it.
  @inlinable public var isEmpty: Bool { start == end }

  /// The number of bytes in it.
  @inlinable public var count: Int { Int(end - start) }
}

extension ByteRange: Comparable {
  /// By start, then by end: the order in which places are met when a file is read.
  @inlinable
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}
