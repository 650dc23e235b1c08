/// A signed fact that its action no longer has as it was signed, or a fact of the signed time that it has only now.
public struct FactDifference: Hashable, Sendable {
  /// The fact as it was signed; nil for one that was not there.
  public let signed: SignedFact?
  /// The fact as the plan has it now; nil for one that is gone.
  public let current: SignedFact?
  /// The one that there is, else the signed one of two.
  private let fact: SignedFact
  /// Whether it is a milestone that was done by the review's date, as was signed.
  let isOfDoneStep: Bool

  private init(signed: SignedFact, current: SignedFact?, isOfDoneStep: Bool = false) {
    (self.signed, self.current, fact, self.isOfDoneStep) = (signed, current, signed, isOfDoneStep)
  }

  private init(added: SignedFact) {
    (signed, current, fact, isOfDoneStep) = (nil, added, added, false)
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
  /// it is gone or new, as do the reasons of a withdrawal. New milestones, new measures and the lead of an action that had its
  /// file's alter nothing that was signed and are left out. Linear but for the sorting of what differs.
  public static func all(from signed: [SignedFact], to current: [SignedFact]) -> [FactDifference] {
    if signed == current { return [] }
    let pairing = FactPairing(signed, current)
    func indicators(of name: SignedFact.Name) -> Set<String> {
      Set(signed.lazy.filter { $0.name == name }.map(\.subject))
    }
    let untargeted = indicators(of: .baseline).subtracting(indicators(of: .target))
    let isWithdrawn = pairing.added.contains { $0.name == .withdrawn }
    let added = pairing.added.filter { fact in
      let goesWithdrawn = isWithdrawn && fact.name.key == "withdrawn" && fact.name != .withdrawn
      return !goesWithdrawn && !fact.isAddedFreely(toUntargeted: untargeted)
    }
    let doneSteps = Set(signed.lazy.filter { $0.name == .milestoneDone }.compactMap(\.thing))
    let all =
      pairing.altered.map { FactDifference(signed: $0.signed, current: $0.current) }
      + pairing.gone.map { fact in
        let isOfDoneStep = fact.name == .milestone && fact.thing.map { doneSteps.contains($0) } ?? false
        return FactDifference(signed: fact, current: nil, isOfDoneStep: isOfDoneStep)
      } + added.map { FactDifference(added: $0) }
    return all.sorted { $0.fact < $1.fact }
  }
}

extension SignedFact {
  /// Whether it says nothing about the time that was signed: a new milestone or measure, but not a target for one of the
  /// indicators whose baseline was signed without one.
  fileprivate func isAddedFreely(toUntargeted indicators: Set<String>) -> Bool {
    switch name {
    case .milestone: true
    // A baseline that was not known yet is measured some day.
    case .baseline: true
    case .target: !indicators.contains(subject)
    // Who led was signed with no action that had its file's lead.
    case .lead: true
    default: false
    }
  }
}
