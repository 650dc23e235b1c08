public import ActionPlans
public import SourceText
public import YAMLLite

/// One file of a plan folder: its text, its tree and what it says.
public struct PlanFile: Sendable {
  /// What a file says.
  public enum Content: Sendable {
    /// The framework.
    case partnership(Partnership)
    /// Indicators with readings.
    case dashboard([Indicator])
    /// A service's or sector's plan.
    case servicePlan(ServicePlan)
    /// An audit.
    case audit(Audit)
    /// A review.
    case review(Review)
    /// Mistakes put right.
    case putRight([PutRight])
  }

  /// The text read into a tree; its `source` is the text itself.
  public let tree: YAMLTree
  /// The kind of file; nil when its top level does not tell.
  public let kind: FileKind?
  /// What it says; nil when it could not be read so far.
  public let content: Content?
  /// What is wrong in this file alone, syntax and schema, in order of place.
  public let findings: [Finding]
  /// Where the errors among ``findings`` begin, in order.
  let errorOffsets: [UInt32]
  /// Whether there are errors that were not kept.
  let hasMoreErrors: Bool
  /// What the folder has to know of it.
  let outline: FileOutline
  /// The nodes of the actions that could be read, in file order.
  let actionNodes: [Int]
  /// The nodes in ``tree`` of the values that are free text for people, in the order in which they were read.
  ///
  /// What could not be read is not among them.
  public let textNodes: [UInt32]
  /// For each list of many entries the nodes of those that could be read, in file order.
  let longLists: [Int: [Int]]
  /// The nodes of records and of entries of lists that could not be read.
  let undecoded: Set<Int>

  /// The path as findings show it.
  public var path: String { tree.source.path }

  /// Whether everything in it could be read, so that what it does not name is truly not there.
  public var isWhole: Bool { outline.isWhole }
}
