#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a program's answer goes: an open file, pipe or terminal that somebody else opened and closes.
public struct ByteOutput: Sendable {
  /// What became of bytes that were written.
  public enum Outcome: Sendable {
    /// All of them were taken.
    case written
    /// Nobody reads any longer, as when `| head` has seen enough: no error, but no use in going on.
    case readerGone
  }

  /// Standard output, for the answer and nothing else.
  public static let standardOutput = ByteOutput(descriptor: STDOUT_FILENO, name: "standard output")
  /// Standard error, for everything else.
  public static let standardError = ByteOutput(descriptor: STDERR_FILENO, name: "standard error")

  private let descriptor: Int32
  private let name: String

  /// The output with this number among the process's open files; `name` stands in errors.
  public init(descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  /// Whether it is a terminal, and people rather than programs read it.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Lets a write to a pipe that nobody reads end with ``Outcome/readerGone`` instead of ending the process.
  ///
  /// To be called once, by the program rather than a library: it holds for the whole process and what it starts.
  public static func surviveClosedPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Writes all of `bytes`, in as many steps as the system takes.
  ///
  /// - Throws: ``FileError`` when they could not all be written, for one because the disk is full.
  @discardableResult
  public func write(_ bytes: [UInt8]) throws(FileError) -> Outcome {
    switch Descriptor.write(bytes, to: descriptor) {
    case 0: return .written
    case EPIPE: return .readerGone
    case let errorNumber: throw FileError(path: name, errorNumber: errorNumber)
    }
  }
}
