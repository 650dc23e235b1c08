import Testing
import Wording

struct SentenceTests {
  @Test(arguments: [
    ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a or b", "a and b"), (["a", "b", "c"], "a, b or c", "a, b and c"),
  ])
  func `words are joined as a choice or a list`(words: [String], choice: String, list: String) {
    #expect(words.joinedAsAlternatives == choice)
    #expect(words.joinedAsList == list)
  }

  @Test(arguments: [(0, "0 actions"), (1, "1 action"), (2, "2 actions"), (-1, "-1 actions"), (1_204, "1204 actions")])
  func `a number takes the word in its form`(number: Int, expected: String) {
    #expect(number.counted("action") == expected)
  }

  @Test func `a word with its own plural takes it`() {
    #expect(1.counted("entry", "entries") == "1 entry")
    #expect(3.counted("entry", "entries") == "3 entries")
  }
}
