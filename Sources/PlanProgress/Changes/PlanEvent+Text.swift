import ActionPlans

extension PlanEvent {
  /// The event in plain words, without a full stop: `due 31 August 2022 instead of 30 June 2022, 62 days later`.
  ///
  /// Long texts are given in full, ids as they are written.
  public var text: String {
    switch self {
    case .added: "added to the plan"
    case .delivered: "delivered"
    case .embedded: "embedded"
    case .claimed: "claimed, without evidence so far"
    case .withdrawn: "withdrawn"
    case .redated(let from, let to):
      "due \(to.longText) instead of \(from.longText)" + Self.distance(to.days(since: from))
    case .startMoved(let from, let to):
      "start \(to?.longText ?? "when added") instead of \(from?.longText ?? "when added")"
    case .recategorised(let from, let to): "from \(from.title) to \(to.title)"
    case .reprioritised(let from, let to): "from priority \(from.text) to \(to.text)"
    case .reworded(let from, let to): "worded '\(to)' instead of '\(from)'"
    case .leadChanged(let from, let to): "led by \(to ?? "the file's lead") instead of \(from ?? "the file's lead")"
    case .rebaselined(let indicator, let from, let to):
      "baseline of \(indicator.text) " + Self.pair(from?.text, to?.text)
    case .retargeted(let indicator, let from?, nil): "target of \(indicator.text), \(from.text), taken out"
    case .retargeted(let indicator, let from, let to): "target of \(indicator.text) " + Self.pair(from?.text, to?.text)
    case .measureChanged(let from, let to): "measured by " + Self.pair(from, to)
    case .scopeChanged(let from, let to): "scope: " + Self.pair(from, to)
    case .reopened(let completed): "reopened; it had been completed on \(completed.longText)"
    case .noLongerEmbedded(let since): "no longer embedded, as it had been since \(since.longText)"
    case .takenUpAgain(let withdrawn): "taken up again; it had been withdrawn on \(withdrawn.longText)"
    case .milestoneDropped: "milestone dropped"
    }
  }

  /// `18 instead of 31`; `nothing` for nil.
  private static func pair(_ from: String?, _ to: String?) -> String {
    "\(to ?? "nothing") instead of \(from ?? "nothing")"
  }

  /// `, 62 days later`; nothing for 0.
  private static func distance(_ days: Int) -> String {
    switch days {
    case 0: ""
    case 1: ", 1 day later"
    case -1: ", 1 day earlier"
    default: days > 0 ? ", \(days) days later" : ", \(days.magnitude) days earlier"
    }
  }
}
