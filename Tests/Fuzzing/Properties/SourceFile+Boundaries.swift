package import SourceText

extension SourceFile {
  /// What is wrong with `range` as a stretch of this text; nil when it lies in the file and cuts no character.
  package func flaw(of range: ByteRange) -> String? {
    if range.end < range.start || Int(range.end) > count { return "\(range.start)-\(range.end) lies outside the file" }
    for offset in [range.start, range.end] where cutsCharacter(Int(offset)) {
      return "\(range.start)-\(range.end) cuts a character at \(offset)"
    }
    return nil
  }

  /// Whether a valid UTF-8 sequence begins before `offset` and ends behind it; bytes that are no UTF-8 may be cut.
  private func cutsCharacter(_ offset: Int) -> Bool {
    guard offset < count, padded[offset] & 0xC0 == 0x80 else { return false }
    var lead = offset - 1
    while lead >= max(0, offset - 3), padded[lead] & 0xC0 == 0x80 { lead -= 1 }
    guard lead >= 0 else { return false }
    var iterator = padded[lead..<min(lead + 4, count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return false }
    return lead + UTF8.width(scalar) > offset
  }
}
