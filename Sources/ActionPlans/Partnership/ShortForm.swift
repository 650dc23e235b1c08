/// A short form that the plan uses, and what it stands for, so that families can read it.
public struct ShortForm: Hashable, Sendable {
  /// The short form as the plan writes it: `MASH`.
  public var short: String
  /// What it stands for.
  public var means: String

  /// The short form `short` for `means`.
  public init(short: String, means: String) {
    self.short = short
    self.means = means
  }
}
