#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The end of a run that failed.
enum Failure {
  /// Says why, and ends with status 1.
  static func end(_ reason: String) -> Never {
    print(reason)
    exit(1)
  }
}
