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

struct SourceFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [0, 1, 63, 4_095, 4_096, 4_097, 100_000, SourceFile.sizeLimit])
  func `a file is read whole and followed by line feeds`(size: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: size)
    try folder.write("a.yaml", bytes)
    let file = try SourceFile.read(folder.at("a.yaml"), shownAs: "a.yaml")
    #expect(file.path == "a.yaml")
    #expect(file.count == size)
    #expect(file.padded == bytes + [UInt8](repeating: 0x0A, count: SourceFile.padding))
  }

  @Test func `a file at hand is padded too`() {
    let file = SourceFile(path: "a", text: "é")
    #expect(file.padded == [0xC3, 0xA9] + [UInt8](repeating: 0x0A, count: 64))
    #expect(file.count == 2)
    #expect(SourceFile(path: "a", bytes: [] as [UInt8]).count == 0)
  }

  @Test func `a file above the limit is refused`() throws {
    try folder.write("a.yaml")
    #expect(unsafe truncate(folder.at("a.yaml"), off_t(SourceFile.sizeLimit + 1)) == 0)
    #expect(throws: FileError.self) { try SourceFile.read(folder.at("a.yaml")) }
  }

  @Test(.timeLimit(.minutes(1))) func `a file without end is refused at the limit`() {
    #expect(
      throws: FileError(
        path: "/dev/zero", reason: "the file is larger than 16 MiB; a plan file is a few kilobytes. Split it")
    ) { try SourceFile.read("/dev/zero") }
    #expect(throws: Never.self) { try SourceFile.read("/dev/null") }
  }

  #if os(Linux)
    @Test func `a file that tells no size is read`() throws {
      #expect(try SourceFile.read("/proc/self/status").count > 100)
    }
  #endif

  @Test(.timeLimit(.minutes(1))) func `a named pipe is read until its writer closes it`() {
    #expect(folder.pipe("pipe"))
    let path = folder.at("pipe")
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let sizes = ParallelMap.map(count: 2, threads: 2) { number -> Int in
      if number == 0 { return (try? SourceFile.read(path))?.count ?? -1 }
      return (try? FileWriting.write(bytes, to: path)) == nil ? -1 : 0
    }
    #expect(sizes == [200_000, 0])
  }

  @Test func `what cannot be read says why`() throws {
    try folder.write("file")
    try folder.link("loop", to: "loop")
    for (name, reason) in [
      ("gone", "no such file or folder"), (".", "this is a folder, not a file"),
      ("file/a", "this is a file, not a folder"),
      ("loop", "the symbolic link leads round in a circle"),
      (String(repeating: "x", count: 300), "the name is too long"),
    ] {
      #expect(throws: FileError(path: "shown", reason: reason)) {
        try SourceFile.read(folder.at(name), shownAs: "shown")
      }
    }
    #expect(FileError(path: "a", reason: "no such file or folder").message == "a: no such file or folder")
    #expect(FileError(path: "a", errorNumber: EIO).reason == "input/output error")
  }

  @Test(.disabled(if: TemporaryFolder.isSuperuser, "no permission stops the superuser"))
  func `a file without permission says so`() throws {
    try folder.write("a")
    unsafe chmod(folder.at("a"), 0)
    #expect(throws: FileError(path: folder.at("a"), reason: "you have no permission for it")) {
      try SourceFile.read(folder.at("a"))
    }
  }

  @Test func `the text of a range is cut to the file and made valid`() {
    let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0x62])
    #expect(file.text(ByteRange(0, 3)) == "a\u{FFFD}b")
    #expect(file.text(ByteRange(2, 99)) == "b")
    #expect(file.text(ByteRange(50, 99)) == "")
  }

  @Test(arguments: [("\u{FEFF}", true), ("\u{FEFF}a", true), ("", false), ("a\u{FEFF}", false)])
  func `a byte-order mark is seen at the start only`(text: String, expected: Bool) {
    #expect(SourceFile(path: "a", text: text).startsWithByteOrderMark == expected)
  }

  @Test func `files are looked up by path, at hand or read again`() throws {
    try folder.write("b/a.yaml", text: "again")
    let hand = SourceFiles([SourceFile(path: "a", text: "1"), SourceFile(path: "a", text: "2")])
    #expect(hand.file(at: "a")?.text(ByteRange(0, 9)) == "1")
    #expect(hand.file(at: "b") == nil)
    for path in [folder.path, folder.path + "/"] {
      let read = SourceFiles(readFrom: path)
      #expect(read.file(at: "b/a.yaml")?.text(ByteRange(0, 9)) == "again")
      #expect(read.file(at: "b/a.yaml")?.path == "b/a.yaml")
      #expect(read.file(at: "gone") == nil)
    }
  }

  @Test(arguments: [
    ("", "a/b", "a/b"), (".", "a", "a"), ("plans", "a", "plans/a"), ("plans/", "a", "plans/a"), ("/", "a", "/a"),
    ("plans", ".", "plans"), ("plans/", "", "plans"), ("", "", "."), (".", ".", "."), ("/", ".", "/"),
  ])
  func `a path is shown from where people stand`(folder: String, path: String, shown: String) {
    #expect(SourceFiles([], in: folder).shownPath(path) == shown)
  }
}
