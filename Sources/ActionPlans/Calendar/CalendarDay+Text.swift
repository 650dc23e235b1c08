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
  /// - Throws: ``Mistake``, saying what is wrong with it.
  public init(utf8 bytes: some Sequence<UInt8>) throws(Mistake) {
    try self.init(utf8: Array(bytes).span)
  }

  /// The same from bytes that are at hand; takes a few nanoseconds and makes no string.
  ///
  /// - Throws: ``Mistake``, saying what is wrong with it.
  @inlinable
  public init(utf8 bytes: Span<UInt8>) throws(Mistake) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let century = Self.twoDigits(bytes[0], bytes[1]), let year = Self.twoDigits(bytes[2], bytes[3]),
      let month = Self.twoDigits(bytes[5], bytes[6]), let day = Self.twoDigits(bytes[8], bytes[9])
    else { throw .form }
    try self.init(checkedYear: century * 100 + year, month: month, day: day)
  }

  /// Reads `YYYY-MM-DD` from its first eight bytes and its last two, the first in the lowest place; nil when they say no
  /// date that a plan may use.
  ///
  /// The quick way for whoever has bytes at hand and asks `init(utf8:)` why when there is none.
  public init?(firstEight first: UInt64, lastTwo last: UInt64) {
    // What is left of each digit is its value, and of each hyphen nothing.
    let head = first ^ 0x2D30_302D_3030_3030
    let tail = last ^ 0x3030
    let digits: UInt64 = 0x000F_0F00_0F0F_0F0F
    guard head & ~digits == 0, (head &+ (0x0606_0606_0606_0606 & digits)) & ~digits == 0, tail & ~0x0F0F == 0,
      (tail &+ 0x0606) & ~0x0F0F == 0
    else { return nil }
    let bytes = UInt32(truncatingIfNeeded: head)
    let year = (bytes & 0xF) &* 1000 &+ (bytes >> 8 & 0xF) &* 100 &+ (bytes >> 16 & 0xF) &* 10 &+ bytes >> 24
    let month = UInt32(truncatingIfNeeded: head >> 40 & 0xF) &* 10 &+ UInt32(truncatingIfNeeded: head >> 48)
    let day = UInt32(truncatingIfNeeded: tail & 0xF) &* 10 &+ UInt32(truncatingIfNeeded: tail >> 8)
    guard (1900...2199).contains(year), (1...12).contains(month), day >= 1,
      day <= 28 || day <= Self.days(inMonth: Int(month), of: Int(year))
    else { return nil }
    self.init(uncheckedYear: Int(year), month: Int(month), day: Int(day))
  }

  /// The number that two digits make; nil when one of them is none.
  @inlinable
  static func twoDigits(_ tens: UInt8, _ units: UInt8) -> Int? {
    let (tens, units) = (tens &- UInt8(ascii: "0"), units &- UInt8(ascii: "0"))
    return tens <= 9 && units <= 9 ? Int(tens) * 10 + Int(units) : nil
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
