internal import PlanFiles
internal import SourceText

/// What must hold when mistakes are mended by their fixes.
enum MendingProperties {
  /// The first property that mending `files` breaks, of which `findings` were found; nil when all hold.
  static func flaw(of findings: [Finding], in files: SourceFiles) -> String? {
    let mending = FolderMending(findings, in: files)
    for file in mending.files {
      let path = file.source.path
      let again = MendedFile(mending: SourceFile(path: path, bytes: file.bytes))
      if again.count > 0 { return "\(path), mended, is not mended whole" }
      if again.bytes != file.bytes { return "\(path), mended, changes when nothing is to mend" }
      let before = PlanFile(file.source).findings.filter { $0.fix != nil }
      if before.isEmpty { return "\(path) is mended without a fix" }
      if let flaw = flaw(of: before, in: file.source) { return "\(path): \(flaw)" }
    }
    return nil
  }

  /// Fixes have edits in order, within the file.
  private static func flaw(of findings: [Finding], in file: SourceFile) -> String? {
    for finding in findings {
      guard let fix = finding.fix, !fix.edits.isEmpty else { return "a fix of \(finding.rule.code) has no edits" }
      var last = -1
      for edit in fix.edits {
        if Int(edit.range.start) <= last { return "edits of \(finding.rule.code) overlap" }
        if Int(edit.range.end) > file.count { return "an edit of \(finding.rule.code) lies behind the end" }
        last = Int(edit.range.start)
      }
    }
    return nil
  }
}
