internal import ActionPlans
internal import PlanProgress

extension PlanEvent.Kind {
  /// The heading over changes of this kind.
  var title: String {
    switch self {
    case .added: "Added"
    case .delivered: "Delivered"
    case .embedded: "Embedded"
    case .claimed: "Claimed without evidence"
    case .redated: "Re-dated"
    case .startMoved: "Start moved"
    case .lowered: "Lowered"
    case .raised: "Raised"
    case .reprioritised: "Moved to another priority"
    case .reworded: "Reworded"
    case .leadChanged: "Lead changed"
    case .rebaselined: "Baseline changed"
    case .retargeted: "Target changed"
    case .measureChanged: "Measure changed"
    case .scopeChanged: "Scope changed"
    case .milestoneDropped: "Milestone dropped"
    case .reopened: "Reopened"
    case .noLongerEmbedded: "No longer embedded"
    case .withdrawn: "Withdrawn"
    case .takenUpAgain: "Taken up again"
    }
  }

  /// Whether a board is told when nobody is said to have agreed to it.
  var wantsAgreement: Bool {
    switch self {
    case .redated, .lowered, .withdrawn, .retargeted: true
    default: false
    }
  }
}

extension ReportedChange {
  /// What happened, in a sentence without its end: `Due date moved from 30 June 2022 to 31 August 2022, 62 days later`.
  func text(in plan: DatedPlan) -> String {
    let names = plan.names
    switch change.event {
    case .added: return "Joined the plan"
    case .delivered: return "Delivered"
    case .embedded: return "A lasting effect was shown"
    case .claimed: return "Claimed to be done, without evidence so far"
    case .withdrawn: return "Withdrawn"
    case .redated(let from, let to):
      return "Due date moved from \(from.longText) to \(to.longText), \(Self.distance(from, to))"
    case .startMoved(let from, let to):
      return Self.moved("Planned start", from?.longText ?? figure.added.longText, to?.longText ?? figure.added.longText)
    case .recategorised(let from, let to): return "From \(from.title) to \(to.title)"
    case .reprioritised(let from, let to):
      return "From '\(names.title(of: from))' to '\(names.title(of: to))'"
    case .reworded(let from, let to): return "From '\(from)' to '\(to)'"
    case .leadChanged(let from, let to): return Self.moved("Lead", from ?? "the file's lead", to ?? "the file's lead")
    case .rebaselined(let indicator, let from, let to):
      return Self.set("Baseline", of: indicator, from, to, names)
    case .retargeted(let indicator, let from, let to): return Self.set("Target", of: indicator, from, to, names)
    case .measureChanged(let from, let to): return Self.moved("How success is measured", from, to)
    case .scopeChanged(let from, let to): return Self.moved("What it covers", from, to)
    case .reopened(let completed): return "Reopened; it had been completed on \(completed.longText)"
    case .noLongerEmbedded(let since): return "No longer counts as embedded, as it had since \(since.longText)"
    case .takenUpAgain(let withdrawn): return "Taken up again; it had been withdrawn on \(withdrawn.longText)"
    case .milestoneDropped(let milestone):
      let titles = (plan.read(figure) { $0.milestones } ?? []).map(\.title)
      return titles.indices.contains(milestone) ? "Milestone '\(titles[milestone])' dropped" : "A milestone was dropped"
    }
  }

  /// `62 days later`, `1 day earlier`.
  private static func distance(_ from: CalendarDay, _ to: CalendarDay) -> String {
    let days = to.days(since: from)
    return "\(Int(days.magnitude).counting("day")) \(days < 0 ? "earlier" : "later")"
  }

  /// `Lead changed from A to B`, `Scope set: B`.
  private static func moved(_ what: String, _ from: String?, _ to: String?) -> String {
    switch (from, to) {
    case (let from?, let to?): "\(what) changed from '\(from)' to '\(to)'"
    case (nil, let to?): "\(what) set to '\(to)'"
    case (let from?, nil): "\(what) no longer '\(from)'"
    case (nil, nil): "\(what) changed"
    }
  }

  /// `Target of 'Median wait' changed from 18 weeks to 24 weeks, which is easier to reach`.
  private static func set(
    _ what: String, of id: ID<Indicator>, _ from: Quantity?, _ to: Quantity?, _ names: PlanNames
  ) -> String {
    let indicator = names.indicators[id]
    let start = "\(what) of '\(names.title(of: id))'"
    guard let to else { return "\(start) taken away" }
    guard let from else { return "\(start) set at \(to.words(unit: indicator?.unit))" }
    let (before, after) = (from.words(unit: indicator?.unit), to.words(unit: indicator?.unit))
    var text = "\(start) changed from \(before) to \(after)"
    if what == "Target", let indicator, indicator.better != .neither {
      let isLower = to.isLess(than: from, inPercent: indicator.isPercent)
      let isHigher = from.isLess(than: to, inPercent: indicator.isPercent)
      if isLower || isHigher {
        text += isLower == (indicator.better == .higher) ? ", which is easier to reach" : ", which is harder to reach"
      }
    }
    return text
  }
}
