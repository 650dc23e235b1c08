import ActionPlans
import Testing

@Suite struct CalendarDayTests {
  @Test func `every day from 1900 to 2199 reads back as it was written`() {
    var number: Int32 = -25_567
    var days = 0
    for year in 1900...2199 {
      for month in 1...12 {
        for day in 1...CalendarDay.days(inMonth: month, of: year) {
          let made = CalendarDay(year: year, month: month, day: day)
          #expect(made?.number == number)
          #expect(made.flatMap { CalendarDay($0.description) } == made)
          number += 1
          days += 1
        }
      }
    }
    #expect(days == 109_573)
  }

  @Test(arguments: [
    ("2022-06-31", "June has 30 days"),
    ("2022-02-30", "February 2022 has 28 days"),
    ("2024-02-30", "February 2024 has 29 days"),
    ("1900-02-29", "February 1900 has 28 days"),
    ("2022-13-01", "there is no month 13"),
    ("2022-00-10", "there is no month 0"),
    ("2022-01-00", "January has 31 days"),
    ("1899-12-31", "the year 1899 lies outside 1900 to 2199"),
    ("2200-01-01", "the year 2200 lies outside 1900 to 2199"),
    ("31/06/2022", "a date is written year-month-day, for example 2022-06-30"),
    ("2022-6-3", "a date is written year-month-day, for example 2022-06-30"),
    ("2022-06-3x", "a date is written year-month-day, for example 2022-06-30"),
    ("", "a date is written year-month-day, for example 2022-06-30"),
  ])
  func `what is no date says why`(text: String, reason: String) {
    #expect(throws: CalendarDay.Mistake.self) { try CalendarDay(utf8: text.utf8) }
    do throws(CalendarDay.Mistake) {
      _ = try CalendarDay(utf8: text.utf8)
    } catch {
      #expect(error.reason == reason)
    }
  }

  @Test func `days are counted across leap years`() throws {
    let first = try #require(CalendarDay("2022-12-31"))
    let second = try #require(CalendarDay("2024-08-31"))
    #expect(second.days(since: first) == 609)
    #expect(first.adding(days: 609) == second)
    #expect(second.longText == "31 August 2024")
  }

  @Test(arguments: [("2024-02-29", "2023-02-28"), ("2024-08-31", "2023-08-31"), ("2025-03-01", "2024-03-01")])
  func `a year earlier is the same day`(day: String, earlier: String) throws {
    #expect(try #require(CalendarDay(day)).yearEarlier.description == earlier)
  }
}
