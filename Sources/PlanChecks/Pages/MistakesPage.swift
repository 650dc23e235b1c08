internal import SourceText

/// The page that tells of each mistake people make in plans which rule finds it, or why none does.
public enum MistakesPage {
  /// The page as Markdown.
  public static func text() -> String {
    var text = """
      # Mistakes

      What people get wrong in such plans, and which rules find it. The numbers are those of the list of mistakes that the
      rules were made from; the rules about the sense of a plan (P) have the same ones.

      | | Mistake | Found by | Remark |
      |--:|---|---|---|

      """
    for mistake in CommonMistake.all {
      let (rules, remark) = words(mistake.answer)
      text += "| \(mistake.number) | \(mistake.words) | \(rules) | \(remark) |\n"
    }
    return text + """

      ## What nobody but a person can tell

      - Whether a reason is a good one, evidence shows what it is said to show, or a rating is honest.
      - Whether the right things were promised, and whether families notice.
      - What a text gives away to somebody who knows the family.
      - Whether facts are complete: what nobody wrote down, nobody can check.

      """
  }

  private static func words(_ answer: CommonMistake.Answer) -> (rules: String, remark: String) {
    switch answer {
    case .found(let codes, let remark): (codes.map(link).joined(separator: ", "), remark ?? "")
    case .cannotBeWritten(let reason): ("cannot be written", reason)
    }
  }

  private static func link(_ code: String) -> String {
    RuleRegistry.rule(code).map { "<doc:\($0.id.code)-\($0.id.name)>" } ?? code
  }
}
