public import ActionPlans
public import PlanProgress

/// What a board should not take on trust: claims, ratings better than the facts, silence, and gaps.
public struct Doubts: Sendable {
  /// An action of which nothing was heard for long.
  public struct Silence: Sendable {
    let action: ListedAction
    /// The day of its last report; nil when there never was one.
    public let lastUpdate: CalendarDay?
    /// The days without a word: since the last report or, where there never was one, since something was to be told.
    public let days: Int

    /// The action.
    public var figure: ActionFigure {
      _read { yield action.figure }
    }
  }

  /// A service that should have a plan and has none.
  public struct MissingPlan: Hashable, Sendable {
    /// The service.
    public let service: ID<Service>
    /// Its sector.
    public let sector: ID<Sector>
  }

  /// A priority area that nobody works on.
  public struct UnservedPriority: Hashable, Sendable {
    /// The priority area.
    public let priority: ID<Priority>
    /// Why services and sectors within the scope have no action for it, in plan order.
    public let reasons: [String]
  }

  /// Actions claimed without evidence: Musts first, then the longest claimed.
  public let claimed: [ActionFigure]
  /// Actions that their leads state better than the facts do: Musts first, then worst first.
  public let statedBetter: [ActionFigure]
  /// Unfinished actions not heard of for more than `rating.stale-days`: Musts first, then the longest silence.
  public let silent: [Silence]
  /// Services that must have a plan and have none, in configured order.
  public let servicesWithoutPlan: [MissingPlan]
  /// Priority areas that no action in scope serves, in configured order.
  public let prioritiesWithoutAction: [UnservedPriority]

  /// Whether there are none.
  public var isEmpty: Bool {
    claimed.isEmpty && statedBetter.isEmpty && silent.isEmpty && servicesWithoutPlan.isEmpty
      && prioritiesWithoutAction.isEmpty
  }

  init(of plan: DatedPlan, in scope: AccountabilitySummary.Scope, now: ScopedFigures, sectors: [SectorStanding]) {
    let actions = now.actions
    claimed = actions.positions(
      where: { $0.state == .claimed }, by: { SortKey($0.category.rank, -$0.daysBehind) }
    ).map { actions[$0] }
    statedBetter = actions.positions(where: { $0.isStatedBetter }, by: { $0.worstFirst }).map { actions[$0] }.mustsFirst
    let silences = actions.indices.compactMap { Silence(at: $0, of: actions, in: plan) }
    silent = silences.sortedStably { SortKey($0.figure.category.rank, -$0.days) }
    servicesWithoutPlan = scope.priorities.isEmpty ? sectors.flatMap(Self.missing) : []
    let unserved = plan.partnership.priorities.map(\.id).filter { priority in
      scope.contains(priority: priority) && Headline(of: now.tallies(.priority, priority.text)) == nil
    }
    prioritiesWithoutAction = unserved.map { priority in
      UnservedPriority(priority: priority, reasons: Self.reasons(for: priority, in: plan, scope))
    }
  }

  /// Why plans within the scope leave a priority area out.
  private static func reasons(
    for priority: ID<Priority>, in plan: DatedPlan, _ scope: AccountabilitySummary.Scope
  ) -> [String] {
    plan.plan.services.flatMap { file -> [String] in
      guard file.notCovered.contains(where: { $0.priority == priority }), plan.contains(file.owner, in: scope)
      else { return [] }
      return
        file.notCovered.filter { $0.priority == priority }.map {
          "\(plan.title(of: file.owner)): \($0.reason.sentence)"
        }
    }
  }

  private static func missing(_ sector: SectorStanding) -> [MissingPlan] {
    sector.services.filter { $0.isRequired && !$0.hasPlan }.map {
      MissingPlan(service: ID($0.standing.id), sector: ID(sector.standing.id))
    }
  }
}

extension Doubts.Silence {
  /// The silence about an action; nil when it is finished, not yet to begin, or was heard of in time.
  ///
  /// Of what is not yet to begin nothing is to be told.
  fileprivate init?(at position: Int, of actions: [ActionFigure], in plan: DatedPlan) {
    guard actions[position].state == .inProgress || actions[position].state == .notStarted else { return nil }
    let updates = plan.updates(of: actions[position])
    let silence = SilenceFigure(
      updates, added: actions[position].added, start: actions[position].start,
      started: plan.read(actions[position]) { $0.started } ?? nil, at: plan.asOf)
    guard silence.days > plan.partnership.rating.staleDays else { return nil }
    let lastUpdate = silence.update.map { updates[$0].date }
    self.init(action: ListedAction(position, of: actions), lastUpdate: lastUpdate, days: silence.days)
  }
}
