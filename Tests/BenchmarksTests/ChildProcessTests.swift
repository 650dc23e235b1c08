import Testing

@testable import Benchmarks

struct ChildProcessTests {
  @Test func `a process tells how it ended and what it took`() throws {
    let outcome = try #require(ChildProcess.run(["sh", "-c", "exit 3"]))
    #expect(outcome.status == 3)
    #expect(outcome.wallSeconds > 0)
    #expect(outcome.peakBytes > 100_000)
  }

  @Test func `a process that a signal ends has 128 and its number`() {
    #expect(ChildProcess.run(["sh", "-c", "kill -9 $$"])?.status == 137)
  }

  @Test func `a program that is not there gives nothing`() {
    #expect(ChildProcess.run(["no-such-program-anywhere"])?.status == nil)
    #expect(!ChildProcess.succeeds(["false"]))
  }
}
