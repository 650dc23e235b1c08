public import SourceText

/// The files that rules' examples are made of: one small plan, changed where the rule looks.
extension RuleExample {
  /// A service's plan that keeps every rule.
  private static let servicePlan = """
    format: actionplan/1
    service: senco-network
    lead: Chair of the SENCO network
    actions:
      - id: SCH-01
        title: Publish an up-to-date SEN information report in every school
        category: must
        priority: journey
        duties: [cfa-2014-s69]
        due: 2022-07-31

    """

  /// A dashboard that keeps every rule.
  private static let dashboard = """
    format: actionplan/1
    dashboard:
      - id: sen-report
        title: Schools with an up-to-date SEN information report
        unit: percent
        better: higher
        readings:
          - period: 2022-Q1
            value: 93

    """

  /// The example service plan, in which each `old` text is replaced by its `new` one, in order.
  ///
  /// - Parameters:
  ///   - changes: texts of the plan and what stands there instead.
  ///   - lines: lines added to the action, without its indentation.
  ///   - second: the keys of a second action, without their indentation; empty for none.
  ///   - path: where the file lies.
  ///   - others: files that belong to the example besides.
  public static func servicePlan(
    _ changes: (old: String, new: String)..., adding lines: [String] = [], second: [String] = [],
    at path: String = "schools/senco-network.yaml", beside others: [RuleExample] = []
  ) -> RuleExample {
    let added = lines.map { "    \($0)\n" }
    let other = second.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }
    return RuleExample(changed(servicePlan, changes) + (added + other).joined(), at: path, beside: others)
  }

  /// The example dashboard, changed likewise.
  public static func dashboard(
    _ changes: (old: String, new: String)..., beside others: [RuleExample] = []
  ) -> RuleExample {
    RuleExample(changed(dashboard, changes), at: "dashboard.yaml", beside: others)
  }

  /// `text` with the first place of each `old` replaced; a text that has none stays as it is.
  package static func changed(_ text: String, _ changes: [(old: String, new: String)]) -> String {
    var text = text
    for (old, new) in changes {
      guard let place = text.range(of: old) else { continue }
      text.replaceSubrange(place, with: new)
    }
    return text
  }
}

extension String {
  /// The first place of `part`; nil when there is none.
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
