public import PlanFiles
public import SourceText

/// The personal data that the texts of a plan hold, for whoever shows its texts or what was found in them.
///
/// It is hidden whatever a partnership accepts and whichever rules somebody asks for: logs are seen by more people than
/// the files.
public struct PersonalData: Sendable {
  /// Where it stands, so that no excerpt shows it.
  public let hiddenText: HiddenText
  private let words: HiddenWords

  /// Looks through every text of `folders`, such as two versions of a plan.
  ///
  /// Costs a walk over their bytes. Places are told apart by their paths alone, so that of two versions the same stretch
  /// is hidden in both.
  public init(in folders: PlanFolder...) {
    let checks = folders.flatMap(\.files).map { TextCheck($0) }
    self.init(checks.flatMap(\.findings), checks.map(\.hiddenWords))
  }

  /// What `findings` ask to hide, and the texts that were found file by file.
  init(_ findings: [Finding], _ words: [HiddenWords]) {
    var all = HiddenWords()
    for words in words { all.formUnion(words) }
    // Names that name nothing may be anything that somebody typed there.
    var unknown: [Finding] = []
    // By number: of a hundred thousand findings those few alone are copied.
    for number in findings.indices where findings[number].rule == ReferenceRule.unknownName.description.id {
      if TextCheck.hide(whatStandsIn: findings[number].message, &all) { unknown.append(findings[number]) }
    }
    hiddenText = HiddenText(of: unknown.map(\.hidingText), and: HiddenText(of: findings))
    self.words = all
  }

  /// `findings` with a dot for each letter of personal data in their words.
  public func hidden(in findings: [Finding]) -> [Finding] {
    words.isEmpty ? findings : findings.map { words.hidden(in: $0) }
  }

  /// A text with a dot for each letter of personal data in it.
  public func hidden(in text: String) -> String { words.hidden(in: text) }
}
