/// What a report says, in order, before it is known how it will be shown.
///
/// Every format is written from the same page, so that none says more or other than the next.
struct Page: Hashable, Sendable {
  /// Its title; nil for a page that is one table under a command that the reader has just typed.
  var title: String?
  /// What stands under the title, a line each.
  var under: [Words] = []
  /// Its sections.
  var sections: [Section] = []
}
