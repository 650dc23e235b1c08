public import SourceText

/// A rule about what a change does to promises already made: two versions of a plan are held against each other.
public protocol ChangeRule: Rule {
  /// What is wrong with the change; empty when nothing is.
  static func check(_ comparison: PlanComparison) -> [Finding]
}

/// A rule about one action that both versions have.
protocol ActionChangeRule: ChangeRule {
  /// What is wrong with what became of the action; empty when nothing is.
  static func check(_ revision: ActionRevision, in comparison: PlanComparison) -> [Finding]
}

extension ActionChangeRule {
  static func check(_ comparison: PlanComparison) -> [Finding] {
    comparison.revisions.flatMap { check($0, in: comparison) }
  }
}
