#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Small files that programs leave behind.
enum TextFile {
  /// The last `limit` bytes of a file as text; nil when it cannot be read.
  static func end(of path: String, limit: Int = 65_536) -> String? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size >= 0 else { return nil }
    let start = max(0, size - limit)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size - start) { buffer, count in
      count = unsafe max(0, pread(descriptor, buffer.baseAddress, size - start, off_t(start)))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The size of a file in bytes; nil when it is not there.
  static func size(of path: String) -> Int? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return Int(lseek(descriptor, 0, SEEK_END))
  }
}
