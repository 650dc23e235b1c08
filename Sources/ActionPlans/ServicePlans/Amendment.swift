/// What a change altered, from what to what.
///
/// `to` may be left out in a file (nil here); then it is the next change's `from`, or what the file says now.
public enum Amendment: Hashable, Sendable {
  /// The promised end moved.
  case due(from: CalendarDay, to: CalendarDay?)
  /// The planned start moved; from nil when none was written before.
  case start(from: CalendarDay?, to: CalendarDay?)
  /// It became more or less binding.
  case category(from: Category, to: Category?)
  /// It came to serve another priority area.
  case priority(from: ID<Priority>, to: ID<Priority>?)
  /// It was reworded.
  case title(from: String, to: String?)
  /// Another role took it on; from nil when it was the file's lead.
  case lead(from: String?, to: String?)
  /// Where an indicator stood was set anew; from nil when it was not known.
  case baseline(ID<Indicator>, from: Quantity?, to: Quantity?)
  /// Where an indicator is to stand was set anew; from nil when nothing was set.
  case target(ID<Indicator>, from: Quantity?, to: Quantity?)
  /// How success is measured was changed, in words; there is no written field to hold it against.
  case measure(from: String?, to: String?)
  /// What the action covers was changed, in words; there is no written field to hold it against.
  case scope(from: String?, to: String?)
  /// The action was reopened: it had been completed on that day.
  case reopened(completed: CalendarDay)
  /// It no longer counts as embedded, as it had since that day.
  case noLongerEmbedded(since: CalendarDay)
  /// It was taken up again: it had been withdrawn on that day.
  case takenUpAgain(withdrawn: CalendarDay)
}
