/// A bar of parts that add up, made of a character for each kind so that it reads without colour.
struct Bar: Hashable, Sendable {
  /// A part of a bar.
  struct Part: Hashable, Sendable {
    /// The character that it is drawn with.
    var character: Character
    /// How it stands out.
    var look: Look
    /// What the character means.
    var meaning: String
    /// How many there are, 0 or more.
    var count: Int
  }

  /// What the bar shows.
  var label: Words
  /// Its parts from left to right.
  var parts: [Part]
  /// The same in words.
  var text: String

  /// How many of all parts there are.
  var total: Int { parts.reduce(0) { $0 + $1.count } }

  /// How many characters each part takes of a bar that is `length` long: largest remainder, and never none for some.
  ///
  /// In the order of ``parts``; nothing for an empty bar.
  func lengths(of length: Int) -> [Int] {
    guard total > 0, length > 0 else { return parts.map { _ in 0 } }
    var lengths = parts.map { $0.count == 0 ? 0 : max($0.count * length / total, 1) }
    let byRemainder = parts.indices.filter { parts[$0].count > 0 }.sorted {
      (parts[$1].count * length % total, $0) < (parts[$0].count * length % total, $1)
    }
    var missing = length - lengths.reduce(0, +)
    var next = byRemainder.makeIterator()
    while missing > 0, let part = next.next() {
      lengths[part] += 1
      missing -= 1
    }
    while missing < 0, let largest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), lengths[largest] > 1 {
      lengths[largest] -= 1
      missing += 1
    }
    return lengths
  }
}
