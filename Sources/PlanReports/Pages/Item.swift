/// A named thing in a list, mostly an action, with lines under it.
struct Item: Hashable, Sendable {
  /// Its short name: `INC-01`; empty when it has none.
  var mark: String
  /// What it is.
  var title: Words
  /// What is to be said about it, a line each.
  var lines: [Words] = []

  /// A named thing with what is to be said about it.
  init(_ mark: String, _ title: Words, _ lines: [Words] = []) {
    self.mark = mark
    self.title = title
    self.lines = lines
  }
}
