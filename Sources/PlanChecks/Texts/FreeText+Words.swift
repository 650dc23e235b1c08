/// Words of a text, for rules that have to understand a little of what is said.
extension FreeText {
  /// A word or number: letters and digits with nothing between them.
  struct Word {
    /// The word in small letters.
    let text: String
    /// Where it stands.
    let range: Range<Int>
  }

  /// The word that begins at `at`; nil when none does.
  func word(at: Int) -> Word? {
    guard isWordPart(at), !isWordPart(at - 1) else { return nil }
    var end = at + 1
    while isWordPart(end) { end += 1 }
    return Word(text: lowercased(at..<end), range: at..<end)
  }

  /// The one of `words`, in small letters, that stands at `at` as a word of its own; nil when none of them does.
  ///
  /// The quick way to look for a few words: nothing is made until one is found.
  func word(among list: WordList, at: Int) -> Word? {
    let first = self[at] | 0x20
    for (number, letters) in list.letters.enumerated() where letters[0] == first {
      var length = 1
      while length < letters.count, self[at + length] | 0x20 == letters[length] { length += 1 }
      if length == letters.count, !isWordPart(at + length), !isWordPart(at - 1) {
        return Word(text: list.words[number], range: at..<at + length)
      }
    }
    return nil
  }

  /// How many bytes from a place words are looked for; a sentence is shorter.
  private static var reach: Int { 200 }

  /// Up to `limit` words behind `at`, in their order; the sentence's end ends them.
  func words(after at: Int, limit: Int) -> [Word] {
    var words: [Word] = []
    let end = min(end, at + Self.reach)
    var at = at
    while at < end, words.count < limit {
      if let word = word(at: at) {
        words.append(word)
        at = word.range.upperBound
      } else if endsSentence(at) {
        break
      } else {
        at += 1
      }
    }
    return words
  }

  /// Up to `limit` words before `at`, the nearest first; the sentence's beginning ends them.
  func words(before at: Int, limit: Int) -> [Word] {
    var words: [Word] = []
    let start = max(start, at - Self.reach)
    var at = at
    while at > start, words.count < limit {
      if isWordPart(at - 1) {
        var first = at - 1
        while first > start, isWordPart(first - 1) { first -= 1 }
        words.append(Word(text: lowercased(first..<at), range: first..<at))
        at = first
      } else if endsSentence(at - 1) {
        break
      } else {
        at -= 1
      }
    }
    return words
  }

  /// Whether a full stop, or another sign that ends a sentence, stands at `at` and no letter or digit behind it.
  private func endsSentence(_ at: Int) -> Bool {
    switch self[at] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): !isWordPart(at + 1)
    default: false
    }
  }
}
