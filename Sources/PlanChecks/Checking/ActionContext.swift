public import ActionPlans
public import PlanFiles
public import PlanProgress
public import SourceText

/// Where the action at hand stands: in which file and plan, under which framework.
///
/// Everything that a rule about one action may look at besides the action itself.
public struct ActionContext: Sendable {
  /// The plan that the action is part of.
  public let service: ServicePlan
  /// Where that plan stands.
  public let plan: ServiceContext
  /// Where the action stands today.
  public private(set) var state: ActionState
  /// Whether it is still to be done: unfinished today, and neither completed nor withdrawn on any later day.
  ///
  /// A completion that is dated after today is an error of its own; what would follow from it is not told.
  public private(set) var isUnfinished: Bool
  /// The action's number in ``service``.
  private(set) var number: Int

  /// The first action of `service`, whose context `plan` is; there must be one.
  init(_ service: ServicePlan, in plan: ServiceContext) {
    self.service = service
    self.plan = plan
    number = 0
    (state, isUnfinished) = Self.standing(of: service, at: 0, plan.framework)
  }

  /// Goes on to the action at `number`.
  mutating func move(to number: Int) {
    self.number = number
    (state, isUnfinished) = Self.standing(of: service, at: number, plan.framework)
  }

  private static func standing(
    of service: ServicePlan, at number: Int, _ framework: CheckedFramework
  ) -> (ActionState, Bool) {
    let actions = service.actions.span
    let state = ActionState(of: actions, at: number, on: framework.today, planStart: framework.partnership.from)
    // A span that a closure takes, such as the right side of an or, is more than the compiler can bear.
    let isCompleted = actions[number].completed != nil
    let isWithdrawn = actions[number].withdrawn != nil
    return (state, state.isUnfinished && !isCompleted && !isWithdrawn)
  }

  /// The framework and the day.
  public var framework: CheckedFramework { plan.framework }

  /// Whose plan it is.
  public var owner: CheckedFramework.Owner { plan.owner }

  /// The file that the plan was read from.
  var file: PlanFile { plan.file }

  /// The partnership.
  public var partnership: Partnership { plan.framework.partnership }

  /// What counts as today.
  public var today: CalendarDay { plan.framework.today }

  /// The colour that the facts give the action today; worked out anew at each call.
  public var rating: Rating { Rating(of: service.actions.span, at: number, on: plan.framework.basis) }

  /// The planned start of `action`, the one at hand: where none is written the day it was added, else the plan's first.
  public func start(of action: borrowing Action) -> CalendarDay {
    action.start ?? action.added ?? plan.framework.partnership.from
  }

  /// Where a value of the action stands in its file; without steps its id.
  public func place(_ steps: PlaceStep...) -> Place { place(steps) }

  /// The ids of actions of the service's plan, by their numbers there.
  func ids(ofActions numbers: ArraySlice<Int>) -> [String] {
    // A span lends each action where it lies; an array would copy it.
    let actions = service.actions.span
    var ids: [String] = []
    ids.reserveCapacity(numbers.count)
    for number in numbers { ids.append(actions[number].id.text) }
    return ids
  }

  /// Where the lead's last rating of `action` stands, the one at hand; without one the action's id.
  public func placeOfStatedRating(_ action: borrowing Action) -> Place {
    guard let stated = StatedFigure(action.updates, at: today) else { return place() }
    return place("updates", .entry(stated.update), "rating")
  }

  /// The same for steps in an array.
  public func place(_ steps: [PlaceStep]) -> Place { plan.file.place(ofAction: number, steps) }
}
