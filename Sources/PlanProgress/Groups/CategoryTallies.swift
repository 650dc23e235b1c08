public import ActionPlans

/// The counts of a set of actions, by category: they are never added across.
public struct CategoryTallies: Hashable, Sendable {
  /// Of its Musts.
  public var must = CategoryTally()
  /// Of its Shoulds.
  public var should = CategoryTally()
  /// Of its Coulds.
  public var could = CategoryTally()

  /// No actions.
  public init() {
  }

  /// The counts of `category`.
  public subscript(category: Category) -> CategoryTally {
    get {
      switch category {
      case .must: must
      case .should: should
      case .could: could
      }
    }
    _modify {
      switch category {
      case .must: yield &must
      case .should: yield &should
      case .could: yield &could
      }
    }
  }

  /// Whether nothing was ever promised.
  public var isEmpty: Bool { must.isEmpty && should.isEmpty && could.isEmpty }

  /// Counts `figure` in its category.
  public mutating func add(_ figure: ActionFigure) { add(TallyEntry(figure)) }

  /// Counts an action in its category.
  mutating func add(_ entry: TallyEntry) { self[entry.category].add(entry) }

  /// Adds the counts of other actions, category by category.
  public static func += (left: inout CategoryTallies, right: CategoryTallies) {
    left.must += right.must
    left.should += right.should
    left.could += right.could
  }

  /// The counts of the actions of both, which must be different ones.
  public static func + (left: CategoryTallies, right: CategoryTallies) -> CategoryTallies {
    var sum = left
    sum += right
    return sum
  }
}
