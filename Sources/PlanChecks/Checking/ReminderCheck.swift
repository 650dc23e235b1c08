internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The actions of one service's plan that each reminder rule concerns, until all are known and each rule speaks once.
struct ReminderCheck {
  /// How many actions a message names before it only counts the rest.
  private static let namedActions = 12
  /// Up to how many actions each is shown where it stands; of more only the first, since their ids lead to them.
  private static let shownPlaces = 4

  /// By the number of the rule, the numbers of the actions it concerns.
  private var concerned: [[Int]]

  /// No action yet.
  init() {
    concerned = Array(repeating: [], count: RuleRegistry.reminderRules.count)
  }

  /// Asks each rule about the action of `context`; one whose keys may be there unread waits.
  mutating func ask(about action: borrowing Action, in context: ActionContext, _ mayBeInDoubt: Bool) {
    let rules = RuleRegistry.reminderRulesWithMissedKeys
    for number in rules.indices {
      let (rule, missed) = rules[number]
      guard rule.concerns(action, in: context) else { continue }
      if mayBeInDoubt, context.file.isInDoubt(missed, ofAction: context.number) { continue }
      concerned[number].append(context.number)
    }
  }

  /// One finding for each rule that concerns an action of the plan whose context is given.
  ///
  /// What different acceptances cover, or none does, is told apart, so that accepting one action silences no other.
  func findings(in context: ActionContext, accepted: AcceptedRegions) -> [Finding] {
    var context = context
    var findings: [Finding] = []
    for (rule, actions) in zip(RuleRegistry.reminderRules, concerned) where !actions.isEmpty {
      if accepted.isEmpty {
        findings.append(Self.finding(of: rule, actions, &context))
      } else {
        for group in Self.groups(actions, of: rule, &context, accepted) {
          findings.append(Self.finding(of: rule, group, &context))
        }
      }
    }
    return findings
  }

  private static func groups(
    _ actions: [Int], of rule: any ReminderRule.Type, _ context: inout ActionContext, _ accepted: AcceptedRegions
  ) -> [[Int]] {
    let id = rule.description.id
    var groups: [[Int]] = []
    var numbers: [Int?: Int] = [:]
    for action in actions {
      let acceptance = accepted.find(id, at: place(of: rule, action, &context))
      if let number = numbers[acceptance] {
        groups[number].append(action)
      } else {
        numbers[acceptance] = groups.count
        groups.append([action])
      }
    }
    return groups
  }

  private static func finding(
    of rule: any ReminderRule.Type, _ actions: [Int], _ context: inout ActionContext
  ) -> Finding {
    let place = place(of: rule, actions[0], &context)
    if actions.count == 1 { return rule.finding(at: place, message(of: rule, for: actions[0], context)) }
    let names = context.ids(ofActions: actions.prefix(namedActions))
    let list = names.joinedInShort(namedActions, of: actions.count)
    let message = rule.message(forAll: list, under: context.framework)
    guard actions.count <= shownPlaces else { return rule.finding(at: place, message) }
    let others = zip(actions, names).dropFirst().map { action, name in
      Finding.Related(Self.place(of: rule, action, &context), name)
    }
    return rule.finding(at: place, message, related: others)
  }

  private static func message(of rule: any ReminderRule.Type, for action: Int, _ context: ActionContext) -> String {
    rule.message(for: context.service.actions.span[action], in: context)
  }

  /// Where it stands what a rule says of an action, to which the context moves on.
  private static func place(of rule: any ReminderRule.Type, _ action: Int, _ context: inout ActionContext) -> Place {
    context.move(to: action)
    return rule.place(of: context.service.actions.span[action], in: context)
  }
}
