import SourceText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct ByteOutputTests {
  /// A pipe; the ends are for reading and writing.
  private func makePipe() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    #expect(unsafe pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var some = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = unsafe read(descriptor, &some, some.count)
      guard got > 0 else { return all }
      all += some.prefix(got)
    }
  }

  @Test(arguments: [0, 1, 1_000_000]) func `everything is written, more than a pipe holds too`(count: Int) throws {
    let pipe = makePipe()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    // A pipe that does not wait for its reader takes a part only, and then nothing for a while.
    _ = fcntl(pipe.write, F_SETFL, O_NONBLOCK)
    let both = ParallelMap.map(count: 2, threads: 2) { number -> [UInt8] in
      if number == 0 { return Self.readAll(pipe.read) }
      _ = try? ByteOutput(descriptor: pipe.write, name: "pipe").write(bytes)
      close(pipe.write)
      return []
    }
    close(pipe.read)
    #expect(both[0] == bytes)
  }

  @Test func `a reader that has gone is no error`() throws {
    ByteOutput.surviveClosedPipes()
    let pipe = makePipe()
    close(pipe.read)
    defer { close(pipe.write) }
    #expect(try ByteOutput(descriptor: pipe.write, name: "pipe").write([1, 2, 3]) == .readerGone)
  }

  #if os(Linux)
    @Test func `a full disk is an error`() {
      let full = unsafe open("/dev/full", O_WRONLY)
      defer { close(full) }
      #expect(throws: FileError(path: "standard output", reason: "the disk is full")) {
        try ByteOutput(descriptor: full, name: "standard output").write([1])
      }
    }
  #endif

  @Test func `a closed descriptor is an error and no terminal`() {
    let output = ByteOutput(descriptor: -1, name: "nothing")
    #expect(!output.isTerminal)
    #expect(throws: FileError.self) { try output.write([1]) }
  }
}
