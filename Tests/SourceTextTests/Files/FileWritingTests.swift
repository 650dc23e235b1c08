import Foundation
import SourceText
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct FileWritingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 3_000_000]) func `a new file is written and nothing else is left`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try FileWriting.write(bytes, to: folder.at("new"))
    #expect(try folder.bytes("new") == bytes)
    #expect(try folder.names() == ["new"])
    #expect(try folder.mode("new") & 0o700 == 0o600)
  }

  @Test(arguments: [0o600, 0o644, 0o755, 0o664]) func `an old file is replaced and keeps its permission bits`(
    mode: Int
  ) throws {
    try folder.write("old", text: "a longer text than before")
    unsafe chmod(folder.at("old"), mode_t(mode))
    try FileWriting.write(Array("new".utf8), to: folder.at("old"))
    #expect(try folder.bytes("old") == Array("new".utf8))
    #expect(try folder.mode("old") == mode)
    #expect(try folder.names() == ["old"])
  }

  @Test func `a link stays and the file it leads to is replaced`() throws {
    try folder.write("real/file", text: "old")
    try folder.link("link", to: "real/file")
    try FileWriting.write(Array("new".utf8), to: folder.at("link"))
    #expect(try folder.bytes("real/file") == Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.at("link")) == "real/file")
    #expect(try folder.names() == ["link", "real"])
  }

  @Test func `what is in the way says so, and nothing is left`() throws {
    try folder.folder("folder")
    try folder.write("file")
    try folder.link("dangling", to: "gone")
    try folder.link("loop", to: "loop")
    for (name, reason) in [
      ("folder", "this is a folder, not a file"), ("gone/file", "the folder to write it in is not there"),
      ("file/x", "this is a file, not a folder"), ("dangling", "this symbolic link leads to nothing that is there"),
      ("loop", "the symbolic link leads round in a circle"),
    ] {
      #expect(throws: FileError(path: folder.at(name), reason: reason)) {
        try FileWriting.write([1], to: folder.at(name))
      }
    }
    #expect(throws: FileError.self) { try FileWriting.write([1], to: "") }
    #expect(try folder.names() == ["dangling", "file", "folder", "loop"])
  }

  @Test func `a file that may only be read is refused`() throws {
    try folder.write("closed", text: "old")
    unsafe chmod(folder.at("closed"), 0o444)
    #expect(throws: FileError(path: folder.at("closed"), reason: "the file is set to be read only")) {
      try FileWriting.write([1], to: folder.at("closed"))
    }
    #expect(try folder.bytes("closed") == Array("old".utf8))
  }

  @Test(.disabled(if: TemporaryFolder.isSuperuser, "no permission stops the superuser"))
  func `a folder that may only be read is refused`() throws {
    unsafe chmod(folder.path, 0o500)
    #expect(throws: FileError(path: folder.at("new"), reason: "you have no permission to write in its folder")) {
      try FileWriting.write([1], to: folder.at("new"))
    }
    #expect(try folder.names().isEmpty)
    unsafe chmod(folder.path, 0o700)
  }

  #if os(Linux)
    @Test func `a device is written to and not replaced`() throws {
      try FileWriting.write([1, 2], to: "/dev/null")
      #expect(throws: FileError(path: "/dev/full", reason: "the disk is full")) {
        try FileWriting.write([1, 2], to: "/dev/full")
      }
      #expect(throws: FileError.self) { try SourceFile.read("/dev/full") }
    }

    @Test func `a write that fails half-way leaves the old file and no other`() throws {
      // A limit on the size of files stops a write as a full disk does.
      try folder.write("old", text: "old")
      var limit = rlimit()
      #expect(unsafe getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      var small = rlimit(rlim_cur: 1 << 25, rlim_max: limit.rlim_max)
      signal(SIGXFSZ, SIG_IGN)
      #expect(unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small) == 0)
      defer { unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) }
      let bytes = [UInt8](repeating: 1, count: (1 << 25) + 1)
      #expect(throws: FileError(path: folder.at("old"), reason: "file too large")) {
        try FileWriting.write(bytes, to: folder.at("old"))
      }
      #expect(try folder.bytes("old") == Array("old".utf8))
      #expect(try folder.names() == ["old"])
    }
  #endif

  @Test func `a file that many write at once is one of theirs, whole`() throws {
    let path = folder.at("shared")
    _ = ParallelMap.map(count: 40, threads: 4) { number in
      try? FileWriting.write([UInt8](repeating: UInt8(number), count: 50_000), to: path)
    }
    let bytes = try folder.bytes("shared")
    #expect(bytes.count == 50_000)
    #expect(Set(bytes).count == 1)
    #expect(try folder.names() == ["shared"])
  }

  @Test func `a file that is to be new is made where nothing lies, and replaces nothing`() throws {
    #expect(try FileWriting.writeNew([1, 2], to: folder.at("new")))
    #expect(try folder.bytes("new") == [1, 2])
    #expect(try folder.mode("new") & 0o700 == 0o600)
    try folder.folder("folder")
    try folder.link("dangling", to: "gone")
    for name in ["new", "folder", "dangling"] {
      #expect(try !FileWriting.writeNew([3], to: folder.at(name)))
    }
    #expect(try folder.bytes("new") == [1, 2])
    #expect(throws: FileError(path: folder.at("gone/file"), reason: "the folder to write it in is not there")) {
      _ = try FileWriting.writeNew([3], to: folder.at("gone/file"))
    }
    #expect(try folder.names() == ["dangling", "folder", "new"])
  }

  @Test func `of many that make a file at once one does, and all know it`() throws {
    let path = folder.at("shared")
    let made = ParallelMap.map(count: 40, threads: 4) { number in
      (try? FileWriting.writeNew([UInt8](repeating: UInt8(number), count: 50_000), to: path)) ?? false
    }
    #expect(made.filter { $0 }.count == 1)
    #expect(
      try folder.bytes("shared").map(Int.init) == [Int](repeating: made.firstIndex(of: true) ?? -1, count: 50_000))
    #expect(try folder.names() == ["shared"])
  }
}
