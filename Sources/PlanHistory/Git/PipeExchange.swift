#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Writes a program's input and reads its output and complaints at the same time.
///
/// One after the other would wait for ever: a program stops taking input while nobody takes what it has written.
struct PipeExchange {
  /// What the program wrote to standard output.
  private(set) var output: [UInt8] = []
  /// What it wrote to standard error.
  private(set) var errors: [UInt8] = []

  private let pipes: ProcessPipes
  private let input: [UInt8]
  private var written = 0
  private var isInputOpen = true
  private var isOutputOpen = true
  private var isErrorOpen = true

  /// An exchange with a program that has been started on `pipes`; the program's own ends are closed here.
  init(_ pipes: ProcessPipes, input: [UInt8]) {
    self.pipes = pipes
    self.input = input
    closeDescriptor(pipes.input.read)
    closeDescriptor(pipes.output.write)
    closeDescriptor(pipes.errors.write)
    _ = fcntl(pipes.input.write, F_SETFL, O_NONBLOCK)
    PipeSignal.silence(pipes.input.write)
  }

  /// Goes on until the program has closed its output, and closes what is left.
  mutating func run() {
    closeInputWhenDone()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while isOutputOpen || isErrorOpen {
      var waiting = [
        pollfd(fd: isOutputOpen ? pipes.output.read : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isErrorOpen ? pipes.errors.read : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isInputOpen ? pipes.input.write : -1, events: Int16(POLLOUT), revents: 0),
      ]
      guard unsafe poll(&waiting, nfds_t(waiting.count), -1) >= 0 || errno == EINTR else { break }
      if waiting[0].revents != 0 { isOutputOpen = Self.take(pipes.output.read, &chunk, &output) }
      if waiting[1].revents != 0 { isErrorOpen = Self.take(pipes.errors.read, &chunk, &errors) }
      if waiting[2].revents != 0 { give() }
    }
    if isInputOpen { closeDescriptor(pipes.input.write) }
    closeDescriptor(pipes.output.read)
    closeDescriptor(pipes.errors.read)
  }

  /// Reads what is there; false at the end.
  private static func take(_ descriptor: Int32, _ chunk: inout [UInt8], _ target: inout [UInt8]) -> Bool {
    let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    if got > 0 { target += chunk[..<got] }
    return got > 0 || got < 0 && errno == EINTR
  }

  /// Writes as much input as the pipe takes.
  private mutating func give() {
    let (sent, error) = PipeSignal.withhold {
      unsafe input.withUnsafeBytes { bytes in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
        return unsafe write(pipes.input.write, rest.baseAddress, rest.count)
      }
    }
    if sent > 0 {
      written += sent
    } else if error != EAGAIN, error != EINTR {
      // The program no longer listens; what it has written tells why.
      written = input.count
    }
    closeInputWhenDone()
  }

  private mutating func closeInputWhenDone() {
    guard isInputOpen, written >= input.count else { return }
    closeDescriptor(pipes.input.write)
    isInputOpen = false
  }
}
