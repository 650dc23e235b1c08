#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Keeps the signal of a pipe that nobody reads any longer from ending this process.
///
/// How the process as a whole takes that signal is its owner's business, so it is left as it is.
enum PipeSignal {
  /// Asks that writing to this pipe never gives the signal; where a system has no such wish, ``withhold(from:)`` does it.
  static func silence(_ descriptor: Int32) {
    #if canImport(Darwin)
      _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
    #endif
  }

  /// Does one write to a silenced pipe; the signal that it gives to this thread is taken back before anybody hears of it.
  ///
  /// - Parameter write: the write, which gives a negative number when it failed.
  /// - Returns: what `write` gave, and the number of its error, 0 for none.
  static func withhold(from write: () -> Int) -> (result: Int, error: Int32) {
    #if canImport(Darwin)
      let result = write()
      return (result, result < 0 ? errno : 0)
    #else
      var signals = sigset_t()
      var (waiting, earlier) = (sigset_t(), sigset_t())
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, SIGPIPE)
      // One that waits already belongs to somebody else.
      let isWaiting = unsafe sigpending(&waiting) == 0 && sigismember(&waiting, SIGPIPE) == 1
      unsafe pthread_sigmask(SIG_BLOCK, &signals, &earlier)
      let result = write()
      let error = result < 0 ? errno : 0
      if error == EPIPE, !isWaiting {
        var noTime = timespec()
        while unsafe sigtimedwait(&signals, nil, &noTime) < 0, errno == EINTR {}
      }
      unsafe pthread_sigmask(SIG_SETMASK, &earlier, nil)
      return (result, error)
    #endif
  }
}
