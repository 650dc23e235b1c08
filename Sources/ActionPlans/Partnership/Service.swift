/// A service with a plan of its own.
public struct Service: Hashable, Sendable {
  /// Its id.
  public var id: ID<Service>
  /// Its name.
  public var title: String
  /// The prefix of its action ids, `SALT` in `SALT-01`; nil when the file does not say.
  public var prefix: String? = nil
  /// Prefixes of actions that moved here from another service and kept their ids.
  public var formerPrefixes: [String] = []
  /// Whether the partnership expects a plan file of it.
  public var required: Bool = true
  /// The day from which it exists; nil when it always has.
  public var from: CalendarDay? = nil
  /// The last day on which it exists; nil when no end is known.
  public var to: CalendarDay? = nil
  /// The service that took over when this one ended; nil when none did.
  public var successor: ID<Service>? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Service>, title: String) {
    self.id = id
    self.title = title
  }
}
