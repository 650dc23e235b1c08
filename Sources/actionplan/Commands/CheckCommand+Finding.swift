internal import CommandTree
internal import PlanChecks
internal import PlanHistory
internal import SourceText

extension CheckCommand {
  /// What one check found of what was asked for.
  struct Found {
    /// The findings, in order.
    let findings: [Finding]
    /// The files that they are about.
    let sources: SourceFiles
    /// How many there are.
    let summary: FindingSummary
    /// The plan folder, as it was named.
    let folder: String
    /// The rules asked for, in the order of their codes; nil for all.
    let rules: [RuleID]?
  }

  /// Checks the folder, and what changed if that is asked for, and keeps what is found by the rules asked for.
  static func find(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Found {
    let today = invocation[SharedOptions.today] ?? session.today
    let (path, check) = try session.inFolder(invocation) { path throws(FileError) in
      (path, try PlanCheck.read(path, today: today, threads: session.threads))
    }
    var findings = try changes(invocation, session)?.findings(with: check) ?? check.findings
    let rules = wantedRules(invocation)
    if let rules { findings = findings.filter { rules.contains($0.rule) } }
    let shown = invocation[format].isAboutRepository ? session.pathFromHere(path) : path
    // What was accepted is counted for all rules together, so that it would say nothing of some of them.
    let accepted = rules == nil ? check.acceptedCount : nil
    return Found(
      findings: findings, sources: SourceFiles(readFrom: shown).hiding(check.personalData.hiddenText),
      summary: FindingSummary(of: findings, files: check.fileCount, accepted: accepted), folder: path,
      rules: rules?.sorted { $0.code < $1.code })
  }

  /// The rules asked for; nil for all.
  static func wantedRules(_ invocation: Invocation) -> Set<RuleID>? {
    let rules = invocation[rule].joined()
    return rules.isEmpty ? nil : Set(rules)
  }

  /// The check of the change that an invocation asks for; nil when it asks for none.
  private static func changes(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> ChangeCheck? {
    if let revision = invocation[since] {
      return ChangeCheck(of: try session.comparison(invocation, since: revision))
    }
    if let folder = invocation[against] {
      return ChangeCheck(of: try session.comparison(invocation, against: folder))
    }
    return nil
  }
}
