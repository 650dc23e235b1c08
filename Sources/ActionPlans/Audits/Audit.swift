/// A look, duty by duty, at whether the partners do what the law and the Code of Practice ask.
public struct Audit: Hashable, Sendable {
  /// Its id, mostly the month: `2022-03`.
  public var id: ID<Audit>
  /// The day of the audit.
  public var date: CalendarDay
  /// Its title; nil when the file does not say.
  public var title: String? = nil
  /// The role that made it; nil when the file does not say.
  public var by: String? = nil
  /// What was found, in the order of the file.
  public var findings: [AuditFinding] = []

  /// A value with what it cannot do without; everything else is empty or has its default until it is set.
  public init(id: ID<Audit>, date: CalendarDay) {
    self.id = id
    self.date = date
  }
}
