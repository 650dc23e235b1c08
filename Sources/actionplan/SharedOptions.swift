internal import ActionPlans
internal import CommandTree

/// Options that several commands take.
enum SharedOptions {
  static let folder = Option(
    "folder", .text("FOLDER"),
    help: "The plan folder.", defaultText: "the nearest folder upwards with a partnership.yaml, else plans")
  static let output = Option(
    "output", short: "o", .text("FILE"), help: "Writes the answer to a file, whole or not at all.",
    defaultText: "standard output")
  static let colour = DefaultedOption(
    "color", .choice("WHEN", of: ColourChoice.self), help: "Whether to use colour; NO_COLOR turns it off, too.",
    default: .auto)
  static let quiet = Flag("quiet", short: "q", help: "Says nothing but the answer.")

  static let folderArgument = OptionalArgument("FOLDER", .text("FOLDER"), help: "The plan folder, as with --folder.")
  static let asOf = Option(
    "as-of", .day, help: "The reporting date. Facts dated later have not happened.", defaultText: "today")
  static let today = Option(
    "today", .day, help: "What counts as today.", defaultText: "the system's date or SOURCE_DATE_EPOCH")
}

/// When to use colour.
enum ColourChoice: String, CaseIterable, Sendable {
  /// On a terminal, unless NO_COLOR is set.
  case auto
  /// Everywhere.
  case always
  /// Nowhere.
  case never
}

extension ValueKind<CalendarDay> {
  /// A date as plan files write it.
  static let day = ValueKind("DATE") { word in
    do throws(CalendarDay.Mistake) {
      return .value(try CalendarDay(utf8: word.utf8))
    } catch {
      let reason = error == .form ? "" : ": \(error.reason)"
      return .refused("is not a date" + reason, help: "write it as year-month-day, for example 2022-08-31")
    }
  }
}
