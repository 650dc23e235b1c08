public import ActionPlans

/// Where an action stands in a plan: which file's plan, and which of its actions.
public struct ActionPlace: Hashable, Sendable {
  /// The position in the plan's `services`.
  public let file: Int
  /// The position in that service plan's `actions`.
  public let action: Int

  /// The place at these positions.
  public init(file: Int, action: Int) {
    self.file = file
    self.action = action
  }
}

extension ActionPlace: Comparable {
  /// In plan order.
  public static func < (left: ActionPlace, right: ActionPlace) -> Bool {
    (left.file, left.action) < (right.file, right.action)
  }
}

extension Plan {
  /// The action at `place`; nil when there is none.
  public func action(at place: ActionPlace) -> Action? {
    guard services.indices.contains(place.file), services[place.file].actions.indices.contains(place.action)
    else { return nil }
    return services[place.file].actions[place.action]
  }
}
