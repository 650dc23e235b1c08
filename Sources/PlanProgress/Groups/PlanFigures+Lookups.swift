public import ActionPlans

extension PlanFigures {
  /// The figures of the whole plan.
  public var plan: GroupFigure? { groups.first }

  /// The sets of one grouping, in the order of ``groups``.
  ///
  /// Takes time in proportion to the number of sets.
  public func groups(by grouping: Grouping) -> ArraySlice<GroupFigure> {
    guard let first = groups.firstIndex(where: { $0.by == grouping }) else { return [] }
    let rest = groups[first...]
    return rest.prefix { $0.by == grouping }
  }

  /// The set of `grouping` with that id; nil when there is none.
  ///
  /// Takes time in proportion to the number of sets. Ids are compared by code points.
  public func group(_ grouping: Grouping, _ id: String) -> GroupFigure? {
    groups.first { $0.by == grouping && $0.id.utf8.elementsEqual(id.utf8) }
  }

  /// The figure of the action at `place`; nil when it is outside the plan or there is none.
  ///
  /// Takes the logarithm of the number of actions.
  public func figure(at place: ActionPlace) -> ActionFigure? {
    var (low, high) = (0, actions.count)
    while low < high {
      let middle = low + (high - low) / 2
      if actions[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low < actions.count && actions[low].place == place ? actions[low] : nil
  }

  /// The figure of the first action with that id; nil when it is outside the plan or there is none.
  ///
  /// Takes time in proportion to the number of actions; see ``positions`` for many look-ups.
  public func figure(of id: ID<Action>) -> ActionFigure? {
    actions.first { $0.id == id }
  }

  /// The position in ``actions`` of the first action with each id.
  ///
  /// Made when asked for: keep it.
  public var positions: [ID<Action>: Int] {
    Dictionary(zip(actions.map(\.id), actions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// How the set of `grouping` with that id went since `earlier`; nil when it is in neither.
  ///
  /// A set that is in one of them only counts as empty in the other.
  public func direction(of grouping: Grouping, _ id: String, since earlier: PlanFigures) -> DirectionOfTravel? {
    let (before, after) = (earlier.group(grouping, id), group(grouping, id))
    guard before != nil || after != nil else { return nil }
    return DirectionOfTravel(from: before?.tallies ?? CategoryTallies(), to: after?.tallies ?? CategoryTallies())
  }
}
