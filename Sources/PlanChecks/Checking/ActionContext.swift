public import ActionPlans
public import PlanFiles
public import PlanProgress
public import SourceText

/// Where the action at hand stands: in which file and plan, under which framework.
///
/// Everything that a rule about one action may look at besides the action itself.
public struct ActionContext: Sendable {
  /// The framework and the day.
  public let framework: CheckedFramework
  /// Whose plan it is.
  public let owner: CheckedFramework.Owner
  /// The plan that the action is part of.
  public let service: ServicePlan
  /// The file that the plan was read from.
  let file: PlanFile
  /// The action's number in ``service``.
  var number = 0

  /// The first action of `service`, which `file` holds.
  init(_ service: ServicePlan, in file: PlanFile, _ framework: CheckedFramework) {
    self.framework = framework
    self.service = service
    self.file = file
    owner = framework.owner(of: service)
  }

  /// The partnership.
  public var partnership: Partnership { framework.partnership }

  /// What counts as today.
  public var today: CalendarDay { framework.today }

  /// Where the action stands today.
  public var state: ActionState {
    ActionState(of: service.actions.span, at: number, on: today, planStart: partnership.from)
  }

  /// Where a value of the action stands in its file; without steps its id.
  public func place(_ steps: PlaceStep...) -> Place { place(steps) }

  /// The same for steps in an array.
  public func place(_ steps: [PlaceStep]) -> Place { file.place(ofAction: number, steps) }
}
