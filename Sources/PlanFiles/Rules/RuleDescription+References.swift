internal import SourceText

/// The words and examples of the rules about references.
extension RuleDescription {
  static let duplicateID = RuleDescription(
    RuleID("R001", "duplicate-id"), .error,
    title: "An id is used twice.",
    why: "Minutes, reviews and other actions name things by their ids. One id for two things makes every "
      + "one of them unclear.",
    mend: "Give one of them the next free id.",
    broken: [
      .servicePlan(second: ["id: «SCH-01»"])
    ],
    kept: [
      .servicePlan(second: [])
    ])

  static let unknownName = RuleDescription(
    RuleID("R002", "unknown-name"), .error,
    title: "Something is named that is not there.",
    why: "A misspelt duty or priority would silently drop the action from that duty's or priority's "
      + "figures.",
    mend: "Write the id as it is defined, or define it.",
    broken: [
      .servicePlan(("duties: [cfa-2014-s69]", "duties: [«cfa-2014-s6»]")),
      .servicePlan(("priority: journey", "priority: «jurney»")),
    ],
    kept: [
      .servicePlan()
    ])

  static let noPartnership = RuleDescription(
    RuleID("R003", "no-partnership"), .error,
    title: "No file describes the partnership.",
    why: "Sectors, services, priorities, duties and the plan's dates stand in partnership.yaml; without "
      + "them nothing can be held together.",
    mend: "Add partnership.yaml, or name the folder that holds it with --folder.",
    broken: [],
    kept: [])

  static let secondPartnership = RuleDescription(
    RuleID("R004", "second-partnership"), .error,
    title: "Two files describe the partnership.",
    why: "Two frameworks in one folder leave open which one counts.",
    mend: "Keep one of them.",
    broken: [
      RuleExample(
        """
        format: actionplan/1
        «partnership»:
          name: Another partnership
          plan: Another plan
          from: 2021-09-01
          to: 2025-08-31

        """, at: "schools/partnership.yaml")
    ],
    kept: [])

  static let secondPlan = RuleDescription(
    RuleID("R005", "second-plan"), .error,
    title: "A service has two plan files.",
    why: "A service's lead answers for one file. Two can contradict each other, and their actions are "
      + "easily counted twice.",
    mend: "Move the actions into one file.",
    broken: [
      .servicePlan(
        ("service: senco-network", "service: «speech-and-language»"),
        ("lead: Chair of the SENCO network", "lead: Head of Children's Therapies"), ("- id: SCH-01", "- id: SALT-31"),
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: Publish waiting times every quarter"
        ), ("duties: [cfa-2014-s69]", "duties: [cfa-2014-s42]"), at: "health-providers/therapies.yaml")
    ],
    kept: [])
}
