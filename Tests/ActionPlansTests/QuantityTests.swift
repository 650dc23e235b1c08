import ActionPlans
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("31", 31, 1), ("21.5", 43, 2), ("-3", -3, 1), ("0.50", 1, 2), ("100", 100, 1), ("<5", 4, 1), ("<0.5", -1, 0),
    ("yes", 1, 1), ("no", 0, 1),
  ])
  func `a number is exact`(text: String, numerator: Int, denominator: Int) throws {
    guard denominator > 0 else {
      #expect(Quantity(text) == nil)
      return
    }
    let quantity = try #require(Quantity(text))
    #expect(quantity.value(inPercent: false) == Fraction(numerator, over: denominator))
    #expect(quantity.text == text)
  }

  @Test func `a ratio is a percentage where the unit is percent and a quotient elsewhere`() throws {
    let ratio = try #require(Quantity("43/75"))
    #expect(ratio.value(inPercent: true) == Fraction(4300, over: 75))
    #expect(ratio.value(inPercent: false) == Fraction(43, over: 75))
    #expect(try #require(Quantity("<5/75")).value(inPercent: false) == Fraction(4, over: 75))
  }

  @Test(arguments: [
    "", "x", "93%", "1,000", "1e3", "1.", ".5", "3/0", "3/-1", "1/2/3", "<", "<yes", "--1", "0x10", "٣",
  ])
  func `what cannot be compared is refused`(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test func `numbers of fifteen digits compare exactly`() throws {
    let less = try #require(Quantity("999999999999998"))
    let more = try #require(Quantity("999999999999999"))
    #expect(less.isLess(than: more, inPercent: false))
    #expect(!more.isLess(than: less, inPercent: false))
    #expect(Quantity("9999999999999999") == nil)
    let ratio = try #require(Quantity("999999999999999/0.00000000000001"))
    #expect(less.isLess(than: ratio, inPercent: true))
  }
}
