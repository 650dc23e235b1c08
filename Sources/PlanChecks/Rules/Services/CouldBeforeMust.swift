internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import Wording

/// A service works on gold standards while a duty is off track.
enum CouldBeforeMust: ServiceRule {
  static let description = RuleDescription(
    RuleID("G006", "could-before-must"), .warning,
    title: "A service works on a Could while a Must of its own is off track.",
    why: "Musts come first: they are what the law asks. Time that goes into a gold standard is missing there.",
    mend: "Ask whether the Could can wait until the Must is back on track; its 'start' moves with a change entry.",
    broken: [
      .servicePlan(second: [
        "category: could", "start: 2024-06-03", "started: «2024-06-10»", success, update, date, note,
      ])
    ],
    kept: [
      .servicePlan(second: ["category: could"]),
      .servicePlan(
        ("category: must", "category: should"),
        second: ["category: could", "start: 2024-06-03", "started: 2024-06-10", success, update, date, note]),
    ])

  private static let success = "success: [Every plan is less than three years old]"
  private static let update = "updates:"
  private static let date = "  - date: 2024-07-12"
  private static let note = "    note: A model plan is out with ten schools."

  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding] {
    let coulds = context.framework.isRunning ? underWay(plan, context) : []
    guard let first = coulds.first else { return [] }
    let late = offTrack(plan, context)
    guard let must = late.first else { return [] }
    let names = coulds.map { plan.actions[$0].id.text }.joinedInShort()
    let verb = coulds.count == 1 ? "is a Could and under way" : "are Coulds and under way"
    let musts = late.map { plan.actions[$0].id.text }.joinedInShort()
    let state = late.count == 1 ? "a Must, is off track" : "Musts, are off track"
    return [
      finding(
        at: context.place(ofAction: first, "started"), "\(names) \(verb), while \(musts), \(state).",
        related: [.init(context.place(ofAction: must), "this Must comes first")])
    ]
  }

  /// The Coulds that are being worked on today.
  private static func underWay(_ plan: ServicePlan, _ context: ServiceContext) -> [Int] {
    let actions = plan.actions.span
    return actions.indices.filter { number in
      guard actions[number].category == .could else { return false }
      let start = context.framework.partnership.from
      return ActionState(of: actions, at: number, on: context.today, planStart: start) == .inProgress
    }
  }

  /// The Musts that are red today.
  private static func offTrack(_ plan: ServicePlan, _ context: ServiceContext) -> [Int] {
    let actions = plan.actions.span
    return actions.indices.filter { number in
      actions[number].category == .must && Rating(of: actions, at: number, on: context.framework.basis) == .red
    }
  }
}
