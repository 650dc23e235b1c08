/// Something that is measured of a command, or known beforehand.
enum Quantity {
  /// The speed that it tells, in megabytes a second.
  case speed(Job.Name)
  /// Seconds from start to end.
  case wall(Job.Name)
  /// Seconds from start to end for each of so many actions.
  case wallPerAction(Job.Name, Int)
  /// The most memory at once, in bytes.
  case peak(Job.Name)
  /// Bytes that are known.
  case bytes(Int)

  /// Its values, cycle by cycle; empty when the command did not run.
  ///
  /// - Parameters:
  ///   - measured: what each command took in each cycle.
  ///   - cycles: how often a known number is repeated.
  func values(in measured: [Job.Name: [Measurement]], cycles: Int) -> [Double] {
    switch self {
    case .speed(let name): (measured[name] ?? []).map(\.speed)
    case .wall(let name): (measured[name] ?? []).map(\.wallSeconds)
    case .wallPerAction(let name, let actions): (measured[name] ?? []).map { $0.wallSeconds / Double(actions) }
    case .peak(let name): (measured[name] ?? []).map(\.peakBytes)
    case .bytes(let count): Array(repeating: Double(count), count: cycles)
    }
  }

  /// A value as people read it, with its unit.
  func text(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    switch self {
    case .speed: return Decimals.short(value) + " MB/s"
    case .wall: return value < 1 ? Decimals.short(value * 1e3) + " ms" : Decimals.short(value) + " s"
    case .wallPerAction: return Decimals.short(value * 1e6) + " us"
    case .peak, .bytes: return Decimals.short(value / 1e6) + " MB"
    }
  }
}
