import Foundation
import Testing

/// People who sign or begin one review at the same moment.
@Suite struct ReviewRaceTests {
  @Test(arguments: [
    (
      "rm plans/reviews/2024.signed", "actionplan review sign-off 2024 --by Chair --on 2024-10-09 --folder plans",
      ["The review 2024 was signed", "reviews/2024.signed is there already, so nothing was signed."]
    ),
    (
      "true", "actionplan review start 2025 --to 2025-08-31 --folder plans",
      ["No place was missing", "plans/reviews/2025.yaml is there already."]
    ),
  ])
  func `one of them does, and the others are told the truth`(
    preparation: String, command: String, answers: [String]
  ) throws {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let plans = Tool.repository.appendingPathComponent("plans")
    try FileManager.default.copyItem(at: plans, to: scratch.appendingPathComponent("plans"))
    let all = "for i in 1 2 3 4; do \(command) > said$i 2>&1 & done; wait; head -q -n 1 said*"
    let lines = try Tool.shell("\(preparation) && \(all)", in: scratch).output.split(separator: "\n")
    let others = lines.filter { line in !["Signed: ", "Begun: "].contains { line.hasPrefix($0) } }
    #expect(lines.count == 4 && others.count == 3, "\(lines)")
    for line in others { #expect(answers.contains { line.contains($0) }, "\(line)") }
  }
}
