internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import SourceText

/// `check`: finds mistakes in the plan files.
enum CheckCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "The form of the findings.", default: .text)
  static let strict = Flag("strict", help: "Warnings count as errors for the exit status.")

  static let command = Command(
    "check", summary: "Finds mistakes in the plan files.",
    discussion: [
      "Reads every file and reports all mistakes of all files in one run, each with its place, the reason and how to "
        + "mend it. Writes nothing."
    ],
    arguments: [SharedOptions.folderArgument],
    options: [format, strict, SharedOptions.today],
    examples: [
      Example("actionplan check plans", shows: "Everything wrong in the folder plans."),
      Example("actionplan check plans --format json --output findings.json", shows: "The same for programs."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let today = invocation[SharedOptions.today] ?? session.today
    let (check, sources) = try session.inFolder(invocation) { path throws(FileError) in
      (try PlanCheck.read(path, today: today, threads: session.threads), SourceFiles(readFrom: path))
    }
    let fails = check.findings.contains { finding in
      finding.severity == .error || invocation[strict] && finding.severity == .warning
    }
    let status = fails ? ExitStatus.errorsFound : .success
    let summary = FindingSummary(of: check.findings, files: check.fileCount)
    switch invocation[format] {
    case .text:
      let text = FindingText(columns: session.terminalColumns, usesColour: session.usesColour)
      var bytes = text.bytes(check.findings, in: sources, threads: session.threads)
      if !invocation[SharedOptions.quiet] { bytes += text.bytes(summary) }
      return Answer(bytes: bytes, status: status)
    case .json:
      return Answer(bytes: FindingJSON().bytes(check.findings, in: sources, summary: summary), status: status)
    }
  }
}
