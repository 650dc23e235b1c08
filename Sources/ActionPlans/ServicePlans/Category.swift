/// How binding a promise is, in priority order.
///
/// Figures of different categories are never added together.
public enum Category: String, CaseIterable, Sendable {
  /// Needed to meet a statutory duty.
  case must
  /// Improves the quality of what is delivered.
  case should
  /// A gold standard to work towards.
  case could

  /// Whether it binds less than `other`: Must before Should before Could.
  public func bindsLess(than other: Category) -> Bool {
    switch (self, other) {
    case (.should, .must), (.could, .must), (.could, .should): true
    default: false
    }
  }

  /// The word as headings print it: Must, Should, Could.
  public var title: String {
    switch self {
    case .must: "Must"
    case .should: "Should"
    case .could: "Could"
    }
  }
}
