internal import ActionPlans
internal import PlanReviews

extension SignedFact {
  /// The fact in words: "the evidence 'Minutes' of 2022-06-30".
  var told: String {
    switch name {
    case .evidence: return "the evidence '\(subject)' of \(value)"
    case .milestone: return "the milestone '\(subject)' of \(value)"
    case .change: return "the entry of \(value) about a change of \(subject)"
    default: return "\(toldWithoutValue), \(toldValue),"
    }
  }

  /// What the fact is about, in words.
  fileprivate var toldWithoutValue: String {
    switch name {
    case .category, .priority, .title, .lead, .added, .start, .started, .completed, .embedded, .withdrawn:
      return "'\(name.rawValue)'"
    case .firstDue: return "the first promised date"
    case .due: return "the due date"
    case .withdrawnReason, .withdrawnAgreedBy, .withdrawnAgreedOn, .withdrawnDutyMetBy:
      return "'\(name.part ?? "")' of the withdrawal"
    case .milestone: return "the first date of the milestone '\(subject)'"
    case .milestoneWeight: return "the weight of the milestone '\(subject.splitAtBlank.behind)'"
    case .milestoneDone: return "the completion of the milestone '\(subject.splitAtBlank.behind)'"
    case .milestoneDropped: return "the dropping of the milestone '\(subject.splitAtBlank.behind)'"
    case .evidence: return "the evidence '\(subject)'"
    case .baseline, .target: return "the \(name.rawValue) of \(subject)"
    case .change: return "the entry about the change of '\(subject)'"
    case .changeTo, .changeReason, .changeAgreedBy, .changeAgreedOn:
      let (day, field) = subject.splitAtBlank
      return "'\(name.part ?? "")' of the change of \(field) of \(day)"
    }
  }

  /// The value, a text in quotation marks.
  fileprivate var toldValue: String {
    (name.isText || name.part != nil) && CalendarDay(value) == nil ? "'\(value)'" : value
  }
}

extension FactDifference {
  /// What became of the fact since `review`, as the beginning of a sentence.
  ///
  /// - Parameter outside: what it is now, where that lies behind the time of the review, so that it is gone from there.
  func told(since review: String, outside: SignedFact? = nil) -> String {
    guard let signed else {
      let now = current.map { "\($0.toldWithoutValue) is \($0.toldValue)" } ?? ""
      return "\(now) now and was not there when \(review) was signed"
    }
    guard let current else {
      let now = outside.map { " from it: it is \($0.toldValue) now" } ?? ""
      return "\(signed.told) was signed with \(review) and is gone\(now)"
    }
    if isReworded { return "\(signed.told) was signed with \(review) and reads '\(current.subject)' now" }
    return
      "\(signed.toldWithoutValue) was \(signed.toldValue) when \(review) was signed and is \(current.toldValue) now"
  }

  /// Which way the difference makes the year look, as the end of a sentence; empty where nobody can tell.
  func ending(_ indicators: [ID<Indicator>: Indicator]) -> String {
    switch direction(indicators) {
    case .better: "; that makes the signed year look better"
    case .worse: "; that makes the signed year look worse"
    case .unclear: ""
    }
  }

  private func direction(_ indicators: [ID<Indicator>: Indicator]) -> Direction {
    guard name == .baseline || name == .target, let from = signed.flatMap({ Quantity($0.value) }) else {
      return direction
    }
    let indicator = indicators[ID(signed?.subject ?? "")]
    // A target is eased towards the worse, or by being taken away; a baseline is rewritten to the good of whoever measures
    // from it.
    guard let to = current.flatMap({ Quantity($0.value) }), !from.isEased(to: to, indicator) else { return .better }
    // What is eased neither way is as much as it was, in another form.
    return to.isEased(to: from, indicator) ? .worse : .unclear
  }

  /// How to say that news of the signed time came later.
  func helpForLateNews(of action: ID<Action>, _ record: SignedRecord) -> String {
    switch name {
    case .evidence, .milestoneDone, .milestoneDropped:
      "Add 'recorded:' with the day on which it was written down, if that was on or after \(record.signedOn)."
    case .changeAgreedBy, .withdrawnAgreedBy:
      "Add 'agreed-on:' with the day on which it was agreed, if that was after \(record.signedOn). What was agreed before is "
        + "told under 'corrections' of a later review, with the reason."
    default:
      "Tell of it under 'corrections' of a later review: 'review: \(record.review)', 'action: \(action)', "
        + "'field: \(name.rawValue)', 'to: \(current?.text ?? "")', with the reason."
    }
  }

  /// How to put an alteration right, or own it.
  ///
  /// - Parameter again: the same in the record of a later year, which sees another value and needs an entry of its own.
  func helpForAlteration(
    of action: ID<Action>, _ record: SignedRecord, again: (difference: FactDifference, record: SignedRecord)? = nil
  ) -> String {
    let entries =
      [correction(of: action, record)] + (again.map { [$0.difference.correction(of: action, $0.record)] } ?? [])
    let change = isReworded ? "" : signed != nil && current == nil ? name.replacement : name.laterChange
    return
      "Put it back as it was.\(change) If what was signed was wrong, own it under 'corrections' of a later review: "
      + entries.joined(separator: "; and ") + ", with the date, the reason and who agreed."
  }

  /// The entry that would own it, in words.
  private func correction(of action: ID<Action>, _ record: SignedRecord) -> String {
    var entry = ["review: \(record.review)", "action: \(action)", "field: \(name.rawValue)"]
    if let signed { entry.append("from: \(signed.text)") }
    if let current { entry.append("to: \(current.text)") }
    return entry.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension SignedFact.Name {
  /// How a fact of that kind may be replaced after the signing.
  fileprivate var replacement: String {
    switch self {
    case .baseline, .target: " Add another measure beside the one that was signed."
    case .milestone: " A step that is not taken is 'dropped', with a reason."
    default: laterChange
    }
  }

  /// How a fact of that kind may change after the signing.
  fileprivate var laterChange: String {
    switch self {
    case .category, .priority, .title, .lead, .start, .firstDue, .due, .baseline, .target:
      " If it was changed since, add the entry under 'changes' that says so, with its date and reason."
    case .milestone: " If it was moved since, keep the first date under 'first-due'."
    case .completed, .embedded, .withdrawn: " If it was taken back since, add the entry under 'changes' that says so."
    default: ""
    }
  }
}

extension String {
  /// The text before its first blank, and that behind it; all of it behind where there is none.
  fileprivate var splitAtBlank: (before: Substring, behind: Substring) {
    guard let blank = firstIndex(of: " ") else { return ("", self[...]) }
    return (self[..<blank], self[index(after: blank)...])
  }
}
