import Foundation
import Testing

/// Where an answer goes: full disks are told of, readers that go away are not.
@Suite struct OutputTests {
  /// Whether a file system of a few kilobytes can be mounted here.
  static let canMount =
    (try? Tool.shell("mkdir m && mount -t tmpfs -o size=16k none m && umount m", in: Tool.temporaryFolder()).status == 0)
    ?? false

  /// Runs a line in a folder of its own that `plan` lies in.
  private func run(_ line: String) throws -> Tool.Run {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try GalleryCase.writePlan(to: scratch.appendingPathComponent("plan"))
    return try Tool.shell(line, in: scratch)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "there is no /dev/full here"))
  func `a full device is told of`() throws {
    for command in ["check plan", "report plan", "progress plan --format json"] {
      let run = try run("actionplan \(command) --output /dev/full")
      #expect(run == Tool.Run(output: "", error: "actionplan: /dev/full: the disk is full.\n", status: 2))
      let piped = try self.run("actionplan \(command) > /dev/full")
      #expect(piped.status == 2)
      #expect(piped.error.contains("the disk is full"))
    }
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here, so a full one was not tried"))
  func `a full disk is told of, and the old file stays`() throws {
    let run = try run(
      """
      mkdir small && mount -t tmpfs -o size=16k none small && echo old > small/answer
      for n in $(seq 2000); do echo "    due: $n"; done >> plan/health-providers/speech-and-language.yaml
      actionplan check plan --format json --output small/answer
      echo "$? $(cat small/answer) $(ls -A small)"
      umount small
      """)
    #expect(run.error == "actionplan: small/answer: the disk is full.\n")
    #expect(run.output == "2 old answer\n")
  }

  @Test func `a reader that closes the pipe is no error`() throws {
    let many = "for n in $(seq 2000); do echo \"    due: $n\"; done >> plan/health-providers/speech-and-language.yaml\n"
    let run = try run(many + "actionplan check plan | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(run.error == "")
    #expect(run.output.split(separator: "\n").last == "1")
    let sound = try self.run("for n in 1 2 3 4 5; do actionplan report plan | true; echo ${PIPESTATUS[0]}; done")
    #expect(sound == Tool.Run(output: String(repeating: "0\n", count: 5), error: "", status: 0))
  }
}
