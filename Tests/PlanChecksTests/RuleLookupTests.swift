import Foundation
import PlanChecks
import SourceText
import Testing

@Suite struct RuleLookupTests {
  @Test(arguments: ["P012", "p012", "must-without-duty", "Must-Without-Duty"])
  func `a rule is found by code or name in any letter case`(word: String) {
    #expect(RuleRegistry.rule(word)?.id.code == "P012")
  }

  @Test(arguments: [
    ("must-without-dutys", "must-without-duty"), ("baddate", "bad-date"), ("PO12", "P012"), ("P0122", nil),
    ("zzzzzz", nil), ("", nil),
  ])
  func `what is no rule gets the nearest one suggested`(word: String, nearest: String?) {
    #expect(RuleRegistry.rule(word) == nil)
    #expect(RuleRegistry.nearestName(to: word) == nearest)
  }

  @Test(arguments: [("S010", "No"), ("K005", "No"), ("R001", "No"), ("C001", "No"), ("P012", "Yes"), ("G001", "Yes")])
  func `an explanation says whether a finding may be accepted`(code: String, answer: String) throws {
    let rule = try #require(RuleRegistry.rule(code))
    #expect(RuleExplanation(columns: 80).text(of: rule).contains("\nCan it be accepted?\n  \(answer)"))
  }

  @Test(arguments: [40, 80, 200]) func `an explanation fits the terminal, but for its examples`(columns: Int) {
    for rule in RuleRegistry.all {
      var text = RuleExplanation(columns: columns).text(of: rule)
      #expect(text.hasPrefix(rule.id.code) && text.contains(rule.id.name))
      #expect(rule.broken.isEmpty || text.contains("^"), "\(rule.id.code)")
      // The longest first: one example may begin as another does.
      for example in Self.shownExamples(of: rule).sorted(by: { $0.count > $1.count }) {
        text = text.replacing(example, with: "")
      }
      #expect(Self.linesTooLong(text, columns) == [], "\(rule.id.code)")
    }
    let list = RuleExplanation(columns: columns).list(RuleRegistry.all)
    #expect(RuleRegistry.all.allSatisfy { list.contains($0.id.name) })
    #expect(Self.linesTooLong(list, columns) == [])
  }

  /// The lines that are too long for a terminal, but for a path that is longer than one and stands alone.
  private static func linesTooLong(_ text: String, _ columns: Int) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.count > columns && $0.dropFirst(2).contains(" ") }
  }

  /// Each file of a rule's examples as a terminal shows it.
  private static func shownExamples(of rule: RuleDescription) -> Set<String> {
    Set((rule.broken + rule.kept).flatMap(\.files).map { MarkedExample($0.file).text(indent: 2) })
  }

  @Test func `whoever shows an example shows all its files`() throws {
    let document = try JSONSerialization.jsonObject(with: Data(RuleJSON.bytes(RuleRegistry.all))) as? [String: Any]
    let rules = try #require(document?["rules"] as? [[String: Any]])
    for (rule, json) in zip(RuleRegistry.all, rules) {
      let text = RuleExplanation(columns: 80).text(of: rule)
      let page = RulePage.text(of: rule)
      let examples = rule.broken + rule.kept
      for (_, file) in examples.flatMap(\.files) {
        #expect(text.contains(MarkedExample(file).text(indent: 2)) && text.contains(file.path), "\(rule.id.code)")
        #expect(page.contains("\n```yaml\n\(file.pageText)```\n") && page.contains("`\(file.path)`"), "\(rule.id.code)")
      }
      let written = (json["broken"] as? [[String: Any]] ?? []) + (json["kept"] as? [[String: Any]] ?? [])
      #expect(written.map { $0["text"] as? String } == examples.map(\.plainText))
      #expect(written.map { $0["earlier"] as? String } == examples.map(\.earlier))
      let others = written.map { ($0["others"] as? [[String: String]] ?? []).map { [$0["file"], $0["text"]] } }
      #expect(others == examples.map { $0.others.map { [$0.path, $0.plainText] } })
    }
  }

  @Test func `each list of rules is in the order of their codes`() {
    let lists: [[any Rule.Type]] = RuleRegistry.planLists + [RuleRegistry.changeRules]
    for codes in lists.map({ $0.map { $0.description.id.code } }) {
      #expect(!codes.isEmpty && codes == codes.sorted())
    }
  }

  @Test func `rules as JSON have every rule with its examples`() throws {
    let document = try JSONSerialization.jsonObject(with: Data(RuleJSON.bytes(RuleRegistry.all))) as? [String: Any]
    #expect(document?["format"] as? String == "actionplan.rules/1")
    let rules = try #require(document?["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["rule"] as? String } == RuleRegistry.all.map(\.id.code))
    #expect(rules.allSatisfy { $0["canBeAccepted"] is Bool && ($0["broken"] as? [Any]) != nil })
  }
}
