public import SourceText
internal import PlanFiles

/// The small plan around every rule's examples: a partnership of two services, and whatever file the example gives.
public enum ExamplePlan {
  /// The day that counts as today in examples.
  public static let today = "2024-08-31"

  /// The files of the plan with the example's file in its place, without the marks round its finding.
  public static func sources(with example: RuleExample) -> [SourceFile] {
    let plan = [
      RuleExample.partnership(),
      RuleExample(RuleExample.dashboard().text + waits, at: RuleExample.dashboard().path),
      RuleExample(audit, at: "audits/2024-03.yaml"),
      RuleExample(speechAndLanguage, at: "health-providers/speech-and-language.yaml"),
      RuleExample.servicePlan(),
    ]
    // An example may show the network's plan in another place; then it has no second one in its own.
    let given = [example] + example.others
    let others = plan.filter { file in
      !given.contains { $0.path == file.path } && !(file.path == ownPath && given.contains(where: isOwnPlan))
    }
    return (others + given).map { SourceFile(path: $0.path, text: $0.plainText) }
  }

  private static let ownPath = RuleExample.servicePlan().path

  private static func isOwnPlan(_ example: RuleExample) -> Bool {
    example.plainText.split(separator: "\n").contains("service: senco-network")
  }

  /// The framework as text.
  static let partnership = RuleExample.partnership().text

  /// A second indicator for the dashboard.
  static let waits = """
      - id: salt-wait-weeks
        title: Median wait for a first speech and language appointment
        unit: weeks
        better: lower
        note: Read by the board every quarter.
        readings:
          - period: 2021-Q3
            value: 31

    """

  static let audit = """
    format: actionplan/1
    audit: 2024-03
    date: 2024-03-15
    findings:
      - duty: cfa-2014-s69
        result: met
      - duty: send-regs-2014-r51
        result: met
      - duty: cfa-2014-s42
        result: met

    """

  static let speechAndLanguage = """
    format: actionplan/1
    service: speech-and-language
    lead: Head of Children's Therapies
    reviewed: 2024-06-21
    gaps: Schools do not know how to refer a child.
    actions:
      - id: SALT-01
        title: Publish one access route for speech and language therapy
        category: must
        priority: journey
        duties: [cfa-2014-s42]
        due: 2022-08-31
        completed: 2022-08-19
        evidence:
          - date: 2022-08-19
            title: Access route published on the Local Offer

    """
}
