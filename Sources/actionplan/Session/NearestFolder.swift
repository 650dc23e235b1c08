#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the plan folder that somebody stands in.
enum NearestFolder {
  /// The nearest folder, from the current one upwards, that holds a partnership.yaml; nil when none does.
  static func find() -> String? {
    var folder = "."
    // Above the root stands the root again, so that a fixed number of steps is enough.
    for _ in 0..<64 {
      if unsafe access(folder + "/partnership.yaml", F_OK) == 0 { return folder }
      folder = folder == "." ? ".." : "../" + folder
    }
    return nil
  }
}
