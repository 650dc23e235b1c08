internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanHistory
internal import SourceText

/// `check`: finds mistakes in the plan files.
enum CheckCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "The form of the findings.", default: .text)
  static let strict = Flag("strict", help: "Warnings count as errors for the exit status.")

  static let since = Option(
    "since", .text("REV"),
    help: "Also checks what changed since the plan and REV, a branch, tag or commit, went separate ways.")
  static let against = Option(
    "against", .text("FOLDER"), help: "Also checks what changed since the version of the plan in FOLDER.")

  static let command = Command(
    "check", summary: "Finds mistakes in the plan files.",
    discussion: [
      "Reads every file and reports all mistakes of all files in one run, each with its place, the reason and how to "
        + "mend it. Writes nothing.",
      "With --since or --against the plan is also held against an earlier version of itself, action by action: a promise "
        + "that moved, was lowered or is gone must say why. Moving actions between files, their order, comments and layout "
        + "are no changes.",
    ],
    arguments: [SharedOptions.folderArgument],
    options: [since, against, format, strict, SharedOptions.today],
    examples: [
      Example("actionplan check plans", shows: "Everything wrong in the folder plans."),
      Example(
        "actionplan check plans --since main",
        shows: "The same, and whatever this branch does to promises without saying so."),
      Example("actionplan check plans --format json --output findings.json", shows: "The same for programs."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let today = invocation[SharedOptions.today] ?? session.today
    let (check, sources) = try session.inFolder(invocation) { path throws(FileError) in
      (try PlanCheck.read(path, today: today, threads: session.threads), SourceFiles(readFrom: path))
    }
    let changes = try changes(invocation, session)
    let findings = changes.isEmpty ? check.findings : (check.findings + changes).inOrder()
    let fails = findings.contains { finding in
      finding.severity == .error || invocation[strict] && finding.severity == .warning
    }
    let status = fails ? ExitStatus.errorsFound : .success
    let summary = FindingSummary(of: findings, files: check.fileCount, accepted: check.acceptedCount)
    switch invocation[format] {
    case .text:
      let text = FindingText(columns: session.terminalColumns, usesColour: session.usesColour)
      var bytes = text.bytes(findings, in: sources, threads: session.threads)
      if !invocation[SharedOptions.quiet] { bytes += text.bytes(summary) }
      return Answer(bytes: bytes, status: status)
    case .json:
      return Answer(bytes: FindingJSON().bytes(findings, in: sources, summary: summary), status: status)
    }
  }

  /// What is wrong with the change that an invocation asks to be checked; nothing when it asks for none.
  private static func changes(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> [Finding] {
    switch (invocation[since], invocation[against]) {
    case (nil, nil): return []
    case (let revision?, nil): return ChangeCheck(of: try session.comparison(invocation, since: revision)).findings
    case (nil, let folder?): return ChangeCheck(of: try session.comparison(invocation, against: folder)).findings
    case (_?, _?):
      throw CommandFailure(
        message: "--since and --against each name the earlier version.", help: "Give one of them.")
    }
  }
}
