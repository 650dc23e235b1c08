/// A fact with its name.
struct Fact: Hashable, Sendable {
  /// Its name.
  var label: String
  /// What it is, a line each.
  var lines: [Words]

  /// A fact; nil when there is nothing to say.
  init?(_ label: String, _ lines: [Words]) {
    guard !lines.isEmpty else { return nil }
    self.label = label
    self.lines = lines
  }

  /// A fact of one line; nil when there is nothing to say.
  init?(_ label: String, _ text: String?) {
    guard let text else { return nil }
    self.init(label, [Words(text)])
  }
}
