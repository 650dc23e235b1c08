public import ActionPlans
public import PlanFiles

/// What rules about dashboard, reviews and audits ask of the actions, and of each other.
extension CheckedPlan {
  /// One review and its file.
  public struct ReviewFile: Sendable {
    /// The review.
    public let review: Review
    /// The file it was read from.
    public let file: PlanFile
  }

  /// One audit and its file.
  public struct AuditFile: Sendable {
    /// The audit.
    public let audit: Audit
    /// The file it was read from.
    public let file: PlanFile
  }

  /// What counts as today.
  public var today: CalendarDay { framework.today }

  /// The last that audits found of each duty in each sector, in the order of audits and of their entries.
  ///
  /// What a later audit looked at again does not count any more. Costs a walk over all audits.
  var latestAuditFindings: [(file: AuditFile, number: Int)] {
    struct Subject: Hashable {
      let duty: ID<Duty>
      let sector: ID<Sector>?
    }
    var latest: [Subject: Int] = [:]
    for (order, file) in audits.enumerated() {
      for finding in file.audit.findings { latest[Subject(duty: finding.duty, sector: finding.sector)] = order }
    }
    return audits.enumerated().flatMap { order, file in
      file.audit.findings.indices.filter { number in
        let finding = file.audit.findings[number]
        return latest[Subject(duty: finding.duty, sector: finding.sector)] == order
      }.map { (file, $0) }
    }
  }

  /// The reviews among `files`, earliest first.
  static func reviews(in files: [PlanFile]) -> [ReviewFile] {
    files.compactMap { file in
      if case .review(let review) = file.content { ReviewFile(review: review, file: file) } else { nil }
    }.sorted { ($0.review.to, $0.review.from) < ($1.review.to, $1.review.from) }
  }

  /// The audits among `files` that were made by `today`, earliest first.
  static func audits(in files: [PlanFile], by today: CalendarDay) -> [AuditFile] {
    files.compactMap { file in
      guard case .audit(let audit) = file.content, audit.date <= today else { return nil }
      return AuditFile(audit: audit, file: file)
    }.sorted { $0.audit.date < $1.audit.date }
  }

  /// The outline of an action that a review or audit names; nil when there is none with that id.
  public func outline(of action: ID<Action>) -> ActionOutline? { answering[action].map { self[$0] } }

  /// What all plans together make of each indicator.
  static func indicatorUses(_ files: [ServiceOutline]) -> [ID<Indicator>: IndicatorUse] {
    var uses: [ID<Indicator>: IndicatorUse] = [:]
    for file in files { uses.merge(file.indicatorUses) { $0.joined(with: $1) } }
    return uses
  }

  /// Finds the actions that reviews decide on and that answer audits.
  static func answering(_ files: [ServiceOutline], _ frameworkFiles: [PlanFile]) -> [ID<Action>: ActionNumber] {
    var names: Set<ID<Action>> = []
    for file in frameworkFiles {
      switch file.content {
      case .review(let review): names.formUnion(review.decisions.map(\.action))
      case .audit(let audit): names.formUnion(audit.findings.flatMap(\.answeredBy))
      default: break
      }
    }
    return places(of: names, in: files)
  }
}
