/// A signed fact that its action no longer has as it was signed, or a fact of the signed time that it has only now.
public struct FactDifference: Hashable, Sendable {
  /// The fact as it was signed; nil for one that was not there.
  public let signed: SignedFact?
  /// The fact as the plan has it now; nil for one that is gone.
  public let current: SignedFact?
  /// The one that there is, else the signed one of two.
  private let fact: SignedFact

  private init(signed: SignedFact, current: SignedFact?) {
    (self.signed, self.current, fact) = (signed, current, signed)
  }

  private init(added: SignedFact) {
    (signed, current, fact) = (nil, added, added)
  }

  /// What kind of fact it is.
  public var name: SignedFact.Name { fact.name }

  /// Whether something was only added that had happened by the review's date, so that what was signed is still there.
  ///
  /// Late news, which is told by `recorded`; adding a date to what was promised, such as a start, is no news.
  public var isLateNews: Bool {
    guard signed == nil else { return false }
    switch name {
    case .started, .completed, .embedded, .withdrawn, .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn,
      .withdrawnDutyMetBy, .milestoneDone, .milestoneDropped, .evidence, .change, .changeTo, .changeReason,
      .changeAgreedBy, .changeAgreedOn:
      return true
    case .category, .priority, .title, .lead, .added, .start, .firstDue, .due, .milestone, .milestoneWeight, .baseline,
      .target:
      return false
    }
  }

  /// Whether it is the same fact in other words: another title of a milestone or of evidence, another field of a change.
  public var isReworded: Bool {
    guard let signed, let current else { return false }
    return signed.value == current.value && signed.subject != current.subject
  }

  /// What of `signed` is not in `current`, and what of that is not in `signed`; both in the order of facts.
  ///
  /// Facts of one name about one thing are the same fact with another value; facts of one name and value the same in other
  /// words. What is said of a milestone or a change is looked for under its new name where it has one, and goes with it where
  /// it is gone or new. New milestones and measures alter nothing that was signed and are left out. Linear but for the
  /// sorting of what differs.
  public static func all(from signed: [SignedFact], to current: [SignedFact]) -> [FactDifference] {
    if signed == current { return [] }
    let pairing = FactPairing(signed, current)
    let baselines = Set(signed.lazy.filter { $0.name == .baseline }.map(\.subject))
    let added = pairing.added.filter { !$0.isAddedFreely(toBaselines: baselines) }
    let all =
      pairing.altered.map { FactDifference(signed: $0.signed, current: $0.current) }
      + pairing.gone.map { FactDifference(signed: $0, current: nil) } + added.map { FactDifference(added: $0) }
    return all.sorted { $0.fact < $1.fact }
  }
}

extension SignedFact {
  /// Whether it says nothing about the time that was signed: a new milestone or measure, but not a target for one of the
  /// indicators whose baseline was signed without one.
  fileprivate func isAddedFreely(toBaselines indicators: Set<String>) -> Bool {
    switch name {
    case .milestone: true
    // A baseline that was not known yet is measured some day.
    case .baseline: true
    case .target: !indicators.contains(subject)
    default: false
    }
  }
}
