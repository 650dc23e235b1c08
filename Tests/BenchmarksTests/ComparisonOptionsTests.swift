import Testing

@testable import Benchmarks

struct ComparisonOptionsTests {
  @Test func `options may stand in any order`() throws {
    let options = try #require(ComparisonOptions(["work", "--cycles", "2", "--tool", "t", "--short", "--all-peers"]))
    #expect(options.work == "work" && options.tool == "t" && options.generator == nil && options.needsAllPeers)
    #expect(options.sizes.cycles == 2 && !options.sizes.isFull)
  }

  @Test(arguments: [[], ["--short"], ["w", "--cycles"], ["w", "--cycles", "0"], ["w", "--tool"], ["w", "x"]])
  func `what makes no sense gives no options`(words: [String]) {
    #expect(ComparisonOptions(words)?.work == nil)
  }

  @Test func `every plan is made once, and the largest ends the growth`() {
    for sizes in [ComparisonSizes.full, .short] {
      #expect(Set(sizes.plans).count == sizes.plans.count)
      #expect(sizes.growth.last == sizes.large)
    }
    #expect(ComparisonSizes.full.growth.map(\.actions) == [1_000, 20_000, 100_000, 1_000_000])
  }
}
