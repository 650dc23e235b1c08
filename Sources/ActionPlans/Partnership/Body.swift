/// A partner with no plan of its own, which actions may name among their partners.
public struct Body: Hashable, Sendable {
  /// Its id, in one namespace with sectors and services.
  public var id: ID<Body>
  /// Its name.
  public var title: String
  /// The day from which it exists; nil when it always has.
  public var from: CalendarDay? = nil
  /// The last day on which it exists; nil when no end is known.
  public var to: CalendarDay? = nil
  /// The body that took over when this one ended; nil when none did.
  public var successor: ID<Body>? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Body>, title: String) {
    self.id = id
    self.title = title
  }
}
