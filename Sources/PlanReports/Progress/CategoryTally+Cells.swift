internal import PlanProgress

extension CategoryTally {
  /// How many are delivered of those promised, with the overdue ones under it: `7 of 24`, `3 late`.
  ///
  /// `-` when nothing was promised.
  var deliveredCell: Cell {
    guard !isEmpty else { return "-" }
    let share = Words("\(delivered.grouped) of \(promised.grouped)")
    return overdue > 0 ? Cell(share, ["\(overdue.grouped) late"]) : Cell(share)
  }

  /// How many of those delivered were done by the day first promised: `5 of 7`; `-` with nothing delivered.
  var onTimeCell: Cell { delivered > 0 ? "\(onTime.grouped) of \(delivered.grouped)" : "-" }

  /// The middle slip in whole days and the largest one: `31 / 245`; `-` with nothing in scope.
  ///
  /// One number when both are the same.
  var slipCell: Cell {
    guard let middle = medianSlip?.decimalText(places: 0), let largest = largestSlip else { return "-" }
    return middle == String(largest) ? Cell(largest) : "\(middle) / \(largest.grouped)"
  }

  /// How much of the work is done and how much should be, as percentages: `62% (75%)`; `-` with nothing in scope.
  var progressCell: Cell {
    guard let progress, let planned else { return "-" }
    return "\(progress.percentText())% (\(planned.percentText())%)"
  }
}
