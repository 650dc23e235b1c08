/// What one command took in one cycle: the middle of its runs.
struct Measurement {
  /// Seconds from start to end.
  let wallSeconds: Double
  /// Seconds of processor time, of all threads.
  let processorSeconds: Double
  /// The most memory at once, in bytes.
  let peakBytes: Double
  /// The speed that the command told, in megabytes a second; not-a-number for one that tells none.
  let speed: Double

  /// The middle of some runs and of the speeds that were told in them.
  init(_ outcomes: [Outcome], speeds: [Double]) {
    wallSeconds = Spread(outcomes.map(\.wallSeconds)).median
    processorSeconds = Spread(outcomes.map(\.processorSeconds)).median
    peakBytes = Spread(outcomes.map { Double($0.peakBytes) }).median
    speed = Spread(speeds).median
  }
}
