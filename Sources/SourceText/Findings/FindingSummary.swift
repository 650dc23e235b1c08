internal import Wording

/// How many findings there are of each severity, and in how many files.
public struct FindingSummary: Hashable, Sendable {
  /// The number of errors, 0 or more.
  public let errors: Int
  /// The number of warnings, 0 or more.
  public let warnings: Int
  /// The number of notes, 0 or more.
  public let notes: Int
  /// The number of files that were checked, whether or not something was found in them; 0 or more.
  public let files: Int
  /// The number of findings accepted with a reason, which are among none of the others; 0 or more, and nil where nobody
  /// counted them.
  public let accepted: Int?

  /// The count of `findings`, found in the check of so many files.
  public init(of findings: [Finding], files: Int, accepted: Int? = 0) {
    var counts = (errors: 0, warnings: 0, notes: 0)
    for finding in findings {
      switch finding.severity {
      case .error: counts.errors += 1
      case .warning: counts.warnings += 1
      case .note: counts.notes += 1
      }
    }
    (errors, warnings, notes) = counts
    self.files = files
    self.accepted = accepted
  }

  /// The summary as a line for people.
  ///
  /// It reads `2 errors, 1 warning in 14 files.` or `No errors: 14 files checked.`, to take two. What there is none of is left out, but that there are no errors is said. Notes and what was accepted follow.
  public var sentence: String {
    let parts = [
      errors == 0 ? "No errors" : errors.counted("error"),
      warnings == 0 ? nil : warnings.counted("warning"),
      notes == 0 ? nil : notes.counted("note"),
    ].compactMap { $0 }
    let found = parts.joined(separator: ", ")
    let sentence =
      if parts.count == 1, errors == 0 {
        files == 0 ? "No files to check." : "\(found): \(files.counted("file")) checked."
      } else {
        "\(found) in \(files.counted("file"))."
      }
    guard let accepted, accepted > 0 else { return sentence }
    return sentence + " \(accepted.counted("finding")) accepted with a reason."
  }
}
