import SourceText
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct ParallelMapTests {
  @Test(arguments: [-1, 0, 1, 2, 3, 8, 1_000], [-1, 0, 1, 2, 7, 1_000])
  func `results come in order whatever the number of threads`(count: Int, threads: Int) {
    let squares = ParallelMap.map(count: count, threads: threads) { $0 * $0 }
    #expect(squares == (0..<max(0, count)).map { $0 * $0 })
  }

  @Test func `every number is worked on once`() {
    let calls = Atomic<Int>(0)
    let seen = Counter(calls: calls)
    _ = ParallelMap.map(count: 10_000, threads: 4) { _ in seen.add() }
    #expect(seen.total == 10_000)
  }

  @Test func `results that are nothing keep their places`() {
    let odd = ParallelMap.map(count: 6, threads: 3) { $0 % 2 == 0 ? nil : $0 }
    #expect(odd == [nil, 1, nil, 3, nil, 5])
  }

  @Test func `two threads work at the same time`() {
    // Each waits for the other, so that one thread alone would never end.
    let started = Counter(calls: Atomic(0))
    let both = ParallelMap.map(count: 2, threads: 2) { _ in
      started.add()
      let deadline = time(nil) + 20
      while started.total < 2, time(nil) < deadline { sched_yield() }
      return started.total
    }
    #expect(both == [2, 2])
  }

  @Test func `one thread is the caller's own`() {
    let own = "\(pthread_self())"
    #expect(ParallelMap.map(count: 3, threads: 1) { _ in "\(pthread_self())" } == [own, own, own])
  }

  @Test func `long and short pieces of work even out`() {
    let sums = ParallelMap.map(count: 50, threads: 4) { number in
      (0..<(number == 0 ? 200_000 : 10)).reduce(0) { $0 &+ $1 }
    }
    #expect(sums.count == 50)
    #expect(sums[1] == 45)
  }

  @Test(arguments: [-1, 0, 1, 2, 3, 8, 1_000], [-1, 0, 1, 2, 7])
  func `results are handed over in order whatever the number of threads`(count: Int, threads: Int) {
    var taken: [Int] = []
    ParallelMap.forEach(count: count, threads: threads) {
      $0 * $0
    } take: {
      taken.append($0)
      return true
    }
    #expect(taken == (0..<max(0, count)).map { $0 * $0 })
  }

  @Test(arguments: [1, 4]) func `who has had enough gets no more, and no more is begun`(threads: Int) {
    let calls = Counter(calls: Atomic(0))
    var taken: [Int] = []
    ParallelMap.forEach(count: 1_000_000, threads: threads) { number in
      calls.add()
      return number
    } take: {
      taken.append($0)
      return $0 < 2
    }
    #expect(taken == [0, 1, 2])
    #expect(calls.total < 1_000_000)
  }

  @Test func `one is taken while others are made`() {
    let made = Counter(calls: Atomic(0))
    var seenWhileTaking = 0
    ParallelMap.forEach(count: 3, threads: 2) { _ in
      made.add()
    } take: { _ in
      // The first is held until the helper has made another, which it could not do if it waited for the taking.
      let deadline = time(nil) + 20
      while made.total < 2, time(nil) < deadline { sched_yield() }
      seenWhileTaking = max(seenWhileTaking, made.total)
      return true
    }
    #expect(seenWhileTaking >= 2)
  }

  @Test func `there is at least one processor`() {
    #expect(ParallelMap.processorCount >= 1)
  }

  /// Counts across threads.
  private final class Counter: Sendable {
    private let calls: Atomic<Int>

    init(calls: consuming Atomic<Int>) { self.calls = calls }

    var total: Int { calls.load(ordering: .sequentiallyConsistent) }

    func add() { calls.add(1, ordering: .sequentiallyConsistent) }
  }

  @Test(arguments: [1, 2, 8]) func `two pieces of work of different kinds give what each gives`(threads: Int) {
    let (number, text) = ParallelMap.both(threads: threads) {
      (1...1000).reduce(0, +)
    } _: {
      String(repeating: "a", count: 3)
    }
    #expect(number == 500_500)
    #expect(text == "aaa")
  }
}
