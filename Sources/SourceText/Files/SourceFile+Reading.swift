#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension SourceFile {
  /// Reads the file at `path` whole.
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
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: name, reason: "this is a folder, not a file") }
    return try read(descriptor: descriptor, expecting: Int(status.st_size), shownAs: name)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: ``FileError`` when it cannot be read or holds more than ``sizeLimit`` bytes.
  public static func readStandardInput() throws(FileError) -> SourceFile {
    try read(descriptor: STDIN_FILENO, expecting: 0, shownAs: "standard input")
  }

  /// Reads an open file to its end; `expected` is its likely size in bytes, which may be wrong.
  private static func read(
    descriptor: Int32, expecting expected: Int, shownAs name: String
  ) throws(FileError) -> SourceFile {
    if expected > sizeLimit { throw tooLarge(name) }
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is met without growing.
    var room = max(expected + 1, 4096)
    while true {
      var failure: Int32 = 0
      let have = bytes.count
      var grown = unsafe [UInt8](unsafeUninitializedCapacity: have + room + padding) { buffer, count in
        unsafe bytes.withUnsafeBufferPointer { old in
          if let source = old.baseAddress, let target = buffer.baseAddress {
            unsafe target.update(from: source, count: old.count)
          }
        }
        count = have
        guard let base = buffer.baseAddress else { return }
        while count < have + room {
          let got = unsafe Self.readSome(descriptor, base + count, have + room - count)
          if got < 0 { failure = errno }
          if got <= 0 { break }
          count += got
        }
      }
      if failure != 0 { throw FileError(path: name, errorNumber: failure) }
      if grown.count > sizeLimit { throw tooLarge(name) }
      if grown.count < have + room {
        grown.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: padding))
        return SourceFile(path: name, padded: grown)
      }
      bytes = grown
      room = bytes.count
    }
  }

  /// Reads up to `count` bytes, again when a signal came between; 0 at the end, -1 on failure.
  private static func readSome(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
    while true {
      let got = unsafe systemRead(descriptor, target, count)
      if got >= 0 || errno != EINTR { return got }
    }
  }

  private static func tooLarge(_ name: String) -> FileError {
    FileError(path: name, reason: "the file is larger than 16 MiB; a plan file is a few kilobytes. Split it")
  }
}

extension FileError {
  /// A refusal with the system's own reason, in lower case as the end of a sentence.
  public init(path: String, errorNumber: Int32) {
    switch errorNumber {
    case ENOENT: self.init(path: path, reason: "no such file or folder")
    case EACCES, EPERM: self.init(path: path, reason: "you have no permission for it")
    case EISDIR: self.init(path: path, reason: "this is a folder, not a file")
    case ENOTDIR: self.init(path: path, reason: "this is a file, not a folder")
    case ELOOP: self.init(path: path, reason: "the symbolic link leads round in a circle")
    case ENOSPC: self.init(path: path, reason: "the disk is full")
    case EROFS: self.init(path: path, reason: "the disk can only be read")
    default:
      let text = unsafe strerror(errorNumber).map { unsafe String(cString: $0) } ?? "error \(errorNumber)"
      self.init(path: path, reason: text.prefix(1).lowercased() + text.dropFirst())
    }
  }
}

/// The system's `read`, under a name that ``SourceFile/read(_:shownAs:)`` does not hide.
private func systemRead(_ descriptor: Int32, _ target: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  unsafe read(descriptor, target, count)
}
