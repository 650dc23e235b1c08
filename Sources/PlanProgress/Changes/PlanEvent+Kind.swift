import ActionPlans

extension PlanEvent {
  /// What kind of event it is.
  public var kind: Kind {
    switch self {
    case .added: .added
    case .delivered: .delivered
    case .embedded: .embedded
    case .claimed: .claimed
    case .withdrawn: .withdrawn
    case .redated: .redated
    case .startMoved: .startMoved
    case .recategorised(let from, let to): to.bindsLess(than: from) ? .lowered : .raised
    case .reprioritised: .reprioritised
    case .reworded: .reworded
    case .leadChanged: .leadChanged
    case .rebaselined: .rebaselined
    case .retargeted: .retargeted
    case .measureChanged: .measureChanged
    case .scopeChanged: .scopeChanged
    case .reopened: .reopened
    case .noLongerEmbedded: .noLongerEmbedded
    case .takenUpAgain: .takenUpAgain
    case .milestoneDropped: .milestoneDropped
    }
  }
}
