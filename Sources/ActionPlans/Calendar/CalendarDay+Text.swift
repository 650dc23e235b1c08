extension CalendarDay {
  /// Why a text is not a date that a plan may use.
  public enum Mistake: Error, Hashable, Sendable {
    /// It is not four digits, a hyphen, two digits, a hyphen and two digits.
    case form
    /// The year lies outside ``CalendarDay/years``.
    case year(Int)
    /// There is no month of that number.
    case month(Int)
    /// The month has only so many days in that year.
    case day(month: Int, year: Int)
  }

  /// Reads `YYYY-MM-DD` from UTF-8 bytes.
  ///
  /// Takes a few nanoseconds and makes no string.
  ///
  /// - Throws: ``Mistake``, saying what is wrong with it.
  @inlinable
  public init(utf8 bytes: some Collection<UInt8>) throws(Mistake) {
    guard bytes.count == 10 else { throw .form }
    var digits: (Int, Int, Int) = (0, 0, 0)
    var place = 0
    for byte in bytes {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { throw .form }
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw .form }
        let digit = Int(byte - UInt8(ascii: "0"))
        if place < 4 {
          digits.0 = digits.0 * 10 + digit
        } else if place < 7 {
          digits.1 = digits.1 * 10 + digit
        } else {
          digits.2 = digits.2 * 10 + digit
        }
      }
      place += 1
    }
    try self.init(checkedYear: digits.0, month: digits.1, day: digits.2)
  }

  @usableFromInline
  init(checkedYear year: Int, month: Int, day: Int) throws(Mistake) {
    guard Self.years.contains(year) else { throw .year(year) }
    guard (1...12).contains(month) else { throw .month(month) }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { throw .day(month: month, year: year) }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// The date `text` says as `YYYY-MM-DD`; nil when it says none.
  public init?(_ text: String) {
    do { try self.init(utf8: text.utf8) } catch { return nil }
  }

  /// The names of the months, January first.
  public static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The date as people read it: `31 August 2022`.
  public var longText: String {
    let (year, month, day) = parts
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The date as plan files write it: `2022-08-31`.
  public var description: String {
    let (year, month, day) = parts
    let zero = UInt8(ascii: "0")
    func digit(_ number: Int) -> UInt8 { zero + UInt8(truncatingIfNeeded: number % 10) }
    return String(
      decoding: [
        digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), UInt8(ascii: "-"), digit(month / 10),
        digit(month), UInt8(ascii: "-"), digit(day / 10), digit(day),
      ], as: UTF8.self)
  }
}

extension CalendarDay.Mistake {
  /// What is wrong with the text, as the end of a sentence: "June has 30 days".
  public var reason: String {
    switch self {
    case .form: "a date is written year-month-day, for example 2022-06-30"
    case .year(let year): "the year \(year) lies outside 1900 to 2199"
    case .month(let month): "there is no month \(month)"
    case .day(let month, let year):
      month == 2
        ? "February \(year) has \(CalendarDay.days(inMonth: 2, of: year)) days"
        : "\(CalendarDay.monthNames[month - 1]) has \(CalendarDay.days(inMonth: month, of: year)) days"
    }
  }
}
