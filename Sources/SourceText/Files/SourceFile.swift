/// One text file, read whole: its path as shown to people, and its bytes.
///
/// The bytes are followed by 64 line feeds that do not belong to the text, so that a scanner can look ahead
/// sixteen bytes at a time without asking whether the end has come. Copies share their storage.
public struct SourceFile: Sendable {
  /// How many line feeds follow the text in ``padded``.
  public static let padding = 64

  /// The largest file that is read, in bytes: 16 MiB.
  ///
  /// A plan file is a few kilobytes.
  public static let sizeLimit = 16 * 1024 * 1024

  /// The path as it is shown and sorted by: relative to the plan folder, with `/` between its parts.
  public let path: String

  /// The text's bytes and, behind them, the padding.
  public let padded: [UInt8]

  /// The number of bytes of the text, without the padding.
  public let count: Int

  /// A file from bytes at hand, for texts that did not come from a disk.
  public init(path: String, bytes: some Collection<UInt8>) {
    self.path = path
    count = bytes.count
    var padded: [UInt8] = []
    padded.reserveCapacity(count + Self.padding)
    padded.append(contentsOf: bytes)
    padded.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: Self.padding))
    self.padded = padded
  }

  /// A file from a text at hand.
  public init(path: String, text: String) {
    self.init(path: path, bytes: text.utf8)
  }

  /// A file whose storage already ends with the padding.
  init(path: String, padded: [UInt8]) {
    self.path = path
    self.padded = padded
    count = padded.count - Self.padding
  }

  /// Whether the text begins with the UTF-8 byte-order mark that Windows editors write.
  public var startsWithByteOrderMark: Bool {
    count >= 3 && padded[0] == 0xEF && padded[1] == 0xBB && padded[2] == 0xBF
  }

  /// The text of `range` as a string; bytes that are no UTF-8 become U+FFFD.
  ///
  /// Costs a copy.
  public func text(_ range: ByteRange) -> String {
    let end = min(Int(range.end), count)
    return String(decoding: padded[min(Int(range.start), end)..<end], as: UTF8.self)
  }
}
