#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's reading and writing on an open file, carried on until it is done.
enum Descriptor {
  /// Reads up to `count` bytes to `target`, again when a signal came between; 0 at the end, -1 on failure.
  static func read(_ descriptor: Int32, to target: UnsafeMutableRawPointer, _ count: Int) -> Int {
    while true {
      let got = unsafe systemRead(descriptor, target, count)
      if got >= 0 || errno != EINTR { return got }
    }
  }

  /// Writes all of `bytes`; 0 when done, else the number of the error that stopped it.
  ///
  /// Goes on after a part only was taken, after a signal, and, on a descriptor that does not wait, once it can take more.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let taken = unsafe systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
        if taken >= 0 {
          written += taken
        } else if errno == EAGAIN || errno == EWOULDBLOCK {
          waitUntilWritable(descriptor)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  private static func waitUntilWritable(_ descriptor: Int32) {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}

/// The system's `read`, under a name that `Descriptor.read` does not hide.
private func systemRead(_ descriptor: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(descriptor, target, count)
}

/// The system's `write`, under a name that `Descriptor.write` does not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(descriptor, bytes.baseAddress, bytes.count)
}
