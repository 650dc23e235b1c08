public import ActionPlans

extension [SignedFact] {
  /// Adds a text where there is one that says anything.
  mutating func add(_ name: SignedFact.Name, _ value: String?, _ subject: String = "") {
    guard let value else { return }
    let fact = SignedFact(name, value, subject)
    if !fact.value.isEmpty { append(fact) }
  }
}

extension SignedFact {
  /// A milestone, with the day first promised.
  public init(of milestone: Milestone) {
    self.init(.milestone, (milestone.firstDue ?? milestone.due).description, milestone.title)
  }

  /// A change of a promise, then what its entry says of it; without an agreement that came after `signing`, or with every
  /// one where that is nil.
  public static func all(of change: Change, knownBy signing: CalendarDay? = nil) -> [SignedFact] {
    let (field, from, to) = change.amendment.signedTexts
    let subject = "\(change.date) \(field)"
    var facts = [SignedFact(.change, change.date.description, from.map { "\(field) from \($0)" } ?? field)]
    facts.add(.changeTo, to, subject)
    facts.add(.changeReason, change.reason, subject)
    if let signing, change.agreedOn.isLater(than: signing) { return facts }
    facts.add(.changeAgreedBy, change.agreedBy, subject)
    facts.add(.changeAgreedOn, change.agreedOn?.description, subject)
    return facts
  }
}

extension Amendment {
  /// The field that was changed, what stood there before and what came there; nil for what a file leaves out.
  fileprivate var signedTexts: (field: String, from: String?, to: String?) {
    switch self {
    case .due(let from, let to): ("due", from.description, to?.description)
    case .start(let from, let to): ("start", from?.description, to?.description)
    case .category(let from, let to): ("category", from.rawValue, to?.rawValue)
    case .priority(let from, let to): ("priority", from.text, to?.text)
    case .title(let from, let to): ("title", from, to)
    case .lead(let from, let to): ("lead", from, to)
    case .baseline(let indicator, let from, let to): ("baseline of \(indicator)", from?.text, to?.text)
    case .target(let indicator, let from, let to): ("target of \(indicator)", from?.text, to?.text)
    case .measure(let from, let to): ("measure", from, to)
    case .scope(let from, let to): ("scope", from, to)
    case .reopened(let completed): ("completed", completed.description, nil)
    case .noLongerEmbedded(let since): ("embedded", since.description, nil)
    case .takenUpAgain(let withdrawn): ("withdrawn", withdrawn.description, nil)
    }
  }
}
