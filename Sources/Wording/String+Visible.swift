extension String {
  /// The text in single quotes, safe to show on a terminal; see `visible`.
  public var quoted: String { "'" + visible + "'" }

  /// The text with whatever would steer a terminal, break a line or turn the writing direction written out.
  ///
  /// Such a character becomes its number, as in `\u{1B}`; see `steersDisplay`. Everything else
  /// stays, so printable ASCII costs one look at each byte and no copy. A string made from bytes that are no UTF-8
  /// has U+FFFD in their place already.
  public var visible: String { writingOut { $0.steersDisplay } }

  /// The text as ``visible`` shows it, with what people take for another character or for nothing written out too.
  ///
  /// For telling what is wrong with a text that looks right; see `isEasilyOverlooked`.
  public var unmistakable: String { writingOut { $0.steersDisplay || $0.isEasilyOverlooked } }

  /// Whether it is made of printable ASCII alone: no control, no line end, nothing to write out.
  public var isPrintableASCII: Bool {
    let bytes = utf8.span
    // Without a way out, so that many bytes are looked at in one step.
    var others: UInt8 = 0
    for at in bytes.indices { others |= bytes[at] &- 0x20 > 0x5E ? 1 : 0 }
    return others == 0
  }

  private func writingOut(_ isHidden: (Unicode.Scalar) -> Bool) -> String {
    if isPrintableASCII { return self }
    guard unicodeScalars.contains(where: isHidden) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if isHidden(scalar) {
        result += scalar.writtenOut
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
