internal import ActionPlans

/// Which facts of two lists are the same fact: with another value, in other words, or in one list alone.
///
/// Costs what the lists are long.
struct FactPairing {
  /// What has another value or wording, as it was signed and as it is now.
  private(set) var altered: [(signed: SignedFact, current: SignedFact)] = []
  /// What is gone.
  private(set) var gone: [SignedFact] = []
  /// What was added.
  private(set) var added: [SignedFact] = []

  /// The names by which the things that have another one now were signed.
  private var names: [SignedFact.Thing: String] = [:]

  /// Pairs what stands in one list only.
  ///
  /// What is said of a milestone or a change is looked for under its new name where it has one, and goes with it where it is
  /// gone or new.
  init(_ signed: [SignedFact], _ current: [SignedFact]) {
    if signed == current { return }
    (gone, added) = (signed, current)
    removeCommon()
    // The same number may be written otherwise; once it is out, no other number of its indicator is taken for it.
    removeCommon(\.withPlainNumber)
    pairThings(signed, current)
    // A date that never moved is the first one, too: one alteration, told once.
    if let due = altered.first(where: { $0.signed.name == .due }) {
      altered.removeAll {
        $0.signed.name == .firstDue && $0.signed.value == due.signed.value && $0.current.value == due.current.value
      }
    }
  }

  private mutating func pairThings(_ signed: [SignedFact], _ current: [SignedFact]) {
    let (parts, newParts) = (gone.take { !$0.isThing }, added.take { !$0.isThing })
    pair(\.withoutValue)
    // Two changes of one day may be about different fields.
    pair { $0.name == .change ? $0.thing.map { SignedFact(.change, "", $0.text) } ?? $0 : $0.withoutSubject }
    for pair in altered {
      if let old = pair.signed.thing, let new = pair.current.thing, old != new { names[old] = new.text }
    }
    let (goneThings, addedThings) = (gone, added)
    (gone, added) = (parts, newParts)
    if !names.isEmpty { removeCommon(as: renamed) }
    let goneNames = Set(goneThings.compactMap(\.thing)).subtracting(current.things)
    let newNames = Set(addedThings.compactMap(\.thing)).subtracting(signed.things)
    gone.removeAll { $0.isPart(of: goneNames) }
    // That a new step was done in the signed time is news all the same.
    added.removeAll { $0.isPart(of: newNames) && !($0.name == .milestoneDone || $0.name == .milestoneDropped) }
    pair(as: renamed, \.withoutValue)
    // What was said of one thing and is said of another is gone.
    let (goneParts, addedParts) = (gone.take { $0.name.owner != nil }, added.take { $0.name.owner != nil })
    pair(\.withoutSubject)
    gone += goneThings + goneParts
    added += addedThings + addedParts
  }

  /// The fact under the name that the thing it is said of has now.
  private func renamed(_ fact: SignedFact) -> SignedFact {
    guard !names.isEmpty, fact.name.owner != nil, let thing = fact.thing, let name = names[thing] else { return fact }
    return SignedFact(fact.name, fact.value, name)
  }

  /// Takes out of both lists what `sameness` makes one in both, as often as it is; of the first by what `name` makes of it.
  private mutating func removeCommon(
    as name: (SignedFact) -> SignedFact = { $0 }, _ sameness: (SignedFact) -> SignedFact = { $0 }
  ) {
    if gone.isEmpty || added.isEmpty { return }
    var counts: [SignedFact: Int] = [:]
    for fact in added { counts[sameness(fact), default: 0] += 1 }
    var taken: [SignedFact: Int] = [:]
    gone.removeAll { fact in
      let fact = sameness(name(fact))
      guard let count = counts[fact], count > 0 else { return false }
      counts[fact] = count - 1
      taken[fact, default: 0] += 1
      return true
    }
    added.removeAll { fact in
      let fact = sameness(fact)
      guard let count = taken[fact], count > 0 else { return false }
      taken[fact] = count - 1
      return true
    }
  }

  /// Takes pairs of facts that `sameness` makes one out of both lists, in their order; of the first by what `name` makes
  /// of it.
  private mutating func pair(
    as name: (SignedFact) -> SignedFact = { $0 }, _ sameness: (SignedFact) -> SignedFact
  ) {
    var waiting: [SignedFact: [Int]] = [:]
    for number in added.indices.reversed() { waiting[sameness(added[number]), default: []].append(number) }
    var taken: Set<Int> = []
    var pairs: [(signed: SignedFact, current: SignedFact)] = []
    gone.removeAll { fact in
      guard let number = waiting[sameness(name(fact))]?.popLast() else { return false }
      taken.insert(number)
      pairs.append((fact, added[number]))
      return true
    }
    altered += pairs
    added = added.indices.filter { !taken.contains($0) }.map { added[$0] }
  }
}

extension SignedFact {
  /// The fact with its number written in one way, whichever of several it is written in; itself where it has none.
  fileprivate var withPlainNumber: SignedFact {
    guard name == .baseline || name == .target, let quantity = Quantity(value) else { return self }
    func plain(_ number: Fraction) -> String { "\(number.numerator)/\(number.denominator)" }
    let number = (quantity.isFewerThan ? "<" : "") + plain(quantity.number)
    switch quantity.form {
    case .number: return SignedFact(name, number, subject)
    case .ratio(let denominator): return SignedFact(name, "\(number) of \(plain(denominator))", subject)
    case .answer: return self
    }
  }

  fileprivate var withoutValue: SignedFact { SignedFact(name, "", subject) }
  fileprivate var withoutSubject: SignedFact { SignedFact(name, value) }

  /// Whether other facts are or may be about it, so that it is looked for before them.
  fileprivate var isThing: Bool { name == .milestone || name == .change || name == .evidence }

  /// Whether it is said of one of `things` and is none itself.
  fileprivate func isPart(of things: Set<Thing>) -> Bool {
    name.owner != nil && thing.map { things.contains($0) } ?? false
  }
}

extension [SignedFact] {
  /// What other facts of the list may be about.
  fileprivate var things: Set<SignedFact.Thing> { Set(lazy.filter(\.isThing).compactMap(\.thing)) }

  /// Takes out those that `isTaken` is true of.
  fileprivate mutating func take(_ isTaken: (SignedFact) -> Bool) -> [SignedFact] {
    let taken = filter(isTaken)
    removeAll(where: isTaken)
    return taken
  }
}
