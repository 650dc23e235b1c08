internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// An action's id does not begin with its service's prefix.
enum WrongPrefix: ActionRule {
  static let description = RuleDescription(
    RuleID("R006", "wrong-prefix"), .error,
    title: "An action's id does not begin with the prefix of its service.",
    why: "The prefix tells everyone at a glance whose action it is. An action that moved here keeps its "
      + "id, and the service then lists the old prefix.",
    mend: "Take the service's next free number, or list the prefix under 'former-prefixes' of the service"
      + " in partnership.yaml.",
    broken: [
      .servicePlan(("- id: SCH-01", "- id: «INC-01»"))
    ],
    kept: [
      .servicePlan()
    ])

  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding] {
    let owner = context.owner
    guard let prefix = owner.service?.prefix ?? owner.sector?.prefix else { return [] }
    let former = owner.service?.formerPrefixes ?? owner.sector?.formerPrefixes ?? []
    if begins(action.id, with: prefix) || former.contains(where: { begins(action.id, with: $0) }) { return [] }
    let name = owner.service?.title ?? owner.sector?.title ?? ""
    return [
      finding(at: context.place(), "\(action.id) does not begin with \(prefix)-, the prefix of \(name).")
    ]
  }

  /// Whether an id is a prefix and a hyphen with something behind it; asked of every action, and so of bytes.
  private static func begins(_ id: ID<Action>, with prefix: String) -> Bool {
    let (written, prefix) = (id.text.utf8.span, prefix.utf8.span)
    guard written.count > prefix.count, written[prefix.count] == UInt8(ascii: "-") else { return false }
    for at in prefix.indices where written[at] != prefix[at] { return false }
    return true
  }
}
