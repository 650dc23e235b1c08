public import ActionPlans

/// A measure whose latest reading is worse than its baseline.
public struct WorseMeasure: Hashable, Sendable {
  /// Its position in the action's measures.
  public let measure: Int
  /// The indicator.
  public let indicator: ID<Indicator>
  /// What the indicator counts.
  public let title: String
  /// Its unit; nil when the file does not say.
  public let unit: String?
  /// The latest reading on the day.
  public let reading: Reading
  /// The baseline as the file has it.
  public let baseline: Quantity
  /// How many other measures of the action were worse than their baselines, 0 or more.
  public internal(set) var others = 0
}
