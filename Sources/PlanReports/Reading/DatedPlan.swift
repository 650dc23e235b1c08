public import ActionPlans
public import PlanFiles
public import PlanProgress
internal import PlanReviews

/// A plan as its dated facts tell it on one day: what every report is made from.
///
/// Make it once and build as many reports from it as are wanted.
public struct DatedPlan: Sendable {
  /// The folder that the plan was read from.
  public let folder: PlanFolder
  /// The plan.
  public let plan: Plan
  /// What the facts say on the day.
  public let figures: PlanFigures
  let names: PlanNames

  /// The review whose last day it is, when that is signed; nil on any other day.
  let signedReview: Review?
  /// The day after which what was recorded is left out, since a year was signed then; nil when nothing is left out.
  let leftOutAfter: CalendarDay?

  /// The plan of `folder` at the end of `asOf`; nil when no file of the folder describes a partnership.
  ///
  /// On the last day of a signed review, what was recorded after the signing does not count. Takes time in proportion to what
  /// the plan says.
  public init?(_ folder: PlanFolder, asOf: CalendarDay) {
    guard let whole = folder.plan else { return nil }
    let head = folder.framework.signedRecords.lazy.compactMap { SignedRecord.head(of: $0) }.first { $0.to == asOf }
    signedReview = head.flatMap { head in whole.reviews.first { $0.id == head.review } }
    leftOutAfter = head.flatMap { whole.hasLateNews(after: $0.signedOn) ? $0.signedOn : nil }
    let plan = leftOutAfter.map { whole.known(by: $0) } ?? whole
    self.folder = folder
    self.plan = plan
    figures = PlanFigures(of: plan, asOf: asOf)
    names = PlanNames(plan)
  }

  /// The day: what is dated later has not happened.
  public var asOf: CalendarDay { figures.asOf }

  /// The date of the last review before the day that is signed; nil when none is.
  ///
  /// What a record says is taken as it stands; whether it was altered is for a check to tell.
  var lastSigned: CalendarDay? {
    folder.framework.signedRecords.compactMap { SignedRecord.head(of: $0)?.to }.filter { $0 < asOf }.max()
  }

  /// The framework that the plan stands in.
  var partnership: Partnership { plan.partnership }

  /// What `body` reads of the action that a figure is about, without a copy of the whole; nil for another plan's figure.
  func read<Value>(_ figure: borrowing ActionFigure, _ body: (borrowing Action) -> Value) -> Value? {
    let place = figure.place
    guard plan.services.indices.contains(place.file), plan.services[place.file].actions.indices.contains(place.action)
    else { return nil }
    return body(plan.services[place.file].actions[place.action])
  }

  /// What the lead of an action reported, in the order of the file.
  func updates(of figure: borrowing ActionFigure) -> [Update] { read(figure) { $0.updates } ?? [] }
}
