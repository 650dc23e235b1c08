/// The figures of a comparison as a text for people.
struct ComparisonTable {
  private let rows: [Row]
  private let measured: [Job.Name: [Measurement]]
  private let work: WorkFolder

  /// The table of some rows from what was measured.
  init(_ rows: [Row], _ measured: [Job.Name: [Measurement]], in work: WorkFolder) {
    self.rows = rows
    self.measured = measured
    self.work = work
  }

  /// The table of figures, and how time grows with the size of a plan.
  var text: String {
    let head = ["", "ours", "yardstick", "figure (low-high)", "must", "aim", "reached"]
    let growth = ["actions", "check", "for each", "processor time for each", "peak memory", "for each byte"]
    let sizes = work.sizes
    let short = "Small plans and few runs: what depends on the size has no goal, and nothing here is exact.\n"
    return """
      \(sizes.isFull ? "" : short)The middle of \(sizes.cycles) cycles, in which everything took turns; low and high are the cycles furthest from it.

      \(Self.aligned([head] + rows.map(cells)))

      How time grows with the size of a plan:

      \(Self.aligned([growth] + sizes.growth.map(growthCells)))
      """
  }

  private func cells(_ row: Row) -> [String] {
    let cycles = work.sizes.cycles
    let spread = Spread(row.figures(in: measured, cycles: cycles))
    func middle(_ quantity: Quantity) -> String {
      quantity.text(Spread(quantity.values(in: measured, cycles: cycles)).median)
    }
    func figure(_ value: Double?) -> String {
      guard let value else { return "" }
      return row.yardstick == nil ? row.ours.text(value) : Decimals.short(value)
    }
    let figures = "\(figure(spread.median)) (\(figure(spread.low))-\(figure(spread.high)))"
    return [
      row.name, middle(row.ours), row.yardstick.map(middle) ?? "", spread.median.isFinite ? figures : "-",
      figure(row.must), figure(row.aim), row.verdict(spread.median),
    ]
  }

  private func growthCells(_ size: PlanSize) -> [String] {
    let runs = measured[.growth(size)] ?? []
    let peak = Spread(runs.map(\.peakBytes)).median
    let bytes = work.count(of: "bytes", in: size).map(Double.init) ?? .nan
    let (wall, processor) = (Spread(runs.map(\.wallSeconds)).median, Spread(runs.map(\.processorSeconds)).median)
    func each(_ seconds: Double) -> String { Decimals.text(seconds / Double(size.actions) * 1e6, places: 2) + " us" }
    return [
      String(size.actions), Decimals.text(wall * 1e3, places: 1) + " ms", each(wall), each(processor),
      Decimals.short(peak / 1e6) + " MB", Decimals.text(peak / bytes, places: 2),
    ]
  }

  /// Rows of cells in columns: the first to the left, the others to the right.
  private static func aligned(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
