import ActionPlans
import Testing

@testable import PlanProgress

@Suite struct NumberTests {
  @Test(arguments: [
    (1, 4, "0.25"), (1, 1, "1"), (1, 3, "0.3333"), (2, 3, "0.6667"), (31, 2, "15.5"), (-3, 1, "-3"), (0, 5, "0"),
    (1, 20000, "0.0001"), (1, 20001, "0"), (-1, 20000, "-0.0001"), (-1, 30000, "0"), (99_999, 100_000, "1"),
    (5, 100, "0.05"), (120, 1, "120"), (Int.max, 1, "9223372036854775807"), (1, Int.max, "0"),
  ])
  func `four places, half away from zero, no zeros at the end`(top: Int, bottom: Int, text: String) {
    #expect(Fraction(top, over: bottom)?.decimalText(places: 4) == text)
    guard top >= 0 else { return }
    let ratio = ExactRatio(Natural(top.magnitude), over: Natural(bottom.magnitude))
    #expect(ratio.decimalText(places: 4) == text)
  }

  @Test func `percentages and odd numbers of places`() {
    #expect(Fraction(1, over: 3)?.percentText() == "33")
    #expect(Fraction(1, over: 8)?.percentText(places: 1) == "12.5")
    #expect(Fraction(1, over: 3)?.decimalText(places: 99) == "0.333333333333333333")
    #expect(Fraction(5, over: 2)?.decimalText(places: -1) == "3")
    #expect(ExactRatio(Natural(2), over: Natural(3)).percentText() == "67")
    #expect(ExactRatio(Natural(2), over: Natural(3)).decimalText(places: 18) == "0.666666666666666667")
  }

  @Test func `big numbers multiply, subtract and divide`() {
    var power = Natural(1)
    for _ in 0..<40 { power = power * 1_000_000_007 }
    #expect(power.bitWidth == 1196)
    var back = power
    for _ in 0..<40 {
      let (quotient, remainder) = back.quotientAndRemainder(dividingBy: 1_000_000_007)
      #expect(remainder == 0)
      back = quotient
    }
    #expect(back == Natural(1))
    var difference = power * power
    difference -= power
    var less = power
    less -= Natural(1)
    #expect(difference == power * less)
    less -= power
    #expect(less.isZero, "never below nothing")
  }

  @Test func `sums of fractions with many denominators are exact`() {
    var sum = FractionSum()
    // 1/2 + 1/6 + 1/12 + ... + 1/(n(n+1)) = n/(n+1)
    for number in 1...2000 { sum.add(WeightShare(part: 1, whole: number * (number + 1))) }
    #expect(sum.value == ExactRatio(Natural(2000), over: Natural(2001)))
    sum.add(WeightShare(part: 1, whole: 2001))
    #expect(sum.value == ExactRatio(Natural(1), over: Natural(1)))
  }

  @Test func `wholes are carried and empty parts forgotten`() {
    var thirds = FractionSum()
    for _ in 0..<3 { thirds.add(WeightShare(part: 1, whole: 3)) }
    var hundredths = FractionSum()
    for _ in 0..<4 { hundredths.add(WeightShare(part: 25, whole: 100)) }
    var one = FractionSum()
    one.add(.all)
    one.add(.none)
    #expect(thirds == one)
    #expect(hundredths == one)
    #expect(thirds.hashValue == one.hashValue)
    var two = thirds
    two += hundredths
    #expect(two.value == ExactRatio(Natural(2), over: Natural(1)))
  }

  @Test func `a difference just under and just at one twentieth`() {
    let half = ExactRatio(Natural(1), over: Natural(2))
    #expect(!half.differs(from: ExactRatio(Natural(45), over: Natural(100)), byLessThanOneIn: 20))
    #expect(half.differs(from: ExactRatio(Natural(450_001), over: Natural(1_000_000)), byLessThanOneIn: 20))
  }
}
