#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import Synchronization

/// Applies one piece of work to many numbers on a few threads.
public enum ParallelMap {
  /// How many processors the system has at work, at least 1: the number of threads that is worth asking for.
  public static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The results of `body` for each number from 0 up to, and without, `count`, in that order.
  ///
  /// Each thread takes the next number that nobody has taken, so that long and short pieces even out. The calling
  /// thread is one of them and works on if the system refuses others. One thread, or one piece of work, makes none.
  ///
  /// - Parameters:
  ///   - count: how many pieces of work there are; below 1 there is nothing to do.
  ///   - threads: how many threads may work at once, the caller's among them; below 1 counts as 1.
  ///   - body: the work; called once for each number, on any thread, several at a time.
  public static func map<Result: Sendable>(
    count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let helpers = min(threads, count) - 1
    guard helpers > 0 else { return (0..<count).map(body) }
    let work = SharedWork(count: count, body)
    let team = (0..<helpers).compactMap { _ in WorkerThread { work.help() } }
    work.help()
    for worker in team { worker.join() }
    return work.results()
  }
}

/// What the threads of one map share: the next number, and what has been done.
private final class SharedWork<Result: Sendable>: Sendable {
  private let count: Int
  private let body: @Sendable (Int) -> Result
  private let next = Atomic<Int>(0)
  private let done: Mutex<[Result?]>

  init(count: Int, _ body: @escaping @Sendable (Int) -> Result) {
    self.count = count
    self.body = body
    done = Mutex(Array(repeating: nil, count: count))
  }

  /// Does pieces of work until none is left, and hands them in together.
  func help() {
    var own: [(Int, Result)] = []
    while true {
      // Relaxed: the numbers are all that is shared here; the results pass through the lock.
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < count else { break }
      own.append((number, body(number)))
    }
    done.withLock { done in
      for (number, result) in own { done[number] = result }
    }
  }

  /// The results in order; complete when every helper has ended.
  func results() -> [Result] {
    done.withLock { done in done.compactMap { $0 } }
  }
}
