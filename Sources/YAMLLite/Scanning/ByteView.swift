internal import SourceText

/// The bytes of a file while it is read: single bytes, eight and sixteen at a time, and the two scans that all rests on.
///
/// It holds a pointer, so it must not outlive the closure of ``SourceFile/withBytes(_:)`` that lends it. Every access
/// is checked against the padded length; the line feeds behind the text stop every scan without a test for the end.
@safe
struct ByteView {
  private let base: UnsafeRawPointer
  /// The last offset at which a block of sixteen bytes may begin.
  private let limit: Int
  /// The number of bytes of the text, without the padding.
  let count: Int

  /// A view of `count` bytes and the padding behind them.
  fileprivate init(_ buffer: UnsafeRawBufferPointer, count: Int, base: UnsafeRawPointer) {
    unsafe self.base = base
    self.limit = buffer.count - 16
    self.count = count
  }

  /// The byte at `offset`, which may lie in the padding.
  @inline(__always)
  subscript(_ offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) <= UInt(bitPattern: limit))
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// The eight bytes from `offset`, the first in the lowest place.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    precondition(UInt(bitPattern: offset) <= UInt(bitPattern: limit))
    return unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The sixteen bytes from `offset`.
  @inline(__always)
  func block(_ offset: Int) -> SIMD16<UInt8> {
    precondition(UInt(bitPattern: offset) <= UInt(bitPattern: limit))
    return unsafe base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The 64 bytes from `offset`, looked up with one check of their place.
  @inline(__always)
  func blocks(_ offset: Int) -> (SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>, SIMD16<UInt8>) {
    precondition(offset >= 0 && offset <= limit &- 48)
    let start = unsafe base + offset
    return unsafe (
      start.loadUnaligned(as: SIMD16<UInt8>.self), start.loadUnaligned(fromByteOffset: 16, as: SIMD16<UInt8>.self),
      start.loadUnaligned(fromByteOffset: 32, as: SIMD16<UInt8>.self),
      start.loadUnaligned(fromByteOffset: 48, as: SIMD16<UInt8>.self)
    )
  }

  /// The first line feed at or after `start`; the padding's first at the latest.
  @inline(__always)
  func lineFeed(from start: Int) -> Int {
    var at = start
    while true {
      let found = Self.first(block(at) .== .lineFeed)
      if found < 16 { return at &+ found }
      at &+= 16
    }
  }

  /// The first line feed, colon or `#` at or after `start`: whatever may end a plain scalar.
  @inline(__always)
  func plainStop(from start: Int) -> Int {
    var at = start
    while true {
      let bytes = block(at)
      let found = Self.first((bytes .== .colon) .| (bytes .== .lineFeed) .| (bytes .== .hash))
      if found < 16 { return at &+ found }
      at &+= 16
    }
  }

  /// The first byte at or after `start` that may end a plain entry of a list in brackets: `,[]{}:#` or a line feed.
  @inline(__always)
  func entryStop(from start: Int) -> Int {
    var at = start
    while true {
      let bytes = block(at)
      let brackets = (bytes .== .openBracket) .| (bytes .== .closeBracket)
      let braces = (bytes .== .openBrace) .| (bytes .== .closeBrace)
      let signs = (bytes .== .comma) .| (bytes .== .colon) .| (bytes .== .hash) .| (bytes .== .lineFeed)
      let found = Self.first(brackets .| braces .| signs)
      if found < 16 { return at &+ found }
      at &+= 16
    }
  }

  /// The first byte at or after `start` that is no space.
  @inline(__always)
  func afterSpaces(from start: Int) -> Int {
    var at = start
    while true {
      let others = word(at) ^ 0x2020_2020_2020_2020
      if others != 0 { return at &+ others.trailingZeroBitCount >> 3 }
      at &+= 8
    }
  }

  /// The first byte at or after `start` that is neither a space nor a tab.
  @inline(__always)
  func afterBlanks(from start: Int) -> Int {
    var at = start
    while self[at].isBlank { at &+= 1 }
    return at
  }

  /// `end` without the blanks and the carriage return before it, but not before `start`.
  @inline(__always)
  func trimmed(_ end: Int, notBefore start: Int) -> Int {
    var at = end
    while at > start, self[at &- 1].isBlank || self[at &- 1] == .carriageReturn { at &-= 1 }
    return at
  }

  /// The end of the line that holds `offset`: its line feed, or the carriage return before that.
  func lineEnd(from offset: Int) -> Int {
    lineEnd(at: min(lineFeed(from: offset), count), from: offset)
  }

  /// The same where the line feed is known, of a line or its rest from `offset` on.
  @inline(__always)
  func lineEnd(at lineFeed: Int, from offset: Int) -> Int {
    lineFeed > offset && self[lineFeed - 1] == .carriageReturn ? lineFeed - 1 : lineFeed
  }

  /// The first byte of the line that holds `offset`; a byte-order mark belongs to no line.
  func lineStart(of offset: Int) -> Int {
    var at = min(offset, count)
    while at > 0, self[at - 1] != .lineFeed { at -= 1 }
    return max(at, min(textStart, offset))
  }

  /// The first byte behind the byte-order mark, if there is one.
  var textStart: Int {
    count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
  }

  /// Whether the bytes at `offset` are those of `text`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    var at = offset
    for byte in "\(text)".utf8 {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// The bytes of `range` as a string; what is no UTF-8 becomes U+FFFD.
  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: array(start, end), as: UTF8.self)
  }

  /// The bytes from `start` up to `end`.
  func array(_ start: Int, _ end: Int) -> [UInt8] {
    guard start < end else { return [] }
    precondition(start >= 0 && end <= limit + 16)
    return unsafe [UInt8](UnsafeRawBufferPointer(start: base + start, count: end - start))
  }

  /// Appends the bytes from `start` up to `end` to `text`.
  func append(_ start: Int, _ end: Int, to text: inout [UInt8]) {
    guard start < end else { return }
    precondition(start >= 0 && end <= limit + 16)
    unsafe text.append(contentsOf: UnsafeRawBufferPointer(start: base + start, count: end - start))
  }

  /// Copies the bytes from `start` up to `end` to `place`, which must have room for them.
  @inline(__always)
  func copy(_ start: Int, _ end: Int, to place: UnsafeMutablePointer<UInt8>) {
    precondition(start >= 0 && start <= end && end <= limit &+ 16)
    unsafe UnsafeMutableRawPointer(place).copyMemory(from: base + start, byteCount: end &- start)
  }

  /// The number of the first true lane; 16 when none is.
  @inline(__always)
  private static func first(_ lanes: SIMDMask<SIMD16<Int8>>) -> Int {
    let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    if words[0] != 0 { return words[0].trailingZeroBitCount >> 3 }
    return 8 &+ words[1].trailingZeroBitCount >> 3
  }
}

extension SIMD16<UInt8> {
  fileprivate static var lineFeed: Self { Self(repeating: .lineFeed) }
  fileprivate static var colon: Self { Self(repeating: .colon) }
  fileprivate static var comma: Self { Self(repeating: .comma) }
  fileprivate static var openBracket: Self { Self(repeating: .openBracket) }
  fileprivate static var closeBracket: Self { Self(repeating: .closeBracket) }
  fileprivate static var openBrace: Self { Self(repeating: .openBrace) }
  fileprivate static var closeBrace: Self { Self(repeating: .closeBrace) }
  fileprivate static var hash: Self { Self(repeating: .hash) }
}

extension SourceFile {
  /// Lends the file's bytes to `body`, which must not keep the view.
  @inline(__always)
  func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
    padded.withByteView(count: count, body)
  }
}

extension [UInt8] {
  /// Lends these bytes, of which the last ones are padding, to `body`, which must not keep the view.
  @inline(__always)
  func withByteView<Result>(count: Int, _ body: (ByteView) -> Result) -> Result {
    unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a source file is never without its padding") }
      return unsafe body(ByteView(buffer, count: count, base: base))
    }
  }
}
