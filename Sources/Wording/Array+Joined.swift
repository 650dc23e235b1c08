extension [String] {
  /// The words as a choice in a sentence: `text, json or csv`.
  ///
  /// In the order given; one word stands alone, and no words give an empty text.
  public var joinedAsAlternatives: String { joined(with: "or") }

  /// The words as a list in a sentence: `schools, parents and carers`.
  ///
  /// In the order given; one word stands alone, and no words give an empty text.
  public var joinedAsList: String { joined(with: "and") }

  private func joined(with word: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    var text = ""
    text.reserveCapacity(reduce(8) { $0 + $1.utf8.count + 2 })
    for (number, name) in dropLast().enumerated() {
      if number > 0 { text += ", " }
      text += name
    }
    text += " \(word) "
    return text + last
  }
}
