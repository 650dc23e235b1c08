import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for one test, deleted when the test lets go of it.
final class TemporaryFolder: Sendable {
  /// Its path, without a link in it.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = folder.appending(path: "sourcetext-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    _ = unsafe chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The whole path of what lies at `name` in it.
  func at(_ name: String) -> String { path + "/" + name }

  /// Makes a file and the folders above it.
  func write(_ name: String, _ bytes: some Sequence<UInt8> = [UInt8]()) throws {
    try folder(above: name)
    try Data(bytes).write(to: URL(filePath: at(name)))
  }

  /// Makes a file with `text`.
  func write(_ name: String, text: String) throws { try write(name, text.utf8) }

  /// Makes a folder and those above it.
  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: at(name), withIntermediateDirectories: true)
  }

  private func folder(above name: String) throws {
    if let slash = name.lastIndex(of: "/") { try folder(String(name[..<slash])) }
  }

  /// Makes a symbolic link to `target`, which is taken from where the link lies.
  func link(_ name: String, to target: String) throws {
    try folder(above: name)
    try FileManager.default.createSymbolicLink(atPath: at(name), withDestinationPath: target)
  }

  /// Makes a named pipe.
  func pipe(_ name: String) -> Bool { unsafe mkfifo(at(name), 0o600) == 0 }

  /// The bytes of a file.
  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: at(name)))) }

  /// The names in it, hidden ones too, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  /// The permission bits of a file.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: at(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// Whether the tests run as the superuser, whom no permission stops.
  static var isSuperuser: Bool { geteuid() == 0 }
}
