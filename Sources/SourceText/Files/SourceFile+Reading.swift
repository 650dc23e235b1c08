#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SourceFile {
  /// Reads the file at `path` whole; a named pipe is read until its writer closes it.
  ///
  /// A file that keeps its size costs one allocation and no copy.
  ///
  /// - Parameters:
  ///   - path: where the file lies; `-` has no meaning here.
  ///   - shown: the path under which findings name it; the same as `path` when nil.
  /// - Throws: ``FileError`` when it cannot be opened or read, is a folder, or is larger than ``sizeLimit``.
  public static func read(_ path: String, shownAs shown: String? = nil) throws(FileError) -> SourceFile {
    let name = shown ?? path
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: name, errorNumber: errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: name, errorNumber: errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: name, errorNumber: EISDIR) }
    return try read(descriptor: descriptor, expecting: Int(status.st_size), shownAs: name)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``FileError`` when it cannot be read or holds more than ``sizeLimit`` bytes.
  public static func readStandardInput() throws(FileError) -> SourceFile {
    try read(descriptor: STDIN_FILENO, expecting: 0, shownAs: "standard input")
  }

  /// Reads an open file to its end; `expected` is its likely size in bytes, which may be wrong.
  ///
  /// The buffer doubles while there is more to read, and never has room for more than a byte above the limit.
  private static func read(
    descriptor: Int32, expecting expected: Int, shownAs name: String
  ) throws(FileError) -> SourceFile {
    if expected > sizeLimit { throw tooLarge(name) }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is met without growing.
    var room = max(expected + 1, 4096)
    while true {
      let full = min(bytes.count + room, sizeLimit + 1)
      let errorNumber = fill(&bytes, upTo: full, from: descriptor)
      if errorNumber != 0 { throw FileError(path: name, errorNumber: errorNumber) }
      if bytes.count > sizeLimit { throw tooLarge(name) }
      if bytes.count < full { break }
      room = bytes.count
    }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: padding))
    return SourceFile(path: name, padded: bytes)
  }

  /// Moves `bytes` to an array with room for `full` bytes and the padding, and reads until it is full or the file ends.
  ///
  /// Returns 0, or the number of the error that ended it. Each read is told how much room is left, and what was read is
  /// counted, so that no byte outside the buffer is touched and none inside is used before it is written.
  private static func fill(_ bytes: inout [UInt8], upTo full: Int, from descriptor: Int32) -> Int32 {
    var errorNumber: Int32 = 0
    let old = bytes
    unsafe bytes = [UInt8](unsafeUninitializedCapacity: full + padding) { buffer, count in
      count = unsafe buffer.initialize(fromContentsOf: old)
      guard let base = buffer.baseAddress else { return }
      while count < full {
        let got = unsafe Descriptor.read(descriptor, to: base + count, full - count)
        if got < 0 { errorNumber = errno }
        if got <= 0 { break }
        count += got
      }
    }
    return errorNumber
  }

  private static func tooLarge(_ name: String) -> FileError {
    FileError(path: name, reason: "the file is larger than 16 MiB; a plan file is a few kilobytes. Split it")
  }
}
