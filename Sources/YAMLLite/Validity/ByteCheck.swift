internal import SourceText

/// What a first look at the bytes of a file finds, before any structure is read.
///
/// Pure ASCII without oddities, which is most of every file, is passed over 64 bytes at a time.
struct ByteCheck {
  /// A stretch of bytes that YAML-lite refuses, and why.
  struct Oddity {
    var rule: SyntaxRule
    var range: ByteRange
    /// The Unicode scalar found; 0 for bytes that are no UTF-8.
    var scalar: UInt32
  }

  /// What is refused, in order; at most one for each run of bytes with the same cause.
  private(set) var oddities: [Oddity] = []
  /// The first byte of every run of tabs.
  private(set) var tabs: [UInt32] = []
  /// The carriage returns with no line feed behind them.
  private(set) var loneReturns: [UInt32] = []

  /// Looks at every byte of `bytes` from `start` on.
  ///
  /// Linear; the lists grow only with what is odd.
  init(_ bytes: ByteView, from start: Int) {
    var at = start
    while at < bytes.count {
      let (first, second, third, fourth) = bytes.blocks(at)
      if Self.isNone((Self.odd(first) .| Self.odd(second)) .| (Self.odd(third) .| Self.odd(fourth))) {
        at &+= 64
      } else if Self.isOrdinaryWithReturns(bytes, at) {
        at += 16
      } else {
        at = look(bytes, at, until: min(at + 16, bytes.count))
      }
    }
  }

  /// Which of these bytes are neither printable ASCII nor line feeds.
  @inline(__always)
  private static func odd(_ block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    // As signed numbers, what lies below a space is all controls and all that is not ASCII.
    let signed = SIMD16<Int8>(truncatingIfNeeded: block)
    let low = signed .< SIMD16<Int8>(repeating: 0x20)
    return (low .^ (signed .== SIMD16<Int8>(repeating: 0x0A))) .| (signed .== SIMD16<Int8>(repeating: 0x7F))
  }

  /// Whether no lane is true.
  @inline(__always)
  private static func isNone(_ lanes: SIMDMask<SIMD16<Int8>>) -> Bool {
    let halves = halves(lanes)
    return halves[0] | halves[1] == 0
  }

  /// Whether the sixteen bytes at `at` are in order once carriage returns with a line feed behind them are.
  ///
  /// The line feeds behind the end of the text mend no carriage return, so the last bytes are looked at one by one.
  @inline(__always)
  private static func isOrdinaryWithReturns(_ bytes: ByteView, _ at: Int) -> Bool {
    guard at &+ 16 < bytes.count else { return false }
    let block = bytes.block(at)
    let odd = halves(odd(block))
    let returns = halves(block .== SIMD16(repeating: .carriageReturn))
    let feeds = halves(bytes.block(at + 1) .== SIMD16(repeating: .lineFeed))
    return odd[0] & ~(returns[0] & feeds[0]) == 0 && odd[1] & ~(returns[1] & feeds[1]) == 0
  }

  /// The lanes as two numbers, all bits of a true lane set.
  @inline(__always)
  private static func halves(_ lanes: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
  }

  /// Looks at scalars one by one from `start` to `end` or a little beyond; returns where it stopped.
  private mutating func look(_ bytes: ByteView, _ start: Int, until end: Int) -> Int {
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        lookAtASCII(byte, bytes, at)
        at += 1
      } else if let (scalar, length) = UTF8Scalar.decode(bytes, at) {
        if let rule = Self.refusal(ofScalar: scalar) { add(rule, at, at + length, scalar) }
        at += length
      } else {
        add(.invalidUTF8, at, at + 1, 0)
        at += 1
      }
    }
    return at
  }

  private mutating func lookAtASCII(_ byte: UInt8, _ bytes: ByteView, _ at: Int) {
    switch byte {
    case .lineFeed, 0x20...0x7E: break
    case .tab: if at == 0 || bytes[at - 1] != .tab { tabs.append(UInt32(at)) }
    case .carriageReturn:
      if at + 1 >= bytes.count || bytes[at + 1] != .lineFeed { loneReturns.append(UInt32(at)) }
    default: add(.controlCharacter, at, at + 1, UInt32(byte))
    }
  }

  /// The rule against a scalar above ASCII; nil when it may stand in a file.
  private static func refusal(ofScalar scalar: UInt32) -> SyntaxRule? {
    switch scalar {
    case 0x85, 0x2028, 0x2029: .lineSeparator
    case 0x80...0x9F, 0xFEFF, 0xFFFE, 0xFFFF: .controlCharacter
    case 0x202A...0x202E, 0x2066...0x2069: .bidirectionalControl
    default: nil
    }
  }

  /// Notes an oddity, or lengthens the last one when it is of the same kind and directly before.
  private mutating func add(_ rule: SyntaxRule, _ start: Int, _ end: Int, _ scalar: UInt32) {
    if let last = oddities.last, last.rule == rule, Int(last.range.end) == start {
      oddities[oddities.count - 1].range.end = UInt32(end)
    } else if oddities.count < Problems.limit {
      oddities.append(Oddity(rule: rule, range: ByteRange(start, end), scalar: scalar))
    }
  }
}
