/// What an id names.
///
/// Kinds of one namespace may not share an id.
public enum IDKind: UInt8, CaseIterable, Sendable {
  /// A phase of the plan.
  case phase
  /// A priority area.
  case priority
  /// A way of working.
  case way
  /// A sector.
  case sector
  /// A service.
  case service
  /// A partner with no plan of its own.
  case body
  /// A statement of the good offer.
  case offer
  /// A duty.
  case duty
  /// An action.
  case action
  /// An indicator.
  case indicator
  /// An audit.
  case audit
  /// A review.
  case review
  /// A decision of the board.
  case boardDecision
  /// A mistake put right.
  case putRight

  /// The word for one such thing, without its article.
  public var word: String {
    switch self {
    case .phase: "phase"
    case .priority: "priority"
    case .way: "way of working"
    case .sector: "sector"
    case .service: "service"
    case .body: "body"
    case .offer: "good-offer statement"
    case .duty: "duty"
    case .action: "action"
    case .indicator: "indicator"
    case .audit: "audit"
    case .review: "review"
    case .boardDecision: "board decision"
    case .putRight: "put-right entry"
    }
  }

  /// Where things of this kind are named for the first time, for the words of a finding.
  public var home: String {
    switch self {
    case .phase, .priority, .way, .sector, .service, .body, .offer, .duty: "partnership.yaml"
    case .indicator: "dashboard.yaml"
    case .action: "the service plans"
    case .audit: "the audits"
    case .review, .boardDecision: "the reviews"
    case .putRight: "the put-right file"
    }
  }

  /// The kinds within which an id must be unique: partners of every kind share one namespace, others have their own.
  var namespace: [IDKind] {
    switch self {
    case .sector, .service, .body: [.sector, .service, .body]
    default: [self]
    }
  }
}
