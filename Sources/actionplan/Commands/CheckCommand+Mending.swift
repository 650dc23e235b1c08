internal import CommandTree
internal import PlanFiles
internal import SourceText
internal import Wording

extension CheckCommand {
  /// Mends what is certain, checks again, and tells what is left; a file that cannot be written is told of and stays.
  static func mend(_ found: Found, _ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let written = mending(of: found).write(to: found.folder)
    var answer = answer(try find(invocation, session), invocation, session)
    if !invocation[SharedOptions.quiet], written.files > 0 || written.failures.isEmpty {
      answer.remarks = remark(mended: written.count, files: written.files)
    }
    for failure in written.failures { answer.remarks += Array("actionplan: \(failure.message).\n".utf8) }
    if !written.failures.isEmpty { answer.status = .cannotWork }
    return answer
  }

  /// What mending would change, as a diff; the status is that of the files as they are.
  static func preview(_ found: Found, _ invocation: Invocation, _ session: Session) -> Answer {
    let mending = mending(of: found)
    var answer = Answer(status: status(of: found, invocation))
    for file in mending.files {
      let diff = UnifiedDiff(
        from: Array(file.source.padded[..<file.source.count]), to: file.bytes,
        path: found.sources.shownPath(file.source.path), isForTerminal: session.terminalColumns != nil)
      answer.bytes += diff.bytes
    }
    if !invocation[SharedOptions.quiet] {
      answer.remarks = remark(mended: mending.count, files: mending.files.count, isDry: true)
    }
    return answer
  }

  private static func mending(of found: Found) -> FolderMending {
    FolderMending(found.findings, in: found.sources) { found.rules?.contains($0) ?? true }
  }

  private static func remark(mended: Int, files: Int, isDry: Bool = false) -> [UInt8] {
    let sentence =
      mended == 0
      ? "There was nothing that could be mended for certain."
      : "\(mended.counted("mistake")) \(isDry ? "would be " : "")mended in \(files.counted("file"))."
    return Array((sentence + "\n").utf8)
  }
}
