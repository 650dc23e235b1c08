/// What a reader that times itself prints: `LOW MEDIAN HIGH MB/s` somewhere in its answer, and counts such as `12 files`.
enum ToldSpeed {
  /// The median; nil when there is none.
  static func median(in text: String) -> Double? {
    let words = words(of: text)
    guard let unit = words.firstIndex(of: "MB/s"), unit >= 2 else { return nil }
    return Double(words[unit - 2])
  }

  /// The number that stands before the last `noun`; nil when none does.
  static func count(of noun: String, in text: String) -> Int? {
    let words = words(of: text)
    guard let place = words.lastIndex(of: noun[...]), place > 0 else { return nil }
    return Int(words[place - 1])
  }

  private static func words(of text: String) -> [Substring] {
    text.split { " ,\n".contains($0) }.map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
  }
}
