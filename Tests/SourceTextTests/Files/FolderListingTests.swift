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

struct FolderListingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func listing() throws -> FolderListing { try FolderListing.read(folder.path) }

  @Test func `plan files are found in every folder, by the bytes of their paths`() throws {
    for name in [
      "z.yaml", "a/b.yaml", "a.yaml", "a-b/c.yaml", "a/z/deep.yml", "Z.yaml", "a0.yaml", "é.yaml", "a/b/c.yaml",
      "UPPER.YAML", "mixed.Yml", "notes.txt", "yaml", "x.yaml.bak", "a.yamlx", "empty/readme.md",
    ] { try folder.write(name, text: name) }
    let listing = try listing()
    #expect(
      listing.files.map(\.path) == [
        "UPPER.YAML", "Z.yaml", "a-b/c.yaml", "a.yaml", "a/b.yaml", "a/b/c.yaml", "a/z/deep.yml", "a0.yaml",
        "mixed.Yml", "z.yaml", "é.yaml",
      ])
    #expect(listing.files.map(\.size) == listing.files.map { $0.path.utf8.count })
    #expect(listing.problems == [])
    #expect(listing.location(of: "a.yaml") == folder.at("a.yaml"))
  }

  @Test func `hidden files and folders are passed over`() throws {
    for name in [".hidden.yaml", ".git/config.yaml", "a/.x/y.yaml", ".yaml", "seen.yaml"] { try folder.write(name) }
    #expect(folder.pipe(".pipe.yaml"))
    let listing = try listing()
    #expect(listing.files.map(\.path) == ["seen.yaml"])
    #expect(listing.problems == [])
  }

  @Test func `an empty folder has no files`() throws {
    #expect(try listing().files == [])
  }

  @Test func `the folder itself may be a link and may end in a slash`() throws {
    try folder.write("real/a.yaml")
    try folder.link("link", to: "real")
    for path in [folder.at("link"), folder.at("link/"), folder.at("real/")] {
      let listing = try FolderListing.read(path)
      #expect(listing.files.map(\.path) == ["a.yaml"])
      #expect(try SourceFile.read(listing.location(of: "a.yaml")).count == 0)
    }
  }

  @Test func `a link to what is read anyway is passed over`() throws {
    try folder.write("a/real.yaml")
    try folder.link("file.yaml", to: "a/real.yaml")
    try folder.link("chain.yaml", to: "file.yaml")
    try folder.link("folder", to: "a")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    let listing = try listing()
    #expect(listing.files.map(\.path) == ["a/real.yaml"])
    #expect(listing.problems == [])
  }

  @Test func `a link that leads elsewhere or nowhere is a problem, in the order of paths`() throws {
    let other = try TemporaryFolder()
    try other.write("out.yaml")
    try folder.write(".hidden/a.yaml")
    try folder.write("note.txt")
    try folder.link("a-out.yaml", to: other.at("out.yaml"))
    try folder.link("b-folder", to: other.path)
    try folder.link("c-parent", to: "..")
    try folder.link("d-dangling.yaml", to: "gone.yaml")
    try folder.link("e-loop", to: "e-loop")
    try folder.link("f-hidden.yaml", to: ".hidden/a.yaml")
    try folder.link("g-hidden", to: ".hidden")
    try folder.link("h-note.yaml", to: "note.txt")
    try folder.link("i-device.yaml", to: "/dev/zero")
    try folder.link("j-text.txt", to: other.at("out.yaml"))
    let out = "this symbolic link leads out of the folder; put what it stands for here instead"
    let other2 = "this symbolic link leads to something that is no plan file itself; put the file here instead"
    let listing = try listing()
    #expect(listing.files == [])
    #expect(
      listing.problems == [
        FileError(path: "a-out.yaml", reason: out), FileError(path: "b-folder", reason: out),
        FileError(path: "c-parent", reason: out),
        FileError(path: "d-dangling.yaml", reason: "this symbolic link leads to nothing that is there"),
        FileError(path: "e-loop", reason: "the symbolic link leads round in a circle"),
        FileError(path: "f-hidden.yaml", reason: other2), FileError(path: "g-hidden", reason: other2),
        FileError(path: "h-note.yaml", reason: other2), FileError(path: "i-device.yaml", reason: out),
      ])
  }

  @Test func `a folder whose name only begins like the listed one lies outside`() throws {
    try folder.write("plans-old/a.yaml")
    try folder.link("plans/a.yaml", to: "../plans-old/a.yaml")
    #expect(try FolderListing.read(folder.at("plans")).problems.map(\.path) == ["a.yaml"])
  }

  @Test(.timeLimit(.minutes(1))) func `pipes and sockets named as plan files are problems and never opened`() throws {
    #expect(folder.pipe("pipe.yaml"))
    #expect(folder.pipe("pipe"))
    let listing = try listing()
    #expect(
      listing.problems == [
        FileError(path: "pipe.yaml", reason: "this is a pipe, socket or device and not a file")
      ])
  }

  @Test func `folders are listed 64 deep and no deeper`() throws {
    let deep = Array(repeating: "d", count: 64).joined(separator: "/")
    try folder.write(deep + "/in.yaml")
    try folder.write(deep + "/d/out.yaml")
    let listing = try listing()
    #expect(listing.files.map(\.path) == [deep + "/in.yaml"])
    #expect(
      listing.problems == [FileError(path: deep + "/d", reason: "folders lie in one another more than 64 deep")])
  }

  #if os(Linux)
    @Test func `a name that is no UTF-8 is a problem and no trap`() throws {
      try folder.write("fine.yaml")
      for name in [[0x66, 0xFF] + Array(".yaml".utf8), [0xC3] + Array(".txt".utf8)] as [[UInt8]] {
        let path = (Array(folder.at("").utf8) + name + [0]).map { CChar(bitPattern: $0) }
        close(unsafe open(path, O_CREAT | O_WRONLY, 0o600))
      }
      let inner = (Array(folder.at("").utf8) + [0xFE, 0]).map { CChar(bitPattern: $0) }
      #expect(unsafe mkdir(inner, 0o700) == 0)
      defer { unsafe rmdir(inner) }
      let listing = try listing()
      #expect(listing.files.map(\.path) == ["fine.yaml"])
      #expect(listing.problems.map(\.path) == ["f\u{FFFD}.yaml", "\u{FFFD}"])
    }
  #endif

  @Test(.disabled(if: TemporaryFolder.isSuperuser, "no permission stops the superuser"))
  func `a folder that may not be opened is a problem and the rest is listed`() throws {
    try folder.write("a/x.yaml")
    try folder.write("b.yaml")
    unsafe chmod(folder.at("a"), 0)
    defer { unsafe chmod(folder.at("a"), 0o700) }
    let listing = try listing()
    #expect(listing.files.map(\.path) == ["b.yaml"])
    #expect(listing.problems == [FileError(path: "a", reason: "you have no permission for it")])
  }

  @Test func `only the folder itself throws`() throws {
    try folder.write("file.yaml")
    #expect(throws: FileError(path: folder.at("gone"), reason: "no such file or folder")) {
      try FolderListing.read(folder.at("gone"))
    }
    #expect(throws: FileError(path: folder.at("file.yaml"), reason: "this is a file, not a folder")) {
      try FolderListing.read(folder.at("file.yaml"))
    }
    #expect(throws: FileError.self) { try FolderListing.read("") }
  }

  @Test func `no file is held open after many listings`() throws {
    try folder.write("a/b/c.yaml")
    try folder.link("gone.yaml", to: "nothing")
    for _ in 0..<2_000 { _ = try listing() }
    let free = unsafe open(folder.path, O_RDONLY)
    close(free)
    #expect(free < 500)
  }
}
