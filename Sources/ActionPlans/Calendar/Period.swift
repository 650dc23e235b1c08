/// The stretch of time that a reading of an indicator covers: a year, a quarter or a month.
public struct Period: Hashable, Sendable {
  /// The kind of year in which an indicator counts.
  public enum Year: String, CaseIterable, Sendable {
    /// January to December.
    case calendar
    /// April to March: `2021-22` begins on 1 April 2021.
    case financial
    /// September to August: `2021-22` begins on 1 September 2021.
    case academic
  }

  /// The period as it is written: `2021-Q3`.
  public let text: String
  /// The first day that it covers.
  public let first: CalendarDay
  /// The last day that it covers.
  ///
  /// A reading counts from this day on.
  public let last: CalendarDay
  /// How many months it covers: 1, 3 or 12.
  public let months: Int

  /// Reads a period as an indicator with that kind of `year` writes it; nil when the text says none.
  ///
  /// `2021` is a calendar year, `2021-09` a month and `2021-Q3` a calendar quarter; with a financial or academic year
  /// `2021-22` is that year, and with a financial one `2021-22-Q3` its third quarter, October to December 2021.
  /// Two digits after the year that could be both (`2011-12`) are the year, since the indicator names its kind.
  public init?(_ text: String, year kind: Year) {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let year = Self.digits(parts[0], 4), CalendarDay.years.contains(year) else { return nil }
    let start: (year: Int, month: Int)
    switch parts.count {
    case 1:
      (start, months) = ((year, 1), 12)
    case 2:
      if let quarter = Self.quarter(parts[1]) {
        (start, months) = ((year, quarter * 3 - 2), 3)
      } else if let number = Self.digits(parts[1], 2) {
        if kind != .calendar, number == (year + 1) % 100 {
          (start, months) = ((year, kind.firstMonth), 12)
        } else if (1...12).contains(number) {
          (start, months) = ((year, number), 1)
        } else {
          return nil
        }
      } else {
        return nil
      }
    case 3:
      guard kind == .financial, Self.digits(parts[1], 2) == (year + 1) % 100, let quarter = Self.quarter(parts[2])
      else { return nil }
      (start, months) = (quarter < 4 ? (year, quarter * 3 + 1) : (year + 1, 1), 3)
    default:
      return nil
    }
    let endMonth = start.month + months - 1
    let end: (year: Int, month: Int) =
      endMonth <= 12 ? (start.year, endMonth) : (start.year + 1, endMonth - 12)
    guard let first = CalendarDay(year: start.year, month: start.month, day: 1),
      let last = CalendarDay(
        year: end.year, month: end.month, day: CalendarDay.days(inMonth: end.month, of: end.year))
    else { return nil }
    self.text = text
    self.first = first
    self.last = last
  }

  /// The number that exactly `count` digits make.
  private static func digits(_ bytes: ArraySlice<UInt8>, _ count: Int) -> Int? {
    guard bytes.count == count else { return nil }
    var number = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The quarter that `Q1` to `Q4` name.
  private static func quarter(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "Q"), let number = digits(bytes.dropFirst(), 1), (1...4).contains(number) else {
      return nil
    }
    return number
  }
}

extension Period.Year {
  /// The month in which the year begins, 1 to 12.
  var firstMonth: Int {
    switch self {
    case .calendar: 1
    case .financial: 4
    case .academic: 9
    }
  }
}
