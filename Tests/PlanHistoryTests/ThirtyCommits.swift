import Foundation

/// A life of a plan in thirty commits, each with what checking it against the commit before must find.
struct ThirtyCommits {
  /// One commit.
  struct Step: Sendable {
    /// What was done.
    let what: String
    /// What must be found: code and id or key word, in order of place.
    let found: [String]
    /// The edit.
    let edit: @Sendable (ScratchRepository) throws -> Void

    init(_ what: String, finds found: String..., by edit: @escaping @Sendable (ScratchRepository) throws -> Void) {
      self.what = what
      self.found = found
      self.edit = edit
    }
  }

  static let partnership = """
    format: actionplan/1
    partnership:
      name: Example SEND Partnership
      plan: Example SEND Plan 2021-25
      from: 2021-09-01
      to: 2025-08-31
    priorities:
      - id: journey
        title: The journey
      - id: listening
        title: Listening
    sectors:
      - id: schools
        title: Schools
        services:
          - id: senco-network
            title: SENCO network
            prefix: SCH
      - id: health-providers
        title: NHS healthcare providers
        services:
          - id: speech-and-language
            title: Speech and language therapy
            prefix: SALT
            former-prefixes: [SCH]
    duties:
      - id: cfa-2014-s69
        title: Publish a SEN information report
        binds: [schools, health-providers]

    """

  static let dashboard = """
    format: actionplan/1
    dashboard:
      - id: waits
        title: Median wait
        unit: weeks
        better: lower
        readings:
          - period: 2021-Q3
            value: 31

    """

  static let schools = """
    format: actionplan/1
    service: senco-network
    lead: Chair of the SENCO network
    actions:
      - id: SCH-01
        title: Publish the SEN information report in every school
        category: must
        priority: journey
        duties: [cfa-2014-s69]
        due: 2022-07-31
      - id: SCH-02
        title: Train a SENCO in every school
        category: should
        priority: journey
        lead: SEND Adviser
        due: 2023-07-31
        milestones:
          - title: First course
            due: 2022-10-31
      - id: SCH-03
        title: Share lesson plans between schools
        category: could
        priority: journey
        due: 2024-07-31

    """

  static let therapy = """
    format: actionplan/1
    service: speech-and-language
    lead: Head of Children's Therapies
    actions:
      - id: SALT-01
        title: Cut the wait for a first appointment
        category: must
        priority: journey
        duties: [cfa-2014-s69]
        due: 2022-12-31
        measures:
          - indicator: waits
            baseline: 31
            target: 18
            by: 2022-12-31

    """

  private static let schoolsFile = "schools/senco-network.yaml"
  private static let therapyFile = "health/salt.yaml"

  private static func change(_ field: String, _ from: String, _ to: String, more: String = "") -> String {
    "      - date: 2022-06-01\n        field: \(field)\n        from: \(from)\n        to: \(to)\n"
      + "        reason: Posts could not be filled.\n" + more
  }

  /// The steps after the first commit.
  static let steps: [Step] = [
    Step("a comment and blank lines") { try $0.edit(schoolsFile, "actions:\n", "# All of them.\n\nactions:\n") },
    Step("a due date moves in silence", finds: "C002 SCH-01") {
      try $0.edit(schoolsFile, "due: 2022-07-31", "due: 2022-12-31")
    },
    Step("and back again") { try $0.edit(schoolsFile, "due: 2022-12-31", "due: 2022-07-31") },
    Step("it moves with a reason") {
      try $0.edit(
        schoolsFile, "    due: 2022-07-31\n",
        "    due: 2022-09-30\n    changes:\n" + change("due", "2022-07-31", "2022-09-30"))
    },
    Step("it moves again, which the board should hear", finds: "C010 SCH-01") {
      try $0.edit(schoolsFile, "    due: 2022-09-30\n    changes:\n", "    due: 2022-10-31\n    changes:\n")
      try $0.edit(
        schoolsFile, "        to: 2022-09-30\n        reason: Posts could not be filled.\n",
        "        to: 2022-09-30\n        reason: Posts could not be filled.\n"
          + "      - date: 2022-07-01\n        field: due\n        from: 2022-09-30\n        reason: The template came late.\n"
      )
    },
    Step("an entry that begins elsewhere", finds: "C002 SCH-02") {
      try $0.edit(
        schoolsFile, "    due: 2023-07-31\n",
        "    due: 2023-12-31\n    changes:\n" + change("due", "2023-08-31", "2023-12-31"))
    },
    // In one proposal the entry and its mend would come together.
    Step("mended by its own from", finds: "C020 SCH-02") {
      try $0.edit(schoolsFile, "from: 2023-08-31", "from: 2023-07-31")
    },
    Step("the file is renamed") { try $0.git("mv", "plan/\(therapyFile)", "plan/health/speech.yaml") },
    Step("and named back") { try $0.git("mv", "plan/health/speech.yaml", "plan/\(therapyFile)") },
    Step("a Must is lowered in silence", finds: "C003 SALT-01") {
      try $0.edit(therapyFile, "category: must", "category: should")
    },
    Step("made a Must again") { try $0.edit(therapyFile, "category: should", "category: must") },
    Step("a target is eased", finds: "C004 waits") { try $0.edit(therapyFile, "target: 18", "target: 24") },
    Step("a target is made harder") { try $0.edit(therapyFile, "target: 24", "target: 16") },
    Step("a baseline is rewritten", finds: "C004 waits") { try $0.edit(therapyFile, "baseline: 31", "baseline: 40") },
    Step("a measure is dropped", finds: "C004 waits") {
      try $0.edit(
        therapyFile,
        "    measures:\n      - indicator: waits\n        baseline: 40\n        target: 16\n        by: 2022-12-31\n",
        "")
    },
    Step("an action is removed", finds: "C001 SCH-03") {
      let text = try $0.text(of: schoolsFile)
      guard let start = text.range(of: "  - id: SCH-03") else { return }
      try $0.write(String(text[..<start.lowerBound]), to: schoolsFile)
    },
    Step("its id is used again", finds: "C008 SCH-03", "C012 SCH-03") {
      try $0.write(
        try $0.text(of: schoolsFile)
          + "  - id: SCH-03\n    title: Write to every parent\n    category: could\n    priority: listening\n    due: 2024-07-31\n",
        to: schoolsFile)
    },
    Step("a new action with a new id", finds: "C012 SCH-04") {
      try $0.write(
        try $0.text(of: schoolsFile)
          + "  - id: SCH-04\n    title: Open a drop-in\n    category: could\n    priority: listening\n    due: 2024-07-31\n",
        to: schoolsFile)
    },
    Step("a lead changes in silence", finds: "C011 SCH-02") {
      try $0.edit(schoolsFile, "lead: SEND Adviser", "lead: School Improvement Officer")
    },
    Step("a milestone moves in silence", finds: "C013 SCH-02") {
      try $0.edit(schoolsFile, "First course\n        due: 2022-10-31", "First course\n        due: 2023-01-31")
    },
    Step("a wording becomes another one", finds: "C009 SCH-04") {
      try $0.edit(schoolsFile, "title: Open a drop-in", "title: Translate every leaflet into Polish")
    },
    Step("an action moves to another file, id and all") {
      let text = try $0.text(of: schoolsFile)
      guard let start = text.range(of: "  - id: SCH-04") else { return }
      try $0.write(String(text[..<start.lowerBound]), to: schoolsFile)
      try $0.write(try $0.text(of: therapyFile) + text[start.lowerBound...], to: therapyFile)
    },
    Step("Windows line ends") {
      let text = try $0.text(of: schoolsFile)
      try $0.write(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), to: schoolsFile)
    },
    Step("a Must is withdrawn with half of what is asked", finds: "C005 SALT-01") {
      try $0.edit(
        therapyFile, "    due: 2022-12-31\n",
        "    due: 2022-12-31\n    withdrawn:\n      date: 2022-11-01\n      reason: The county offers the same.\n"
          + "      agreed-by: SEND Partnership Board\n")
    },
    Step("the rest is said") {
      try $0.edit(
        therapyFile, "      agreed-by: SEND Partnership Board\n",
        "      agreed-by: SEND Partnership Board\n      duty-met-by: The county offer\n")
    },
    Step("a threshold is eased", finds: "C015 milestone-red-days") {
      try $0.write(ThirtyCommits.partnership + "rating:\n  milestone-red-days: 90\n", to: "partnership.yaml")
    },
    Step("an indicator is counted anew", finds: "C018 waits") {
      try $0.edit("dashboard.yaml", "unit: weeks", "unit: days")
    },
    Step("a plan file is gone", finds: "C001 speech-and-language") {
      try $0.git("rm", "--quiet", "plan/\(therapyFile)")
    },
  ]
}
