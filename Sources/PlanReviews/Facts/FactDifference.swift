/// A signed fact that its action no longer has as it was signed, or a fact of the signed time that it has only now.
public struct FactDifference: Hashable, Sendable {
  /// The fact as it was signed; nil for one that was not there.
  public let signed: SignedFact?
  /// The fact as the plan has it now; nil for one that is gone.
  public let current: SignedFact?

  /// What kind of fact it is.
  public var name: SignedFact.Name { signed?.name ?? current?.name ?? .title }

  /// Whether something was only added that had happened by the review's date, so that what was signed is still there.
  ///
  /// Late news, which is told by `recorded`; adding a date to what was promised, such as a start, is no news.
  public var isLateNews: Bool {
    guard signed == nil else { return false }
    switch name {
    case .started, .completed, .embedded, .withdrawn, .milestoneDone, .milestoneDropped, .evidence, .change,
      .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn, .withdrawnDutyMetBy, .changeTo, .changeReason,
      .changeAgreedBy,
      .changeAgreedOn:
      return true
    default: return false
    }
  }

  /// Whether it is the same fact in other words: another title of a milestone or of evidence.
  public var isReworded: Bool {
    guard let signed, let current else { return false }
    return signed.value == current.value && signed.subject != current.subject
  }

  /// What of `signed` is not in `current`, and what of that is not in `signed`; both in the order of facts.
  ///
  /// Facts of one name about one thing are the same fact with another value; facts of one name and value the same with
  /// another wording. What is said of a milestone or a change is looked for under its new name where it has one, and goes
  /// with it where it is gone or new. New milestones and measures alter nothing that was signed and are left out.
  public static func all(from signed: [SignedFact], to current: [SignedFact]) -> [FactDifference] {
    if signed == current { return [] }
    var (gone, left) = (signed, current)
    removeCommon(&gone, &left) { $0 }
    var (goneThings, leftThings) = (gone.take(\.isThing), left.take(\.isThing))
    var altered = paired(&goneThings, &leftThings) { $0.withoutValue }
    altered += paired(&goneThings, &leftThings) { $0.withoutSubject }
    // What is said of a thing that has another name now is said of that one.
    var names: [SignedFact.Thing: String] = [:]
    for pair in altered {
      if let old = pair.signed?.thing, let new = pair.current?.thing, old != new { names[old] = new.text }
    }
    func renamed(_ fact: SignedFact) -> SignedFact {
      guard !names.isEmpty, fact.name.owner != nil, let thing = fact.thing, let name = names[thing] else { return fact }
      return SignedFact(fact.name, fact.value, name)
    }
    if !names.isEmpty { removeCommon(&gone, &left, as: renamed) }
    let signedThings = Set(signed.filter(\.isThing).compactMap(\.thing))
    let currentThings = Set(current.filter(\.isThing).compactMap(\.thing))
    let goneNames = Set(goneThings.compactMap(\.thing)).subtracting(currentThings)
    let newNames = Set(leftThings.compactMap(\.thing)).subtracting(signedThings)
    gone.removeAll { $0.isPart(of: goneNames) }
    // That a new step was done in the signed time is news all the same.
    left.removeAll { $0.isPart(of: newNames) && !($0.name == .milestoneDone || $0.name == .milestoneDropped) }
    altered += paired(&gone, &left, as: renamed) { $0.withoutValue }
    // A date that never moved is the first one, too: one alteration, told once.
    if let due = altered.first(where: { $0.name == .due }) {
      altered.removeAll {
        $0.name == .firstDue && $0.signed?.value == due.signed?.value && $0.current?.value == due.current?.value
      }
    }
    // What was said of one thing and is said of another is gone.
    let goneParts = gone.take { $0.name.owner != nil }
    let leftParts = left.take { $0.name.owner != nil }
    altered += paired(&gone, &left) { $0.withoutSubject }
    let removed = (gone + goneThings + goneParts).map { FactDifference(signed: $0, current: nil) }
    let known = Set(signed.map(\.withoutValue))
    let added = (left + leftThings + leftParts).filter { !$0.isAddedFreely(to: known) }
      .map { FactDifference(signed: nil, current: $0) }
    return (altered + removed + added).sorted { left, right in
      guard let first = left.signed ?? left.current, let second = right.signed ?? right.current else { return false }
      return first < second
    }
  }

  /// Takes out of both lists what is in both, as often as it is; of the first by what `name` makes of it.
  private static func removeCommon(
    _ gone: inout [SignedFact], _ left: inout [SignedFact], as name: (SignedFact) -> SignedFact
  ) {
    var counts: [SignedFact: Int] = [:]
    for fact in left { counts[fact, default: 0] += 1 }
    var taken: [SignedFact: Int] = [:]
    gone.removeAll { fact in
      let fact = name(fact)
      guard let count = counts[fact], count > 0 else { return false }
      counts[fact] = count - 1
      taken[fact, default: 0] += 1
      return true
    }
    left.removeAll { fact in
      guard let count = taken[fact], count > 0 else { return false }
      taken[fact] = count - 1
      return true
    }
  }

  /// Takes pairs of facts that `sameness` makes one out of both lists, in their order; of the first by what `name` makes
  /// of it.
  private static func paired(
    _ gone: inout [SignedFact], _ left: inout [SignedFact], as name: (SignedFact) -> SignedFact = { $0 },
    _ sameness: (SignedFact) -> SignedFact
  ) -> [FactDifference] {
    var waiting: [SignedFact: [Int]] = [:]
    for number in left.indices.reversed() { waiting[sameness(left[number]), default: []].append(number) }
    var pairs: [FactDifference] = []
    var taken: Set<Int> = []
    gone.removeAll { fact in
      guard let number = waiting[sameness(name(fact))]?.popLast() else { return false }
      taken.insert(number)
      pairs.append(FactDifference(signed: fact, current: left[number]))
      return true
    }
    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
    return pairs
  }
}

extension SignedFact {
  fileprivate var withoutValue: SignedFact { SignedFact(name, "", subject) }
  fileprivate var withoutSubject: SignedFact { SignedFact(name, value) }

  /// Whether other facts are or may be about it, so that it is looked for before them.
  fileprivate var isThing: Bool { name == .milestone || name == .change || name == .evidence }

  /// Whether it is said of one of `things` and is none itself.
  fileprivate func isPart(of things: Set<Thing>) -> Bool {
    name.owner != nil && thing.map { things.contains($0) } ?? false
  }

  /// Whether it says nothing about the time that was signed, given the names and subjects that were: a new milestone or
  /// measure, but not a target for a baseline that was signed without one.
  fileprivate func isAddedFreely(to signed: Set<SignedFact>) -> Bool {
    switch name {
    case .milestone: true
    // A baseline that was not known yet is measured some day.
    case .baseline: true
    case .target: !signed.contains(SignedFact(.baseline, "", subject))
    default: false
    }
  }
}

extension [SignedFact] {
  /// Takes out those that `isTaken` is true of.
  fileprivate mutating func take(_ isTaken: (SignedFact) -> Bool) -> [SignedFact] {
    let taken = filter(isTaken)
    removeAll(where: isTaken)
    return taken
  }
}
