/// One figure beside its yardstick, and what it is to be.
struct Row {
  /// What is measured, and against what.
  let name: String
  /// Ours.
  let ours: Quantity
  /// What ours is divided by; nil when the figure stands for itself.
  var yardstick: Quantity?
  /// What must be reached; nil when the row is only for knowing.
  var must: Double?
  /// What is to be tried for.
  var aim: Double?
  /// Whether more is better; else less is.
  var moreIsBetter = false

  /// The figures of the cycles, to be held against `must` and `aim`: ours, divided by the yardstick of the same cycle.
  ///
  /// Empty when one of both was not measured.
  func figures(in measured: [Job.Name: [Measurement]], cycles: Int) -> [Double] {
    let ours = ours.values(in: measured, cycles: cycles)
    guard let yardstick else { return ours }
    return zip(ours, yardstick.values(in: measured, cycles: cycles)).map { $0 / $1 }
  }

  /// The same figure, only for knowing.
  var withoutGoals: Row { Row(name: name, ours: ours, yardstick: yardstick, moreIsBetter: moreIsBetter) }

  /// How a figure does: `aim`, `must` or `MISSED`; empty for a row that is only for knowing.
  func verdict(_ figure: Double) -> String {
    guard let must, let aim else { return "" }
    guard figure.isFinite else { return "open" }
    let reaches = { (goal: Double) in moreIsBetter ? figure >= goal : figure <= goal }
    return reaches(aim) ? "aim" : reaches(must) ? "must" : "MISSED"
  }
}
