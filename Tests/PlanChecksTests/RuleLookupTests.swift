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
      let text = RuleExplanation(columns: columns).text(of: rule)
      #expect(text.contains(rule.id.code) && text.contains(rule.id.name))
      #expect(rule.broken.isEmpty || text.contains("^"), "\(rule.id.code)")
    }
    for line in RuleExplanation(columns: columns).list(RuleRegistry.all).split(separator: "\n") {
      #expect(line.count <= columns || columns == 40, "\(line)")
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
