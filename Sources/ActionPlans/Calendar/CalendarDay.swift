/// A civil date without a time zone, of the years 1900 to 2199: what a plan means by a date.
///
/// Stored as a count of days, so that comparing and subtracting cost nothing.
public struct CalendarDay: Hashable, Sendable {
  /// Days since 1 January 1970, negative before.
  public let number: Int32

  /// The day that many days after 1 January 1970.
  @inlinable
  public init(number: Int32) { self.number = number }

  /// The first and the last year that a plan may name.
  public static let years = 1900...2199

  /// The day `day` of `month` of `year`; nil when there is no such day or the year lies outside ``years``.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The day from parts that are known to be right.
  ///
  /// Counts the days before the year and, as if February had 30, those before the month.
  @inline(__always)
  init(uncheckedYear year: Int, month: Int, day: Int) {
    let year = UInt32(truncatingIfNeeded: year)
    let month = UInt32(truncatingIfNeeded: month)
    let past = year &- 1
    let centuries = past / 100
    let beforeYear = past &* 365 &+ past / 4 &- centuries &+ centuries / 4
    let missing: UInt32 = month <= 2 ? 0 : Self.isLeap(Int(year)) ? 1 : 2
    let beforeMonth = (367 &* month &- 362) / 12 &- missing
    number = Int32(bitPattern: beforeYear &+ beforeMonth) &+ Int32(truncatingIfNeeded: day) &- 719_163
  }

  /// The number of days in `month` (1 to 12) of `year`.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `year` has a 29 February.
  @inline(__always)
  public static func isLeap(_ year: Int) -> Bool {
    // A hundred is four times twenty-five: what both it and sixteen divide, four hundred divides.
    year & 3 == 0 && (year & 15 == 0 || year % 100 != 0)
  }

  /// Year, month and day.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The whole days from `other` to this day; negative when `other` is later.
  @inlinable
  public func days(since other: CalendarDay) -> Int { Int(number) - Int(other.number) }

  /// The day `days` later, or earlier for a negative number.
  @inlinable
  public func adding(days: Int) -> CalendarDay {
    CalendarDay(number: Int32(clamping: Int(number) + days))
  }

  /// The same day a year earlier; for a 29 February the 28th.
  public var yearEarlier: CalendarDay {
    let (year, month, day) = parts
    return CalendarDay(
      uncheckedYear: year - 1, month: month, day: min(day, Self.days(inMonth: month, of: year - 1)))
  }
}

extension CalendarDay: Comparable {
  /// The earlier day first.
  @inlinable
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
}
