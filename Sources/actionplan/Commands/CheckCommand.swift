internal import CommandTree
internal import PlanChecks
internal import SourceText

/// `check`: finds mistakes in the plan files, and mends those whose mend is certain if asked to.
enum CheckCommand: Subcommand {
  static let format = DefaultedOption(
    "format", CheckFormat.kind, help: "The form of the findings.", default: .text)
  static let strict = Flag("strict", help: "Warnings count as errors for the exit status.")
  static let rule = RepeatedOption(
    "rule", .rules, help: "Tells of these rules alone, by code or name; several with commas.",
    defaultText: "all rules")
  static let fix = Flag("fix", help: "Mends what is certain in the files first, and tells what is left.")
  static let dryRun = Flag("dry-run", help: "With --fix: shows what would change, and writes nothing.")

  static let since = Option(
    "since", .text("REV"),
    help: "Also checks what changed since the plan and REV, a branch, tag or commit, went separate ways.")
  static let against = Option(
    "against", .text("FOLDER"), help: "Also checks what changed since the version of the plan in FOLDER.")

  static let command = Command(
    "check", summary: "Finds mistakes in the plan files.",
    discussion: [
      "Reads every file and reports all mistakes of all files in one run, each with its place, the reason and how to "
        + "mend it. Writes nothing but with --fix.",
      "--fix mends keys with one letter wrong, tabs, and line ends of old programs; never an id, a date or a fact. "
        + "Every other byte stays as it is, and a file is written whole or not at all.",
      "With --since or --against the plan is also held against an earlier version of itself, action by action: a promise "
        + "that moved, was lowered or is gone must say why. Moving actions between files, their order, comments and layout "
        + "are no changes.",
    ],
    arguments: [SharedOptions.folderArgument],
    options: [since, against, format, rule, fix, dryRun, strict, SharedOptions.today],
    examples: [
      Example("actionplan check plans", shows: "Everything wrong in the folder plans."),
      Example(
        "actionplan check plans --since main",
        shows: "The same, and whatever this branch does to promises without saying so."),
      Example("actionplan check plans --rule P012,bad-date", shows: "What is found by two of the rules."),
      Example("actionplan check plans --fix --dry-run", shows: "What --fix would change, as a diff."),
      Example("actionplan check plans --format json --output findings.json", shows: "Everything, for programs."),
      Example("actionplan check plans --format github", shows: "Annotations for a pull request on GitHub."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let isDry = invocation[dryRun]
    if isDry, !invocation[fix] {
      throw CommandFailure(message: "--dry-run goes with --fix.", help: "Write --fix --dry-run.")
    }
    if invocation[since] != nil, invocation[against] != nil {
      throw CommandFailure(
        message: "--since and --against each name the earlier version.", help: "Give one of them.")
    }
    let found = try find(invocation, session)
    if isDry { return preview(found, invocation, session) }
    return invocation[fix] ? try mend(found, invocation, session) : answer(found, invocation, session)
  }

  /// What was found, in the form asked for.
  static func answer(_ found: Found, _ invocation: Invocation, _ session: Session) -> Answer {
    let strict = invocation[strict]
    var answer = invocation[format].answer(found, strict: strict, quiet: invocation[SharedOptions.quiet], session)
    answer.status = status(of: found, invocation)
    return answer
  }

  /// How a check ends that found this.
  static func status(of found: Found, _ invocation: Invocation) -> ExitStatus {
    found.summary.errors > 0 || invocation[strict] && found.summary.warnings > 0 ? .errorsFound : .success
  }
}
