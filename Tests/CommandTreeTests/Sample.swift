import CommandTree

/// A small tool with every kind of declaration.
enum Sample {
  enum Format: String, CaseIterable, Sendable { case text, json, github }
  enum When: String, Sendable { case auto, always, never }

  /// A day of 2026, as month and day.
  struct Day: Hashable, Sendable {
    let month: Int
    let day: Int
  }

  static let folder = Option(
    "folder", .text("FOLDER"), help: "The plan folder.", defaultText: "the nearest one upwards")
  static let output = Option("output", short: "o", .text("FILE"), help: "Writes the answer to a file.")
  static let quiet = Flag("quiet", short: "q", help: "Leaves out what is not a finding.")

  static let asOf = Option("as-of", .day, help: "The reporting date.", defaultText: "the system's date")
  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "How the findings are written.", default: .text)
  static let color = DefaultedOption(
    "color",
    .choice(
      "WHEN",
      [
        Choice("auto", When.auto, help: "on a terminal only"), Choice("always", .always, help: "even in a pipe"),
        Choice("never", .never, help: "without colours"),
      ]),
    help: "When colours are used.", default: .auto)
  static let rule = RepeatedOption("rule", short: "r", .text("RULE"), help: "Checks this rule only.")
  static let strict = Flag("strict", help: "Counts warnings as errors.")
  static let bareFolder = OptionalArgument("FOLDER", .text("FOLDER"), help: "The plan folder.")

  static let identifier = Argument("ID", .text("ID"), help: "The action, such as EDU-003.")
  static let rest = RepeatedArgument("NOTE", .text("NOTE"), help: "Words of a note.")

  static let check = Command(
    "check",
    summary: "Finds what is wrong with the plan.",
    discussion: ["Reads every file of the plan and reports all findings, not only the first."],
    arguments: [bareFolder],
    options: [asOf, format, color, rule, strict],
    examples: [
      Example("actionplan check plans --strict", shows: "All findings, warnings counted as errors."),
      Example("actionplan check --format json > findings.json", shows: "The findings for another program."),
    ],
    exitStatuses: [ExitStatusNote(0, "No errors."), ExitStatusNote(1, "Errors were found.")]
  )
  static let show = Command(
    "show", summary: "One action, readable, with reasons and history.", arguments: [identifier, rest])
  static let list = Command("list", summary: "Lists actions.", options: [format])
  static let review = Command(
    "review",
    summary: "The annual review.",
    subcommands: [
      Command("start", summary: "Opens a review.", options: [asOf]),
      Command("sign-off", summary: "Signs a review.", arguments: [identifier]),
    ]
  )

  static let program = Program(
    name: "actionplan",
    summary: "Keeps an action plan in order.",
    commonOptions: [folder, output, quiet],
    exitStatuses: [ExitStatusNote(0, "Done."), ExitStatusNote(2, "The command could not run.")],
    groups: [
      CommandGroup("See the plan", [check, show, list]),
      CommandGroup("Once a year", [review]),
    ]
  )
}

extension ValueKind<Sample.Day> {
  static let day = ValueKind("DATE") { word in
    let parts = word.split(separator: "-").map { Int($0) }
    guard parts.count == 3, parts.first == 2026, let month = parts[1], let day = parts[2], 1...12 ~= month else {
      return .refused("is not a day of the calendar", help: "write a day as 2026-03-31")
    }
    return .value(Sample.Day(month: month, day: day))
  }
}
