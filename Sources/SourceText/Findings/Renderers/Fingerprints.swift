/// Gives each finding a name that stays the same while lines above it come and go, so that a platform can tell new
/// findings from old ones.
///
/// A fingerprint is the FNV-1a hash (64 bits, as 16 hexadecimal digits) of the rule's code, the path and the text of
/// the lines found, without the blanks round it; behind a colon follows which of the findings with this hash it is,
/// counted from 1. So it changes when the line itself is edited, and never with its number. Text that a finding hides is
/// left out: whoever sees a fingerprint must not be able to try what it was made of.
struct Fingerprints {
  /// How many bytes of the lines count at most, so that the cost of a finding does not grow with them.
  private static let longestText = 1000

  private let hidden: HiddenText
  /// How often each hash was met.
  private var counts: [UInt64: Int] = [:]

  /// Fingerprints for `findings` about `files`.
  init(for findings: [Finding], in files: SourceFiles) {
    hidden = HiddenText(of: findings, and: files.hidden)
  }

  /// The fingerprint of the next finding in the order of the report.
  mutating func next(_ finding: Finding, in files: inout IndexedFiles) -> String {
    var hash = FNVHash()
    hash.add(finding.rule.code.utf8)
    hash.add(0)
    hash.add(files.files.shownPath(finding.place.path).utf8)
    hash.add(0)
    addLines(of: finding.place, in: &files, to: &hash)
    counts[hash.value, default: 0] += 1
    return Self.digits(hash.value) + ":" + String(counts[hash.value, default: 1])
  }

  private func addLines(of place: Place, in files: inout IndexedFiles, to hash: inout FNVHash) {
    guard let range = place.range, let index = files.index(of: place.path) else { return }
    let first = index.position(of: Int(range.start)).line
    let last = range.isEmpty ? first : index.position(of: Int(range.end) - 1).line
    var start = Int(index.range(ofLine: first).start)
    let lastEnd = Int(index.range(ofLine: last).end)
    let bytes = index.file.padded
    while start < lastEnd, bytes[start].isSpace { start += 1 }
    var end = min(lastEnd, start + Self.longestText)
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    for range in hidden.ranges(in: place.path).between(start, end) {
      add(bytes[start..<max(start, Int(range.start))], to: &hash)
      start = min(end, max(start, Int(range.end)))
    }
    add(bytes[start..<end], to: &hash)
  }

  /// Adds a stretch of lines; with other line ends they are the same.
  private func add(_ bytes: ArraySlice<UInt8>, to hash: inout FNVHash) {
    for byte in bytes where byte != UInt8(ascii: "\r") { hash.add(byte) }
  }

  private static func digits(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

/// The hash of Fowler, Noll and Vo in its form 1a with 64 bits: small, quick, and the same everywhere.
private struct FNVHash {
  /// The hash of what was added so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
