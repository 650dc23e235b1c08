#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Three pipes to and from a program: its input, its output, and what it complains of.
struct ProcessPipes {
  /// The two ends of one pipe.
  struct Pipe {
    let read: Int32
    let write: Int32

    /// A pipe that no other program inherits; nil when too many files are open.
    init?() {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return nil }
      (read, write) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    func close() {
      _ = closeDescriptor(read)
      _ = closeDescriptor(write)
    }
  }

  let input: Pipe
  let output: Pipe
  let errors: Pipe

  /// Three fresh pipes; nil when too many files are open.
  init?() {
    guard let input = Pipe() else { return nil }
    guard let output = Pipe() else {
      input.close()
      return nil
    }
    guard let errors = Pipe() else {
      input.close()
      output.close()
      return nil
    }
    (self.input, self.output, self.errors) = (input, output, errors)
  }

  /// Closes all six ends, of which none has been closed yet.
  func closeAll() {
    input.close()
    output.close()
    errors.close()
  }
}

/// The system's `close`, under a name that no method hides.
@discardableResult
func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
