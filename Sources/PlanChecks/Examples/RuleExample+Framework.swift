internal import PlanFiles
internal import SourceText

/// The files without actions that rules' examples are made of; each keeps every rule until it is changed.
extension RuleExample {
  /// A plan whose action has an update with this note.
  static func note(_ note: String) -> RuleExample {
    .servicePlan(("note: Four schools in a hundred still have last year's report.", "note: \(note)"))
  }

  /// The example partnership, in which each `old` text is replaced by its `new` one, in order.
  static func partnership(_ changes: (old: String, new: String)..., beside others: [RuleExample] = []) -> RuleExample {
    RuleExample(changed(ExamplePlan.partnership, changes), at: "partnership.yaml", beside: others)
  }

  /// A review of the second year, beside that of the first, changed likewise.
  static func review(_ changes: (old: String, new: String)..., beside others: [RuleExample] = []) -> RuleExample {
    RuleExample(changed(secondReview, changes), at: "reviews/2023.yaml", beside: [.firstReview] + others)
  }

  /// An audit of the example's two duties, changed likewise.
  static func audit(_ changes: (old: String, new: String)..., beside others: [RuleExample] = []) -> RuleExample {
    RuleExample(changed(audit, changes), at: "audits/2024-03.yaml", beside: others)
  }

  /// A mistake that was put right, changed likewise.
  static func putRight(_ changes: (old: String, new: String)...) -> RuleExample {
    RuleExample(changed(putRight, changes), at: "put-right.yaml")
  }

  /// The review of the first year.
  static let firstReview = RuleExample(
    """
    format: actionplan/1
    review: 2022
    from: 2021-09-01
    to: 2022-08-31

    """, at: "reviews/2022.yaml")

  /// The plan of the action that reviews and audits name, with the action withdrawn.
  static let withdrawnAction = RuleExample(
    ExamplePlan.speechAndLanguage + """
          withdrawn:
            date: 2023-07-01
            reason: The national route does the same.
            agreed-by: SEND Partnership Board
            duty-met-by: The contract of the provider

      """, at: "health-providers/speech-and-language.yaml")

  private static let secondReview = """
    format: actionplan/1
    review: 2023
    from: 2022-09-01
    to: 2023-08-31
    heard:
      - from: parents-and-carers
        priority: journey
        heard: We are told to ring four numbers.
        response: One access route, published in August 2022.
    decisions:
      - action: SALT-01
        decision: continue
        reason: The form is tested with parents.
      - action: SCH-01
        decision: continue
        reason: Most schools have theirs.

    """

  private static let audit = """
    format: actionplan/1
    audit: 2024-03
    date: 2024-03-18
    title: Code of Practice audit, spring 2024
    findings:
      - duty: cfa-2014-s69
        sector: schools
        result: met
        found: Every school has a report of this year.
      - duty: cfa-2014-s42
        sector: health-providers
        result: partly
        found: Four in ten plans name a therapy that was not provided in the first term.
        answered-by: [SALT-01]
      - duty: send-regs-2014-r51
        sector: schools
        result: met

    """

  private static let putRight = """
    format: actionplan/1
    put-right:
      - id: PR-2022-01
        date: 2022-03-02
        sector: schools
        what: Letters told families a wrong date for appeals.
        put-right: 2022-03-09
        learned: Dates are now filled in by the system.

    """
}
