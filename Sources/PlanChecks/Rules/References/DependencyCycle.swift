internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// Actions that wait for each other in a circle.
enum DependencyCycle: PlanRule {
  static let description = RuleDescription(
    RuleID("R007", "dependency-cycle"), .error,
    title: "Actions need each other in a circle.",
    why: "If each waits for the other, none can ever begin.",
    mend: "Take one of the dependencies away.",
    broken: [
      .servicePlan(
        adding: [
          "depends-on: [SCH-02]"
        ],
        second: ["depends-on: [«SCH-01»]"])
    ],
    kept: [
      .servicePlan(second: ["depends-on: [SCH-01]"])
    ])

  static func check(_ plan: CheckedPlan) -> [Finding] {
    var search = Search(plan)
    for place in plan.waiting { search.visit(from: place) }
    return search.cycles.map { cycle in
      let chain = cycle.names.dropFirst().joined(separator: ", which needs ")
      return finding(
        at: plan.place(cycle.range, inFileOf: cycle.place), "\(cycle.names[0]) needs \(chain).")
    }
  }

  /// A circle, and the entry that closes it.
  private struct Cycle {
    /// The ids from the first met back to itself; of a long circle the first ones, how many are left out, and the last.
    let names: [String]
    let place: CheckedPlan.ActionNumber
    let range: ByteRange?
  }

  /// A walk in depth over all dependencies, without recursion; meets each one once.
  private struct Search {
    /// An action on the way, and which of its dependencies comes next.
    struct Step {
      let place: CheckedPlan.ActionNumber
      var entry = 0
    }

    let plan: CheckedPlan
    var cycles: [Cycle] = []
    private var done: Set<CheckedPlan.ActionNumber> = []
    /// Actions at which a circle was closed already.
    private var closed: Set<CheckedPlan.ActionNumber> = []

    init(_ plan: CheckedPlan) { self.plan = plan }

    /// Walks everything that can be reached from an action and notes each dependency that leads back onto the way.
    mutating func visit(from start: CheckedPlan.ActionNumber) {
      guard !done.contains(start) else { return }
      var way = [Step(place: start)]
      var onWay: [CheckedPlan.ActionNumber: Int] = [start: 0]
      while let step = way.last {
        let needs = plan[step.place].needs
        guard step.entry < needs.count else {
          done.insert(step.place)
          onWay[step.place] = nil
          way.removeLast()
          continue
        }
        way[way.count - 1].entry += 1
        guard let next = plan.needed[needs[step.entry].id] else { continue }
        if let first = onWay[next] {
          // One circle through an action is enough to mend; its others show when it is.
          guard closed.insert(next).inserted else { continue }
          let path = way[first...]
          var names = path.prefix(11).map { plan[$0.place].id.text }
          if path.count > 12 {
            names.append("\(path.count - 11) more")
          } else if path.count == 12 {
            names.append(plan[step.place].id.text)
          }
          names.append(plan[next].id.text)
          cycles.append(Cycle(names: names, place: step.place, range: needs[step.entry].range))
        } else if !done.contains(next) {
          onWay[next] = way.count
          way.append(Step(place: next))
        }
      }
    }
  }
}
