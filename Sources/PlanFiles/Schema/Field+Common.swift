/// Fields that several shapes have.
extension Field {
  /// The first line of every file.
  static let format = required(
    "format", .word(["actionplan/1"]), "The format of the file, so that later tools know how to read it.")

  /// The day a fact was written down.
  static let recorded = optional("recorded", .day, "The day this was written down, when that was later than the fact.")

  /// The first day of something's life.
  static let lifeFrom = optional("from", .day, "The day from which it exists.", default: "always")

  /// The last day of something's life.
  static let lifeTo = optional("to", .day, "The last day on which it exists.", default: "no end is known")

  /// What took over when something ended.
  static func successor(_ kind: IDKind) -> Field {
    optional("successor", .reference([kind]), "What took over when it ended.")
  }
}
