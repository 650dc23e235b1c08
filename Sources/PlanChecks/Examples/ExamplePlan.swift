public import SourceText

/// The small plan around every rule's examples: one partnership, two sectors, and whatever file the example gives.
public enum ExamplePlan {
  /// The day that counts as today in examples.
  public static let today = "2024-08-31"

  /// The files of the plan with the example's file in its place, without the marks round its finding.
  public static func sources(with example: RuleExample) -> [SourceFile] {
    var files = [
      SourceFile(path: "partnership.yaml", text: partnership),
      SourceFile(path: "dashboard.yaml", text: dashboard),
      SourceFile(path: "health-providers/speech-and-language.yaml", text: speechAndLanguage),
    ]
    let given = [example] + example.others
    files.removeAll { file in given.contains { $0.path == file.path } }
    return files + given.map { SourceFile(path: $0.path, text: $0.plainText) }
  }

  static let partnership = """
    format: actionplan/1
    partnership:
      name: Example SEND Partnership
      plan: Example SEND Plan 2021-25
      board: SEND Partnership Board
      from: 2021-09-01
      to: 2025-08-31
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
      - id: health-providers
        title: NHS healthcare providers
        services:
          - id: speech-and-language
            title: Speech and language therapy
            prefix: SALT
    duties:
      - id: cfa-2014-s69
        title: Publish a SEN information report
        source: Children and Families Act 2014, section 69
        binds: [schools]
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

  static let dashboard = """
    format: actionplan/1
    dashboard:
      - id: salt-wait-weeks
        title: Median wait for a first speech and language appointment
        unit: weeks
        better: lower
        readings:
          - period: 2021-Q3
            value: 31

    """

  static let speechAndLanguage = """
    format: actionplan/1
    service: speech-and-language
    lead: Head of Children's Therapies
    actions:
      - id: SALT-01
        title: Publish one access route for speech and language therapy
        category: must
        priority: journey
        duties: [cfa-2014-s42]
        due: 2022-08-31

    """
}

extension RuleExample {
  /// The example's text as a file would hold it, without the marks round the finding.
  public var plainText: String { String(text.filter { $0 != "«" && $0 != "»" }) }

  /// The bytes of ``plainText`` that the marks enclose; nil when the example has none.
  public var markedRange: ByteRange? {
    let before = text.prefix { $0 != "«" }
    guard before.endIndex != text.endIndex else { return nil }
    let marked = text[before.endIndex...].dropFirst().prefix { $0 != "»" }
    let start = before.utf8.count
    return ByteRange(start, start + marked.utf8.count)
  }
}
