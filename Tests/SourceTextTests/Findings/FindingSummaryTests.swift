import SourceText
import Testing

struct FindingSummaryTests {
  @Test(arguments: [
    (0, 0, 0, 14, 0, "No errors: 14 files checked."), (0, 0, 0, 1, 0, "No errors: 1 file checked."),
    (0, 0, 0, 0, 0, "No files to check."), (2, 1, 0, 14, 0, "2 errors, 1 warning in 14 files."),
    (1, 0, 0, 1, 0, "1 error in 1 file."), (0, 3, 0, 14, 0, "No errors, 3 warnings in 14 files."),
    (0, 0, 1, 14, 0, "No errors, 1 note in 14 files."), (1, 1, 2, 3, 0, "1 error, 1 warning, 2 notes in 3 files."),
    (1, 0, 0, 0, 0, "1 error in 0 files."),
    (0, 0, 0, 14, 1, "No errors: 14 files checked. 1 finding accepted with a reason."),
    (2, 0, 0, 14, 3, "2 errors in 14 files. 3 findings accepted with a reason."),
    (2, 0, 0, 14, nil, "2 errors in 14 files."),
  ])
  func `the summary says what there is`(
    errors: Int, warnings: Int, notes: Int, files: Int, accepted: Int?, sentence: String
  ) {
    let severities =
      Array(repeating: Severity.error, count: errors) + Array(repeating: .note, count: notes)
      + Array(repeating: .warning, count: warnings)
    let findings = severities.map { Finding(RuleID("A001", "a"), $0, at: Place(path: "a"), "A.") }
    let summary = FindingSummary(of: findings, files: files, accepted: accepted)
    #expect(summary.sentence == sentence)
    #expect(String(decoding: FindingText().bytes(summary), as: UTF8.self) == sentence + "\n")
  }
}
