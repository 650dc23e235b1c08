import ActionPlans
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2021", Period.Year.calendar, "2021-01-01", "2021-12-31", 12),
    ("2021-09", .calendar, "2021-09-01", "2021-09-30", 1),
    ("2024-02", .financial, "2024-02-01", "2024-02-29", 1),
    ("2021-Q3", .calendar, "2021-07-01", "2021-09-30", 3),
    ("2021-Q3", .financial, "2021-07-01", "2021-09-30", 3),
    ("2021-22", .financial, "2021-04-01", "2022-03-31", 12),
    ("2021-22", .academic, "2021-09-01", "2022-08-31", 12),
    ("2011-12", .academic, "2011-09-01", "2012-08-31", 12),
    ("2011-12", .calendar, "2011-12-01", "2011-12-31", 1),
    ("1999-00", .financial, "1999-04-01", "2000-03-31", 12),
    ("2021-22-Q1", .financial, "2021-04-01", "2021-06-30", 3),
    ("2021-22-Q3", .financial, "2021-10-01", "2021-12-31", 3),
    ("2021-22-Q4", .financial, "2022-01-01", "2022-03-31", 3),
  ])
  func `a period covers whole months`(text: String, year: Period.Year, first: String, last: String, months: Int) throws
  {
    let period = try #require(Period(text, year: year))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.months == months)
    #expect(period.text == text)
  }

  @Test(arguments: [
    ("2021-22", Period.Year.calendar), ("2021-23", .financial), ("2021-22-Q3", .academic), ("2021-Q5", .calendar),
    ("2021-13", .calendar), ("2021-00", .calendar), ("21", .calendar), ("2021-9", .calendar), ("2021-q3", .calendar),
    ("", .calendar), ("2021-22-Q3-1", .financial), ("spring", .calendar), ("1899", .calendar), ("2199-00", .financial),
  ])
  func `what is no period is refused`(text: String, year: Period.Year) {
    #expect(Period(text, year: year) == nil)
  }
}
