/// A part of the partnership, such as schools or NHS commissioners, with the services in it.
///
/// Sectors and services share one namespace of ids.
public struct Sector: Hashable, Sendable {
  /// Its id.
  public var id: ID<Sector>
  /// Its name.
  public var title: String
  /// The prefix of action ids in the sector's own plan; nil when it has no plan of its own.
  public var prefix: String? = nil
  /// Prefixes of actions that moved here from elsewhere and kept their ids.
  public var formerPrefixes: [String] = []
  /// Its services, in the order of the file.
  public var services: [Service] = []
  /// The day from which it exists; nil when it always has.
  public var from: CalendarDay? = nil
  /// The last day on which it exists; nil when no end is known.
  public var to: CalendarDay? = nil
  /// The sector that took over when this one ended; nil when none did.
  public var successor: ID<Sector>? = nil

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Sector>, title: String) {
    self.id = id
    self.title = title
  }
}
