internal import SourceText

/// The words and examples of the schema's rules.
extension RuleDescription {
  static let unreadableFile = RuleDescription(
    RuleID("K001", "unreadable-file"), .error,
    title: "A file of the plan folder cannot be read.",
    why: "What cannot be read is missing from every figure. Links that lead out of the folder are refused "
      + "because the plan would then depend on files that git does not keep with it.",
    mend:
      "Put a file that can be read in its place: rename it, give it its permissions back, or copy what a link stands "
      + "for into the folder.",
    broken: [],
    kept: [])

  static let unclearKind = RuleDescription(
    RuleID("K002", "unclear-kind"), .error,
    title: "Nothing, or more than one thing, says what a file is.",
    why: "What a file holds follows from one key at its left margin, not from its name, so that files can "
      + "be moved.",
    mend: "Write one of partnership, dashboard, service, sector, audit, review or put-right at the left "
      + "margin.",
    broken: [
      .servicePlan(("service: senco-network", "«servise»: senco-network"))
    ],
    kept: [
      .servicePlan()
    ])

  static let unknownFormat = RuleDescription(
    RuleID("K003", "unknown-format"), .error,
    title: "A file is written in a format that this tool does not know.",
    why: "A later format may mean other things by the same words. Guessing would misread the plan.",
    mend: "Write 'format: actionplan/1', or use a tool that knows the other format.",
    broken: [
      .servicePlan(("format: actionplan/1", "format: «actionplan/9»"))
    ],
    kept: [
      .servicePlan()
    ])

  static let unexpectedPlace = RuleDescription(
    RuleID("K004", "unexpected-place"), .warning,
    title: "A file lies where nobody would look for it.",
    why: "Everything works from any place, but people find a service's plan under its sector.",
    mend: "Move the file to the place that the finding names.",
    broken: [
      .servicePlan(("service: senco-network", "service: «senco-network»"), at: "elsewhere/senco-network.yaml")
    ],
    kept: [
      .servicePlan()
    ])

  static let unknownKey = RuleDescription(
    RuleID("K005", "unknown-key"), .error,
    title: "A key is not known.",
    why: "A misspelt key would be passed over: a due date written as due_dat would be no due date at all.",
    mend: "Write the key as the finding suggests, or take it away; remarks belong in comments, behind #.",
    broken: [
      .servicePlan(adding: [
        "«start_date»: 2021-09-01"
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "start: 2021-09-01"
      ])
    ])

  static let missingKey = RuleDescription(
    RuleID("K006", "missing-key"), .error,
    title: "A key that must be there is missing.",
    why: "Without it nobody can tell what was promised, or the figures would have to guess.",
    mend: "Add the key with its value.",
    broken: [
      .servicePlan(("- id: SCH-01", "- id: «SCH-01»"), ("    category: must\n", ""))
    ],
    kept: [
      .servicePlan()
    ])

  static let noLead = RuleDescription(
    RuleID("K007", "no-lead"), .error,
    title: "A plan has no lead.",
    why: "Every plan names one role that answers for it, so that the board knows whom to ask. A role "
      + "outlasts the person in it.",
    mend: "Add 'lead:' with a role, for example 'lead: EHC Plan Manager'.",
    broken: [
      .servicePlan(("format: actionplan/1", "«format»: actionplan/1"), ("lead: Chair of the SENCO network\n", ""))
    ],
    kept: [
      .servicePlan()
    ])

  static let noDueDate = RuleDescription(
    RuleID("K008", "no-due-date"), .error,
    title: "An action has no due date.",
    why: "A promise without a day cannot be late, so nobody can be held to it.",
    mend: "Add 'due:' with a date as year-month-day, for example 'due: 2022-12-31'.",
    broken: [
      .servicePlan(("- id: SCH-01", "- id: «SCH-01»"), ("    due: 2022-07-31\n", ""))
    ],
    kept: [
      .servicePlan()
    ])

  static let missingValue = RuleDescription(
    RuleID("K009", "missing-value"), .error,
    title: "A key or an entry of a list says nothing.",
    why: "An empty text looks like an answer in a report and is none.",
    mend: "Fill it in, or take the line away.",
    broken: [
      .servicePlan(adding: [
        "heard: «''»"
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "heard: Parents tested the model report."
      ])
    ])

  static let wrongType = RuleDescription(
    RuleID("K010", "wrong-type"), .error,
    title: "A list stands where one value belongs, or the other way round.",
    why: "Reading one for the other would lose values without a word.",
    mend: "Write a list in square brackets or with '- ' lines; write a single value behind the colon.",
    broken: [
      .servicePlan(("duties: [cfa-2014-s69]", "duties: «cfa-2014-s69»"))
    ],
    kept: [
      .servicePlan()
    ])

  static let badDate = RuleDescription(
    RuleID("K011", "bad-date"), .error,
    title: "A date is not real or not written as year-month-day.",
    why: "31/06/2022 is no day, and 03/04/2022 is two different days in two countries.",
    mend: "Write year-month-day with two digits for month and day: 2022-06-30.",
    broken: [
      .servicePlan(("due: 2022-07-31", "due: «31/07/2022»")),
      .servicePlan(("due: 2022-07-31", "due: «2022-06-31»")),
    ],
    kept: [
      .servicePlan()
    ])

  static let unknownWord = RuleDescription(
    RuleID("K012", "unknown-word"), .error,
    title: "A word is not one of those allowed here.",
    why: "Figures are counted by these words; an unknown one would be counted nowhere.",
    mend: "Write one of the words that the finding lists.",
    broken: [
      .servicePlan(("category: must", "category: «mst»"))
    ],
    kept: [
      .servicePlan()
    ])

  static let badNumber = RuleDescription(
    RuleID("K013", "bad-number"), .error,
    title: "A number cannot be read or lies outside what is allowed.",
    why: "Weights and thresholds decide ratings, so they have to be plain numbers within reason.",
    mend: "Write digits alone, with a point for decimals.",
    broken: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: 2022-03-31",
        "    weight: «two»",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "milestones:",
        "  - title: Model report agreed",
        "    due: 2022-03-31",
        "    weight: 2",
      ])
    ])

  static let badQuantity = RuleDescription(
    RuleID("K014", "bad-quantity"), .error,
    title: "A value of an indicator cannot be compared.",
    why: "A unit or a word beside the number would make 14.48 and 13.02% look alike. The unit belongs to "
      + "the indicator.",
    mend: "Write a number (31), a numerator over a denominator (43/75), fewer than (<5), or yes or no.",
    broken: [
      .dashboard(("value: 93", "value: «93%»"))
    ],
    kept: [
      .dashboard()
    ])

  static let badPeriod = RuleDescription(
    RuleID("K015", "bad-period"), .error,
    title: "A period cannot be read.",
    why: "A reading counts from the last day of its period, so the period must be certain.",
    mend: "Write 2021, 2021-09 or 2021-Q3; with 'year: financial' or 'academic' also 2021-22, and financial"
      + " only 2021-22-Q3.",
    broken: [
      .dashboard(("- period: 2022-Q1", "- period: «spring 2022»"))
    ],
    kept: [
      .dashboard()
    ])

  static let badID = RuleDescription(
    RuleID("K016", "bad-id"), .error,
    title: "An id is not well formed.",
    why: "Ids are said aloud in meetings, written in minutes and sorted in lists for years; one plain form"
      + " keeps them apart.",
    mend: "Write action ids as prefix, hyphen and number (SALT-01), all others as lower-case words joined "
      + "by hyphens.",
    broken: [
      .servicePlan(("- id: SCH-01", "- id: «sch-1»"))
    ],
    kept: [
      .servicePlan()
    ])

  static let badChange = RuleDescription(
    RuleID("K017", "bad-change"), .error,
    title: "A change does not say what changed from what.",
    why: "Earlier pictures of the plan are rebuilt from its changes; one without its 'from' cannot be "
      + "undone.",
    mend: "Add 'from' with the earlier value, and 'indicator' for a baseline or target; leave 'to' out when"
      + " a date is taken back.",
    broken: [
      .servicePlan(adding: [
        "changes:",
        "  - «date: 2022-03-14",
        "    field: due",
        "    to: 2022-07-31",
        "    reason: The model report came late.",
        "    agreed-by: SEND Partnership Board»",
      ])
    ],
    kept: [
      .servicePlan(adding: [
        "changes:",
        "  - date: 2022-03-14",
        "    field: due",
        "    from: 2022-05-31",
        "    to: 2022-07-31",
        "    reason: The model report came late.",
        "    agreed-by: SEND Partnership Board",
      ])
    ])

  static let commentCutsText = RuleDescription(
    RuleID("S090", "comment-cuts-text"), .warning,
    title: "A comment cuts off a text.",
    why: "A space and # begin a comment, so the rest of the line is not part of the text. In a title or "
      + "note that is rarely meant.",
    mend: "Put the whole text in quotes, or put the comment on a line of its own.",
    broken: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: Publish an up-to-date SEN information report in every school «# 1 in the audit»"
        ))
    ],
    kept: [
      .servicePlan(
        (
          "title: Publish an up-to-date SEN information report in every school",
          "title: 'Publish an up-to-date SEN information report in every school # 1 in the audit'"
        ))
    ])
}
