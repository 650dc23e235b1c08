/// The version of the tool and of the formulas behind its figures.
enum Version {
  /// The version that `actionplan version` prints; the CHANGELOG has an entry for each.
  static let text = "0.1.0"
}
