public import SourceText

/// The files that rules' examples are made of: one small plan, changed where the rule looks.
extension RuleExample {
  /// A service's plan that keeps every rule.
  private static let servicePlan = """
    format: actionplan/1
    service: senco-network
    lead: Chair of the SENCO network
    reviewed: 2024-06-14
    gaps: Parents cannot see what a school does for their child.
    actions:
      - id: SCH-01
        title: Publish an up-to-date SEN information report in every school
        category: must
        priority: journey
        duties: [cfa-2014-s69]
        due: 2022-07-31
        started: 2021-10-04
        success: [Parents find the report of every school]
        updates:
          - date: 2024-07-12
            note: Four schools in a hundred still have last year's report.

    """

  /// The keys of a second action for ``servicePlan(_:adding:second:at:)``, which keeps every rule and is still to begin.
  private static let secondAction = [
    "id: SCH-02",
    "title: Keep every school's accessibility plan in date",
    "category: should",
    "priority: journey",
    "start: 2024-11-01",
    "due: 2025-05-31",
  ]

  /// The framework that the other examples stand in; it keeps every rule.
  private static let partnership = """
    format: actionplan/1
    partnership:
      name: Example SEND Partnership
      plan: Example SEND Plan 2021-25
      board: SEND Partnership Board
      from: 2021-09-01
      to: 2025-08-31
    phases:
      - id: statutory-first
        title: Do what the law asks of us
        from: 2021-09-01
        to: 2023-02-28
        focus: must
    priorities:
      - id: journey
        title: Improving the child or young person's journey
    sectors:
      - id: schools
        title: Education settings and schools
        services:
          - id: senco-network
            title: Mainstream schools and SENCO network
            prefix: SCH
          - id: portage
            title: Portage home visiting
            prefix: PORT
            to: 2024-03-31
            successor: senco-network
      - id: health-providers
        title: NHS healthcare providers
        services:
          - id: speech-and-language
            title: Speech and language therapy
            prefix: SALT
    bodies:
      - id: clinical-commissioning-groups
        title: The six clinical commissioning groups
        to: 2022-06-30
        successor: integrated-care-board
      - id: integrated-care-board
        title: The integrated care board
        from: 2022-07-01
    glossary:
      - short: SEN
        means: special educational needs
    duties:
      - id: cfa-2014-s69
        title: Publish a SEN information report
        source: Children and Families Act 2014, section 69
        binds: [schools]
      - id: ea-1996-s317
        title: Report each year on what the school does for pupils with special educational needs
        source: Education Act 1996, section 317
        binds: [schools]
        to: 2014-08-31
        successor: cfa-2014-s69
      - id: send-regs-2014-r51
        title: Put into the SEN information report what Schedule 1 lists
        source: Special Educational Needs and Disability Regulations 2014, regulation 51
        binds: [schools]
        changed: 2024-01-15
      - id: cfa-2014-s42
        title: Secure the provision in an EHC plan
        source: Children and Families Act 2014, section 42
        binds: [health-providers]
      - id: cop-2015-ch6
        title: Schools
        kind: guidance
        source: SEND Code of Practice 2015, chapter 6
        binds: [schools]

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
  ///   - second: lines of a second action, without its indentation, besides those that it has anyway or in place of
  ///     them; nil for no second action.
  ///   - path: where the file lies.
  ///   - others: files that belong to the example besides.
  public static func servicePlan(
    _ changes: (old: String, new: String)..., adding lines: [String] = [], second: [String]? = nil,
    at path: String = "schools/senco-network.yaml", beside others: [RuleExample] = []
  ) -> RuleExample {
    let added = lines.map { "    \($0)\n" }
    let other = second.map { self.secondAction(with: $0) } ?? []
    return RuleExample(changed(servicePlan, changes) + (added + other).joined(), at: path, beside: others)
  }

  /// The second action with `lines`, each in place of the one with the same key, or at the end.
  private static func secondAction(with lines: [String]) -> [String] {
    func key(_ line: String) -> Substring { line.prefix { $0 != ":" } }
    var all = secondAction
    for line in lines {
      if let place = all.firstIndex(where: { key($0) == key(line) }) { all[place] = line } else { all.append(line) }
    }
    return all.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 + "\n" }
  }

  /// The example dashboard, changed likewise.
  public static func dashboard(
    _ changes: (old: String, new: String)..., beside others: [RuleExample] = []
  ) -> RuleExample {
    RuleExample(changed(dashboard, changes), at: "dashboard.yaml", beside: others)
  }

  /// The example partnership, changed likewise.
  public static func partnership(_ changes: (old: String, new: String)...) -> RuleExample {
    RuleExample(changed(partnership, changes), at: "partnership.yaml")
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
