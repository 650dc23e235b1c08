/// How near two wordings of an action are.
enum Wordings {
  /// Below this share of words in common two wordings are those of different actions.
  private static let threshold = 0.4

  /// Whether two wordings have so little in common that they speak of different things.
  ///
  /// Compared are words of three letters or more, in lower case and cut to six letters so that `train` and `training`
  /// are near: twice the number that both have, over the number of words of both. Linear in their lengths.
  static func areFarApart(_ first: String, _ second: String) -> Bool {
    let (left, right) = (words(first), words(second))
    guard !left.isEmpty, !right.isEmpty else { return left.isEmpty != right.isEmpty }
    let shared = left.intersection(right).count
    return Double(2 * shared) < threshold * Double(left.count + right.count)
  }

  /// Whether two texts have the same words; blanks and line ends between and behind them are layout.
  static func areTheSame(_ first: String, _ second: String) -> Bool {
    if first.utf8.elementsEqual(second.utf8) { return true }
    return first.split(whereSeparator: \.isWhitespace) == second.split(whereSeparator: \.isWhitespace)
  }

  /// Whether two wordings name other numbers: within 6 weeks is another promise than within 60.
  static func haveOtherNumbers(_ first: String, _ second: String) -> Bool {
    func numbers(_ text: String) -> [Substring] { text.split { !$0.isNumber } }
    return numbers(first) != numbers(second)
  }

  private static func words(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count >= 3 }.map { String($0.prefix(6)) })
  }
}
