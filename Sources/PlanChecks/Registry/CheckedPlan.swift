public import ActionPlans
public import PlanFiles
public import PlanProgress
public import SourceText

/// A plan while it is checked: the folder it came from, the day that counts as today, and what rules ask again and again.
public struct CheckedPlan: Sendable {
  /// Whose plan a file is, found in the partnership's own list.
  public struct Owner: Sendable {
    /// The sector it belongs to; nil when the partnership does not list it.
    public let sector: Sector?
    /// The service; nil for a sector's own plan.
    public let service: Service?
  }

  /// The folder, whose files tell where everything stands.
  public let folder: PlanFolder
  /// The plan.
  public let plan: Plan
  /// What counts as today.
  ///
  /// Facts dated later have not happened.
  public let today: CalendarDay
  /// State and rating of every action today.
  public let figures: PlanFigures
  /// For each of the plan's services whose plan it is.
  public let owners: [Owner]
  /// The catalogue of duties by id.
  public let duties: [ID<Duty>: Duty]
  /// Where each action stands, by id; of two with one id the first.
  public let actions: [ID<Action>: ActionPlace]

  /// A plan to be checked as of `today`; nil when the folder holds none.
  public init?(_ folder: PlanFolder, today: CalendarDay) {
    guard let plan = folder.plan else { return nil }
    self.folder = folder
    self.plan = plan
    self.today = today
    figures = PlanFigures(of: plan, asOf: today)
    owners = Self.owners(of: plan)
    duties = Dictionary(plan.partnership.duties.map { ($0.id, $0) }) { first, _ in first }
    var actions: [ID<Action>: ActionPlace] = [:]
    for (file, service) in plan.services.enumerated() {
      for (number, action) in service.actions.enumerated() where actions[action.id] == nil {
        actions[action.id] = ActionPlace(file: file, action: number)
      }
    }
    self.actions = actions
  }

  /// Where a value of an action stands in its file; without steps its id.
  public func place(_ action: ActionPlace, _ steps: PlaceStep...) -> Place {
    folder.files[folder.fileOfService[action.file]].place(ofAction: action.action, steps)
  }

  /// An action by its id; nil when the plan has none.
  public func action(_ id: ID<Action>) -> Action? {
    actions[id].map { plan.services[$0.file].actions[$0.action] }
  }

  private static func owners(of plan: Plan) -> [Owner] {
    var sectors: [ID<Sector>: Sector] = [:]
    var services: [ID<Service>: (Sector, Service)] = [:]
    for sector in plan.partnership.sectors {
      sectors[sector.id] = sectors[sector.id] ?? sector
      for service in sector.services { services[service.id] = services[service.id] ?? (sector, service) }
    }
    return plan.services.map { file in
      switch file.owner {
      case .sector(let id): Owner(sector: sectors[id], service: nil)
      case .service(let id): Owner(sector: services[id]?.0, service: services[id]?.1)
      }
    }
  }
}
