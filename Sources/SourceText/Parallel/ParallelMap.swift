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

  /// What two pieces of work of different kinds give, done side by side where `threads` allows it.
  public static func both<First: Sendable, Second: Sendable>(
    threads: Int, _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    let made = map(count: 2, threads: threads) { number -> (First?, Second?) in
      number == 0 ? (first(), nil) : (nil, second())
    }
    return (made[0].0 ?? first(), made[1].1 ?? second())
  }

  /// Hands the results of `make` for each number from 0 up to, and without, `count` to `take`, in that order.
  ///
  /// While the calling thread takes one, others make the next: whoever writes a long text does not have to wait until
  /// all of it is there. What is made and not yet taken is kept.
  ///
  /// - Parameters:
  ///   - count: how many pieces of work there are; below 1 there is nothing to do.
  ///   - threads: how many threads may work at once, the caller's among them; below 1 counts as 1.
  ///   - make: the work; called once for each number at most, on any thread, several at a time.
  ///   - take: called on the calling thread; says whether it wants more.
  public static func forEach<Result: Sendable>(
    count: Int, threads: Int, _ make: @escaping @Sendable (Int) -> Result, take: (Result) -> Bool
  ) {
    let helpers = min(threads, count) - 1
    guard helpers > 0 else {
      var number = 0
      while number < count, take(make(number)) { number += 1 }
      return
    }
    let work = SharedWork(count: count, make)
    var team = (0..<helpers).compactMap { _ in WorkerThread { while work.doNext() {} } }
    var number = 0
    while number < count {
      if let result = work.handOut(number) {
        number += 1
        if !take(result) { break }
      } else if !work.doNext() {
        // Everything is in somebody's hands, and done once they are.
        for worker in team { worker.join() }
        team = []
      }
    }
    work.stop()
    for worker in team { worker.join() }
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
    while let number = takeNumber() { own.append((number, body(number))) }
    done.withLock { done in
      for (number, result) in own { done[number] = result }
    }
  }

  /// Does the next piece of work and hands it in; false when none is left.
  func doNext() -> Bool {
    guard let number = takeNumber() else { return false }
    let result = body(number)
    done.withLock { $0[number] = result }
    return true
  }

  /// The result of one piece of work, which is not kept any longer; nil when it is not done yet.
  func handOut(_ number: Int) -> Result? {
    done.withLock { done in
      defer { done[number] = nil }
      return done[number]
    }
  }

  /// Lets no more pieces of work begin.
  func stop() {
    next.store(count, ordering: .relaxed)
  }

  /// The next number that nobody has taken; nil when all are taken.
  private func takeNumber() -> Int? {
    // Relaxed: the numbers are all that is shared here; the results pass through the lock.
    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return number < count ? number : nil
  }

  /// The results in order; complete when every helper has ended.
  func results() -> [Result] {
    done.withLock { done in done.compactMap { $0 } }
  }
}
