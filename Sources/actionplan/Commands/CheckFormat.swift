internal import CommandTree
internal import PlanChecks
internal import SourceText
internal import Wording

/// The forms in which `check` tells what it found.
enum CheckFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github, gitlab, azure, junit

  /// The forms as an option takes them.
  static let kind = ValueKind.choice(
    "FORMAT",
    [
      Choice("text", text, help: "for people, with the lines in question"),
      Choice("json", json, help: "for programs, actionplan.findings/1"),
      Choice("sarif", sarif, help: "SARIF 2.1.0, for code scanning and editors"),
      Choice("github", github, help: "annotations of GitHub Actions"),
      Choice("gitlab", gitlab, help: "a Code Quality report of GitLab"),
      Choice("azure", azure, help: "issues of Azure Pipelines"),
      Choice("junit", junit, help: "test results, for any build server"),
    ])

  /// Whether the paths lead to files of a repository, in which a platform shows the findings.
  var isAboutRepository: Bool { self != .text && self != .json }

  /// The findings in this form.
  func answer(_ found: CheckCommand.Found, strict: Bool, quiet: Bool, _ session: Session) -> Answer {
    let (findings, sources) = (found.findings, found.sources)
    let logEnd = quiet ? [] : Self.logEnd(of: found)
    switch self {
    case .text:
      let text = FindingText(columns: session.terminalColumns, usesColour: session.usesColour)
      let end = quiet ? [] : text.bytes(found.summary) + Self.closing(of: found, columns: session.terminalColumns)
      return Answer(opening: text.text(of: findings, in: sources, threads: session.threads), bytes: end)
    case .json: return Answer(bytes: FindingJSON().bytes(findings, in: sources, summary: found.summary))
    case .sarif:
      return Answer(bytes: FindingSARIF(RuleRegistry.all, version: Version.text).bytes(findings, in: sources))
    case .github: return Answer(bytes: FindingGitHub().bytes(findings, in: sources) + logEnd)
    case .azure: return Answer(bytes: FindingAzure().bytes(findings, in: sources) + logEnd)
    case .gitlab: return Answer(bytes: FindingGitLab().bytes(findings, in: sources))
    case .junit: return Answer(bytes: FindingJUnit(warningsFail: strict).bytes(findings, in: sources))
    }
  }

  /// The last lines of a log: they are no commands, so a platform shows them as they are.
  private static func logEnd(of found: CheckCommand.Found) -> [UInt8] {
    FindingText().bytes(found.summary) + closing(of: found)
  }

  /// What else is worth knowing at the end: how many findings need no person, and which rules alone were looked for.
  private static func closing(of found: CheckCommand.Found, columns: Int? = nil) -> [UInt8] {
    var text = ""
    let count = found.findings.count { $0.fix != nil }
    if count > 0 { text += "With --fix, \(count) of them would be mended for you.\n" }
    if let rules = found.rules {
      let names = rules.map { "\($0.code) (\($0.name))" }.joinedAsList
      text += "Only \(names) \(rules.count == 1 ? "was" : "were") looked for.\n"
    }
    guard let columns else { return Array(text.utf8) }
    let lines = text.split(separator: "\n").flatMap { WordWrap.lines(String($0), columns: columns) }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
