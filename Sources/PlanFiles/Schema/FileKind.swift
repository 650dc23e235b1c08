/// The kinds of file in a plan folder.
///
/// What a file is follows from the key at its top level, not from where it lies.
public enum FileKind: String, CaseIterable, Sendable {
  /// The framework of the partnership.
  case partnership
  /// Indicators and their readings.
  case dashboard
  /// A service's plan.
  case service
  /// A sector's own plan.
  case sector
  /// An audit against the duties.
  case audit
  /// An annual review.
  case review
  /// Mistakes owned and put right.
  case putRight = "put-right"

  /// The words of the cases, by their order.
  static let words = KeyTable(allCases.map(\.rawValue))

  /// The keys that such a file may have.
  public var shape: Shape {
    switch self {
    case .partnership: PartnershipFileKey.shape
    case .dashboard: DashboardFileKey.shape
    case .service, .sector: ServicePlanKey.shape
    case .audit: AuditKey.shape
    case .review: ReviewKey.shape
    case .putRight: PutRightFileKey.shape
    }
  }
}
