/// How process charts are read.
public struct ChartSettings: Hashable, Sendable {
  /// How many points in a row make a run or a trend.
  public var runLength: Int = 7
  /// Whether outliers are left out when limits are calculated.
  public var screenOutliers: Bool = false

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init() {
  }
}
