#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The process's own clock, so that a neighbour who takes the processor for a while does not count.
enum Timing {
  /// The seconds of processor time that this process has used.
  static func processSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Ends the process.
  static func exit(_ code: Int32) -> Never { systemExit(code) }
}

private func systemExit(_ code: Int32) -> Never { exit(code) }
