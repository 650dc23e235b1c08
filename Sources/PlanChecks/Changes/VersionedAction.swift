public import ActionPlans
public import PlanFiles
public import SourceText

/// An action in one version of a plan, and where it stands there.
public struct VersionedAction: Sendable {
  /// The action.
  public let action: Action
  /// The plan that it is part of.
  public let service: ServicePlan
  /// The file that the plan was read from.
  let file: PlanFile
  /// The action's number in ``service``.
  let number: Int
  /// The first day of the whole plan.
  let planStart: CalendarDay

  /// Where a value of the action stands in its file; without steps its id.
  public func place(_ steps: PlaceStep...) -> Place { file.place(ofAction: number, steps) }

  /// The same for steps in an array.
  func place(_ steps: [PlaceStep]) -> Place { file.place(ofAction: number, steps) }

  /// The bytes on which the action stands; nil when nobody can tell.
  var range: ByteRange? { file.range(ofAction: number) }

  /// The role that does it: its own lead, else the file's.
  public var lead: String { action.lead ?? service.lead }

  /// The day it joined the plan.
  public var added: CalendarDay { action.added ?? planStart }

  /// The planned start: what is written, else the day it joined the plan.
  public var start: CalendarDay { action.start ?? added }
}
