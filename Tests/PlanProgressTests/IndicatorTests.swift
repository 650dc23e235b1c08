import ActionPlans
import PlanProgress
import Testing

@Suite struct IndicatorTests {
  private func measure(_ baseline: String?, _ target: String? = nil) -> Measure {
    var measure = Measure(indicator: ID("wait"))
    measure.baseline = baseline.flatMap { Quantity($0) }
    measure.target = target.flatMap { Quantity($0) }
    measure.by = day("2022-12-31")
    return measure
  }

  @Test func `a reading counts from the last day of its period on`() {
    let indicator = weeks(["2021-Q4": "29", "2021-Q3": "31"])
    #expect(indicator.latestReading(at: day("2021-09-29")) == nil)
    #expect(indicator.latestReading(at: day("2021-09-30"))?.value.text == "31")
    #expect(indicator.latestReading(at: day("2021-12-31"))?.value.text == "29")
    #expect(IndicatorFigure(of: indicator, at: day("2022-01-01")).previous?.value.text == "31")
  }

  @Test func `of two periods that end on one day the last in the file counts`() {
    let indicator = weeks(["2021-12": "1", "2021-Q4": "2", "2021-11": "3"])
    #expect(indicator.latestReading(at: day("2022-01-01"))?.value.text == "2")
    #expect(indicator.readings(at: day("2022-01-01")).map(\.value.text) == ["3", "1", "2"])
  }

  @Test func `change, direction and target, lower being better`() {
    let figure = IndicatorFigure(of: weeks(["2021-Q4": "29"]), at: day("2022-01-01"), measure: measure("31", "29"))
    #expect(figure.change == Fraction(-2))
    #expect(figure.changeUnit == "weeks")
    #expect(figure.direction == .improved)
    #expect(figure.isTargetMet == true)
    #expect(figure.targetBy == day("2022-12-31"))
    let worse = IndicatorFigure(of: weeks(["2021-Q4": "31.5"]), at: day("2022-01-01"), measure: measure("31", "18"))
    #expect(worse.change?.decimalText(places: 4) == "0.5")
    #expect(worse.direction == .worsened)
    #expect(worse.isTargetMet == false)
  }

  @Test func `percentages of fractions change by points`() {
    var indicator = weeks(["2021-Q4": "43/75"])
    indicator.unit = "percent"
    indicator.better = .higher
    let figure = IndicatorFigure(of: indicator, at: day("2022-01-01"), measure: measure("50", "60"))
    #expect(figure.change == Fraction(22, over: 3))
    #expect(figure.changeUnit == "points")
    #expect(figure.direction == .improved)
    #expect(figure.isTargetMet == false)
  }

  @Test func `fewer than counts as one less, yes as 1`() {
    let few = IndicatorFigure(of: weeks(["2021-Q4": "<5"]), at: day("2022-01-01"), measure: measure("4"))
    #expect(few.direction == .same)
    var answer = weeks(["2021-Q4": "yes"])
    answer.unit = "yes-no"
    answer.better = .higher
    let figure = IndicatorFigure(of: answer, at: day("2022-01-01"), measure: measure("no", "yes"))
    #expect(figure.direction == .improved)
    #expect(figure.isTargetMet == true)
    #expect(figure.changeUnit == nil)
  }

  @Test func `the indicator's own target comes first`() {
    var indicator = weeks(["2021-Q4": "20"])
    indicator.target = quantity("19")
    let figure = IndicatorFigure(of: indicator, at: day("2022-01-01"), measure: measure(nil, "25"))
    #expect(figure.target?.text == "19")
    #expect(figure.targetBy == nil)
    #expect(figure.isTargetMet == false)
    #expect(figure.direction == nil)
    indicator.better = .neither
    #expect(IndicatorFigure(of: indicator, at: day("2022-01-01")).isTargetMet == nil)
  }
}
