internal import ActionPlans
internal import PlanChecks
internal import PlanFiles
package import SourceText

/// What must hold when the files of a folder are read and checked together.
package enum FolderProperties {
  /// The first property that a folder of `files` breaks; nil when all hold.
  ///
  /// Random choices come from the files' bytes, so the same files give the same answer.
  package static func flaw(of files: [SourceFile]) -> String? {
    var random = SeededRandom(seedFrom: files.lazy.flatMap { $0.padded })
    guard let today = CalendarDay(year: 2024, month: 8, day: 31) else { return "there is no such day" }
    let folder = PlanFolder(path: "plans", sources: files)
    let check = PlanCheck(of: folder, today: today)
    if let flaw = findingFlaw(check.findings, files) { return flaw }
    if let flaw = MendingProperties.flaw(of: check.findings, in: SourceFiles(files)) { return flaw }
    if let flaw = orderFlaw(folder, check, files.shuffled(using: &random), today) { return flaw }
    return lineEndFlaw(folder, files)
  }

  /// Findings are in order, about stretches of these files, and can be shown.
  private static func findingFlaw(_ findings: [Finding], _ files: [SourceFile]) -> String? {
    if findings != findings.sorted() { return "the findings are out of order" }
    let sources = SourceFiles(files)
    for finding in findings {
      for place in [finding.place] + finding.related.map(\.place) {
        guard let range = place.range else { continue }
        guard let file = sources.file(at: place.path) else { return "\(finding.rule.code) is about no file" }
        if let flaw = file.flaw(of: range) { return "\(finding.rule.code) in \(file.path): \(flaw)" }
      }
    }
    return FileProperties.shownFlaw(of: Array(findings.prefix(20)), in: sources)
  }

  /// The order in which the files come changes nothing.
  private static func orderFlaw(
    _ folder: PlanFolder, _ check: PlanCheck, _ shuffled: [SourceFile], _ today: CalendarDay
  ) -> String? {
    let other = PlanFolder(path: "plans", sources: shuffled)
    if other.plan != folder.plan { return "in another order the files make another plan" }
    if other.fileOfService != folder.fileOfService { return "in another order plans come from other files" }
    if other.isWhole != folder.isWhole { return "in another order the plan is whole, or is not" }
    let found = PlanCheck(of: other, today: today).findings
    if found == check.findings { return nil }
    let first = zip(found, check.findings).first { $0 != $1 }
    return "in another order other things are found: \(first?.1.rule.code ?? "more") \(first?.1.message ?? "")"
  }

  /// With Windows line ends, files without mistakes of syntax make the same plan, and the same rules are broken.
  private static func lineEndFlaw(_ folder: PlanFolder, _ files: [SourceFile]) -> String? {
    if files.contains(where: { $0.padded[..<$0.count].contains(0x0D) }) { return nil }
    if folder.findings.contains(where: { $0.rule.code.hasPrefix("S") }) { return nil }
    let windows = files.map { file in
      SourceFile(
        path: file.path, bytes: file.padded[..<file.count].flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    }
    let other = PlanFolder(path: "plans", sources: windows)
    if other.plan != folder.plan { return "with Windows line ends the files make another plan" }
    if other.findings.map(\.rule.code) != folder.findings.map(\.rule.code) {
      return "with Windows line ends other things are found"
    }
    return nil
  }
}
