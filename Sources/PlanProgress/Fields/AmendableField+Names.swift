public import ActionPlans

extension AmendableField where Value == CalendarDay {
  /// The promised end.
  public static var due: Self {
    Self("due", text: { $0.description }, written: { $0.due }) {
      if case .due(let from, let to) = $0 { FieldLink(from: from, to: to) } else { nil }
    }
  }
}

extension AmendableField where Value == CalendarDay? {
  /// The planned start; nil when none is written.
  public static var start: Self {
    Self("start", text: { $0?.description }, written: { $0.start }) {
      if case .start(let from, let to) = $0 { FieldLink(from: from, to: to.map { $0 }) } else { nil }
    }
  }

  /// The day the work was done; nil when it is not.
  ///
  /// A reopening is the only change of it that is written.
  public static var completed: Self {
    Self("completed", text: { $0?.description }, written: { $0.completed }) {
      if case .reopened(let completed) = $0 { FieldLink(from: completed, to: .some(nil)) } else { nil }
    }
  }

  /// The day a lasting effect was shown; nil when it has not been.
  public static var embedded: Self {
    Self("embedded", text: { $0?.description }, written: { $0.embedded }) {
      if case .noLongerEmbedded(let since) = $0 { FieldLink(from: since, to: .some(nil)) } else { nil }
    }
  }

  /// The day from which the action no longer counts; nil when it was not withdrawn.
  public static var withdrawn: Self {
    Self("withdrawn", text: { $0?.description }, written: { $0.withdrawn?.date }) {
      if case .takenUpAgain(let withdrawn) = $0 { FieldLink(from: withdrawn, to: .some(nil)) } else { nil }
    }
  }
}

extension AmendableField where Value == Category {
  /// Must, should or could.
  public static var category: Self {
    Self("category", text: { $0.rawValue }, written: { $0.category }) {
      if case .category(let from, let to) = $0 { FieldLink(from: from, to: to) } else { nil }
    }
  }
}

extension AmendableField where Value == ID<Priority> {
  /// The priority area.
  public static var priority: Self {
    Self("priority", text: { $0.text }, written: { $0.priority }) {
      if case .priority(let from, let to) = $0 { FieldLink(from: from, to: to) } else { nil }
    }
  }
}

extension AmendableField where Value == String {
  /// The wording.
  public static var title: Self {
    Self("title", text: { $0 }, written: { $0.title }) {
      if case .title(let from, let to) = $0 { FieldLink(from: from, to: to) } else { nil }
    }
  }
}

extension AmendableField where Value == String? {
  /// The role that does it; nil for the file's lead.
  public static var lead: Self {
    Self("lead", text: { $0 }, written: { $0.lead }) {
      if case .lead(let from, let to) = $0 { FieldLink(from: from, to: to.map { $0 }) } else { nil }
    }
  }
}

extension AmendableField where Value == Quantity? {
  /// Where an indicator stood before; nil when that is not known, or no measure of the action names it.
  public static func baseline(of indicator: ID<Indicator>) -> Self {
    Self("baseline", text: { $0?.text }, written: { $0.measure(of: indicator)?.baseline }) {
      if case .baseline(indicator, let from, let to) = $0 { FieldLink(from: from, to: to.map { $0 }) } else { nil }
    }
  }

  /// Where an indicator is to stand; nil when nothing is set, or no measure of the action names it.
  public static func target(of indicator: ID<Indicator>) -> Self {
    Self("target", text: { $0?.text }, written: { $0.measure(of: indicator)?.target }) {
      if case .target(indicator, let from, let to) = $0 { FieldLink(from: from, to: to.map { $0 }) } else { nil }
    }
  }
}
