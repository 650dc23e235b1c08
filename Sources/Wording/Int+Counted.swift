extension Int {
  /// The number with the word for what is counted: `1 action`, `2 actions`, `0 actions`.
  ///
  /// - Parameters:
  ///   - one: the word for a single one.
  ///   - many: the word for any other number; `one` with an `s` when nil.
  public func counted(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
  }
}
