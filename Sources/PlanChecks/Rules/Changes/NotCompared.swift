internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The earlier version of a file cannot be held against the current one.
enum NotCompared: ChangeRule {
  static let description = RuleDescription(
    RuleID("C022", "not-compared"), .warning,
    title: "A file could not be read whole in the earlier version.",
    why: "What the change does to promises that nobody can read in the earlier version, nobody can tell.",
    mend: "Look at the change yourself, or choose an earlier version in which the file is right.",
    broken: [
      .change(
        from: .servicePlan(("due: 2022-07-31", "due: 31/07/2022")), to: .servicePlan(("actionplan/1", "«actionplan/1»"))
      )
    ],
    kept: [
      .change(from: .servicePlan(), to: .servicePlan())
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    let current = Dictionary(comparison.current.files.map { ($0.path, $0) }) { first, _ in first }
    return comparison.unread.filter(\.isEarlier).map { file in
      finding(
        at: current[file.path]?.place("format") ?? Place(path: "."),
        "\(file.path) could not be read whole in the earlier version, so not every change in it was looked at.")
    }
  }
}
