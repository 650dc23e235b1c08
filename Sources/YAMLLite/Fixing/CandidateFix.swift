internal import SourceText

/// A fix that is offered if the file reads the same once it is made.
struct CandidateFix {
  /// The rule of the finding that it mends.
  let rule: SyntaxRule
  /// Where that finding begins.
  let start: UInt32
  /// The edits.
  let fix: Fix
}

extension YAMLTree {
  /// The findings, each of which has its fix where that is certain.
  ///
  /// A set of fixes is certain if the file with all of them made says the same, key by key and value by value, and has
  /// just the findings fewer that they mend. Of `sets` the first certain one is taken. A file with as many findings as are
  /// kept may have more, so nothing is certain there. Costs a reading of the file for each set that is tried.
  func findings(offering sets: [[CandidateFix]]) -> [Finding] {
    guard findings.count < Self.findingsLimit else { return findings }
    for set in sets where !set.isEmpty && isCertain(set) {
      let fixes = Dictionary(set.map { ($0.start, $0) }, uniquingKeysWith: { first, _ in first })
      return findings.map { finding in
        guard let candidate = finding.place.range.flatMap({ fixes[$0.start] }), candidate.rule.id == finding.rule else {
          return finding
        }
        return finding.with(fix: candidate.fix)
      }
    }
    return findings
  }

  private func isCertain(_ set: [CandidateFix]) -> Bool {
    let (bytes, made) = Fix.apply(set.map(\.fix), to: source)
    guard made == set.count else { return false }
    let mended = YAMLTree(parsing: SourceFile(path: source.path, bytes: bytes), offersFixes: false)
    return mended.findings.count == findings.count - set.count && mended.json() == json()
  }
}
