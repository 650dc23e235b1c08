/// How a process ended, and what it took with all the processes that it started and waited for.
struct Outcome {
  /// Its exit status; 128 and the signal's number when a signal ended it.
  let status: Int32
  /// The time from its start to its end.
  let wallSeconds: Double
  /// The time for which it had a processor, on all of its threads.
  let processorSeconds: Double
  /// The most memory that it held at once, in bytes.
  ///
  /// Never less than what the process that started it held, some 10 MB.
  let peakBytes: Int
}
