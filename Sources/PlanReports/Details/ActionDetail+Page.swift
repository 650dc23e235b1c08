internal import ActionPlans
internal import PlanProgress
internal import Wording

/// What is told of one action, in order.
extension ActionDetail {
  var page: Page {
    let title = "\(action.id)  \(figure?.title ?? action.title)"
    guard let figure else {
      return Page(title: title, under: [notYetThere], sections: [Section(nil, [.facts(promise)])])
    }
    var under = [
      Words("\(figure.category.title). \(figure.standing.text), on \(subject.asOf.longText).", .rating(figure.rating))
    ]
    if let stated = figure.stated {
      let better = figure.isStatedBetter ? ", which is better than the facts show" : ""
      under.append(Words("Its lead said \(stated.rating.rawValue) on \(stated.date.longText)\(better)."))
    }
    if figure.restsOnBrokenChain {
      under.append("Its changes do not follow from each other, so its dates may be wrong.")
    }
    var sections: [Section?] = []
    if !figure.reasons.isEmpty {
      sections.append(
        Section("Why it is \(figure.rating.rawValue)", [.bullets(figure.reasonTexts.map { Words($0.sentence) })]))
    }
    sections += [Section("The promise", [.facts(promise)]), milestones, measures, evidence, updates, changes]
    return Page(title: title, under: under, sections: sections.compactMap { $0 })
  }

  private var notYetThere: Words {
    let joins = action.added ?? subject.partnership.from
    return Words("Not in the plan on \(subject.asOf.longText); it joins on \(joins.longText).")
  }

  private var promise: [Fact] {
    let names = subject.names
    let file = subject.plan.services[place.file]
    let lead = figure?.lead ?? action.lead ?? file.lead
    let facts: [Fact?] = [
      Fact("Service", owner),
      Fact("Priority", names.title(of: figure?.priority ?? action.priority)),
      Fact("Lead", lead),
      Fact("Accountable", figure?.accountable ?? action.accountable ?? file.lead),
      Fact("Partners", partners),
      Fact(action.duties.count == 1 ? "Duty" : "Duties", action.duties.map { Words(names.text(of: $0)) }),
      Fact("Contributes to", action.contributesTo.map { Words(names.text(of: $0)) }),
      Fact(
        "Ways of working", action.ways.isEmpty ? nil : action.ways.map { names.title(of: $0) }.joined(separator: "; ")),
      Fact("Will be true", action.success.map { Words($0) }),
    ]
    return facts.compactMap { $0 } + dates + rest
  }

  private var owner: String {
    figure.map { subject.whose($0) } ?? subject.title(of: subject.plan.services[place.file].owner)
  }

  private var partners: String? {
    action.partners.isEmpty
      ? nil : action.partners.map { subject.names.title(ofPartner: $0) }.joined(separator: "; ")
  }

  private var dates: [Fact] {
    let day = subject.asOf
    let facts: [Fact?] = [
      Fact("First promised", (figure?.baselineDue ?? action.baseline(of: .due)).longText),
      Fact(
        "Now promised", figure.map { $0.due == $0.baselineDue && $0.dueMoves == 0 ? "the same day" : $0.duePromise }),
      Fact("Planned start", (figure?.start ?? action.start)?.longText),
      Fact("Started", figure == nil ? nil : action.started.flatMap { $0 <= day ? $0.longText : nil } ?? "not yet"),
      Fact("Completed", figure?.completed?.longText),
      Fact("Lasting effect", figure?.state == .embedded ? action.embedded?.longText : nil),
      Fact(
        "Work done",
        figure.flatMap {
          $0.state.isUnfinished ? "\($0.progress.percentText())% (\($0.planned.percentText())% planned)" : nil
        }),
    ]
    return facts.compactMap { $0 }
  }

  private var rest: [Fact] {
    let facts: [Fact?] = [
      Fact("Families involved", action.heard), Fact("Needs first", others(action.dependsOn)),
      Fact("Needed by", others(dependants)),
      Fact("Written in", "\(subject.path(of: place)):\(subject.line(of: place))"),
    ]
    return facts.compactMap { $0 }
  }

  private var dependants: [ID<Action>] {
    subject.plan.services.flatMap(\.actions).filter { $0.dependsOn.contains(action.id) }.map(\.id)
  }

  /// Other actions with where they stand.
  private func others(_ ids: [ID<Action>]) -> [Words] {
    ids.map { id in
      guard let other = subject.figures.figure(of: id) else { return Words(id.text) }
      let end = other.state.isUnfinished ? ", due \(other.due.longText)" : ""
      return Words("\(id) \(other.title). \(other.standing.text)\(end).")
    }
  }
}
