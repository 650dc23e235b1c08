public import ActionPlans
internal import PlanProgress
internal import Wording

/// What is wrong with names that somebody typed, before a report is made of nothing.
extension DatedPlan {
  /// What is wrong with the names in a filter, a sentence each, in the order of its parts; empty when nothing is.
  public func mistakes(in filter: ActionFilter) -> [String] {
    mistakes(filter.sectors, of: "sector", partnership.sectors.map(\.id))
      + mistakes(filter.services, of: "service", partnership.sectors.flatMap(\.services).map(\.id))
      + mistakes(in: filter.leads)
      + mistakes(filter.priorities, of: "priority", partnership.priorities.map(\.id))
      + mistakes(filter.ways, of: "way of working", partnership.ways.map(\.id))
      + mistakes(filter.duties, of: "duty", partnership.duties.map(\.id))
  }

  /// What is wrong with the names in a scope, a sentence each; empty when nothing is.
  public func mistakes(in scope: AccountabilitySummary.Scope) -> [String] {
    mistakes(scope.sectors, of: "sector", partnership.sectors.map(\.id))
      + mistakes(scope.services, of: "service", partnership.sectors.flatMap(\.services).map(\.id))
      + mistakes(scope.priorities, of: "priority", partnership.priorities.map(\.id))
  }

  /// Why no action has that id, with the id that was probably meant.
  public func mistake(in id: ID<Action>) -> String {
    let known = plan.services.flatMap(\.actions).map(\.id.text)
    return Self.mistake(id.text, of: "action", known)
  }

  private func mistakes<Thing>(_ ids: [ID<Thing>], of kind: String, _ known: [ID<Thing>]) -> [String] {
    let names = Set(known)
    return ids.filter { !names.contains($0) }.map { Self.mistake($0.text, of: kind, known.map(\.text)) }
  }

  private func mistakes(in leads: [String]) -> [String] {
    let known = figures.groups(by: .lead).map(\.id)
    let names = Set(known.map { $0.lowercased() })
    return leads.filter { !names.contains($0.lowercased()) }.map { Self.mistake($0, of: "lead", known) }
  }

  private static func mistake(_ typed: String, of kind: String, _ known: [String]) -> String {
    let start = "The plan has no \(kind) \(typed.quoted)."
    return NearestName.find(typed, among: known).map { "\(start) Did you mean \($0.quoted)?" } ?? start
  }
}
