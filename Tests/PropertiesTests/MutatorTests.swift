import Properties
import Testing

@Suite struct MutatorTests {
  private static let files = [Array("format: actionplan/1\nservice: speech\n".utf8), Array("- a\n- b # c\n".utf8)]

  @Test func `the same seed spoils files in the same way`() {
    let words = Mutator.words(of: Self.files)
    var one = Mutator(seed: 3, files: Self.files, words: words)
    var same = Mutator(seed: 3, files: Self.files, words: words)
    var other = Mutator(seed: 4, files: Self.files, words: words)
    let made = (0..<50).map { _ in one.file() }
    #expect(made == (0..<50).map { _ in same.file() })
    #expect(made != (0..<50).map { _ in other.file() })
  }

  @Test func `the words hold keys and short texts of the files`() {
    let words = Mutator.words(of: Self.files)
    for word in ["service: ", "speech", "b", "- ", "---"] { #expect(words.contains(Array(word.utf8)), "\(word)") }
  }

  @Test func `empty files can be spoilt`() {
    var mutator = Mutator(seed: 1, files: [[]], words: [[]])
    for _ in 0..<500 { _ = mutator.mutated([]) }
  }
}
