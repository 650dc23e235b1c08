/// A few words in small letters to look for in texts, with their bytes at hand: they are looked for at very many places.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// The words.
  let words: [String]
  /// The bytes of each.
  let letters: [[UInt8]]

  /// A list of words, none of them empty.
  init(arrayLiteral words: String...) {
    self.words = words
    letters = words.map { Array($0.utf8) }
  }
}
