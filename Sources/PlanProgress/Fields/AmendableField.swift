public import ActionPlans

/// A field of an action that dated changes may amend, so that its value on any day can be told.
///
/// From the progress page, "A field's value at t".
public struct AmendableField<Value: Hashable & Sendable>: Sendable {
  /// The field's name as plan files write it: `due`.
  public let name: String
  /// What the file says now.
  let written: @Sendable (borrowing Action) -> Value
  /// The link that an amendment makes in this field's chain; nil for an amendment of another field.
  let link: @Sendable (Amendment) -> FieldLink<Value>?
  /// The value as plan files write it; nil for nothing.
  let text: @Sendable (Value) -> String?

  init(
    _ name: String, text: @escaping @Sendable (Value) -> String?,
    written: @escaping @Sendable (borrowing Action) -> Value,
    link: @escaping @Sendable (Amendment) -> FieldLink<Value>?
  ) {
    self.name = name
    self.written = written
    self.link = link
    self.text = text
  }
}

extension Action {
  /// What `field` was at the end of `day`.
  ///
  /// The `from` of the earliest change dated after the day, of several on one date the first in the file; without
  /// such a change what the file says now. Takes time in proportion to the number of changes.
  public func value<Value>(of field: AmendableField<Value>, at day: CalendarDay) -> Value {
    firstLink(of: field, after: day)?.from ?? field.written(self)
  }

  /// What `field` was at first: the `from` of its earliest change, or what the file says now.
  public func baseline<Value>(of field: AmendableField<Value>) -> Value {
    firstLink(of: field, after: nil)?.from ?? field.written(self)
  }

  /// The earliest link of `field` dated after `day`, or of all; of several on one date the first in the file.
  func firstLink<Value>(of field: AmendableField<Value>, after day: CalendarDay?) -> FieldLink<Value>? {
    var earliest: (date: CalendarDay, link: FieldLink<Value>)? = nil
    let changes = changes.span
    for position in changes.indices {
      let date = changes[position].date
      if let day, date <= day { continue }
      if let earliest, earliest.date <= date { continue }
      if let link = field.link(changes[position].amendment) { earliest = (date, link) }
    }
    return earliest?.link
  }
}
