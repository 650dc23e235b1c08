internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A Must rests no longer on a duty that it was to meet.
enum DutyDropped: ActionChangeRule {
  static let comparedKeys = ["duties"]

  static let description = RuleDescription(
    RuleID("C021", "duty-dropped"), .warning,
    title: "A Must no longer names a duty that it named before.",
    why: "The duty still binds, and with this change nobody may be working on it.",
    mend: "Put the duty back, or name it under the action that meets it now.",
    broken: [
      .change(
        from: .servicePlan(("duties: [cfa-2014-s69]", "duties: [cfa-2014-s69, send-regs-2014-r51]")),
        to: .servicePlan(("id: SCH-01", "id: «SCH-01»")))
    ],
    kept: [
      .change(from: .servicePlan(), to: .servicePlan(("[cfa-2014-s69]", "[send-regs-2014-r51, cfa-2014-s69]")))
    ])

  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding] {
    let dropped = comparison.duties(droppedIn: revision)
    if dropped.isEmpty { return [] }
    return [
      finding(
        at: revision.current.place(), "\(revision.id) no longer names \(dropped.map(\.text).joinedInShort()).")
    ]
  }
}
