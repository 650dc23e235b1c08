public import ActionPlans
public import PlanFiles
public import SourceText

/// Where the service's plan at hand stands: in which file, whose it is, under which framework.
///
/// Everything that a rule about a whole file may look at besides the plan itself.
public struct ServiceContext: Sendable {
  /// The framework and the day.
  public let framework: CheckedFramework
  /// Whose plan it is.
  public let owner: CheckedFramework.Owner
  /// The roles named in the plan that do not look like one role: those alone, by place.
  public let doubtfulLeads: [DoubtfulLead]
  /// The file that the plan was read from.
  let file: PlanFile

  /// The context of `plan`, which `file` holds.
  init(_ plan: ServicePlan, in file: PlanFile, _ framework: CheckedFramework) {
    self.framework = framework
    self.file = file
    owner = framework.owner(of: plan)
    doubtfulLeads = DoubtfulLead.all(in: plan, file, framework.leadKinds)
  }

  /// What counts as today.
  public var today: CalendarDay { framework.today }

  /// The service's or sector's name; its id when the partnership does not list it.
  public func title(of plan: ServicePlan) -> String { owner.service?.title ?? owner.sector?.title ?? plan.owner.text }

  /// The service or sector, where one of them had ended by today, so that its plan is a record; else nil.
  public func ended(_ plan: ServicePlan) -> EndedPartner? {
    framework.ended[plan.owner.text] ?? owner.sector.flatMap { framework.ended[$0.id.text] }
  }

  /// Whether that is so.
  public func hasEnded(_ plan: ServicePlan) -> Bool { ended(plan) != nil }

  /// Where the file says whose plan it is.
  public func place(ofOwnerOf plan: ServicePlan) -> Place {
    switch plan.owner {
    case .service: file.place("service")
    case .sector: file.place("sector")
    }
  }

  /// Where a value of the file stands.
  public func place(_ steps: PlaceStep...) -> Place { file.place(steps) }

  /// Where a value of an action stands, by the action's number in the file; without steps its id.
  public func place(ofAction action: Int, _ steps: PlaceStep...) -> Place { file.place(ofAction: action, steps) }
}
