import Testing

/// The counts of the illustrative plan's three reviews, as the commands print them.
@Suite struct ReviewCountTests {
  /// How many actions `list` names with these filters on a day.
  private func count(_ filters: String, asOf day: String) throws -> Int {
    let run = try Tool.shell("actionplan list plans --as-of \(day) --format ids \(filters)")
    #expect(run.status == 0 && run.error == "")
    return run.output.split(separator: "\n").count
  }

  @Test(arguments: [("2022-08-31", 7, 0, 0, 65), ("2023-08-31", 19, 6, 4, 67), ("2024-08-31", 15, 24, 7, 67)])
  func `list counts what the facts say`(day: String, delivered: Int, embedded: Int, withdrawn: Int, all: Int) throws {
    #expect(try count("--state delivered", asOf: day) == delivered)
    #expect(try count("--state embedded", asOf: day) == embedded)
    #expect(try count("--state withdrawn", asOf: day) == withdrawn)
    #expect(try count("", asOf: day) == all)
    #expect(try count("--state claimed", asOf: day) == 0)
  }

  @Test func `list names the Musts that are still open at the last review`() throws {
    let open = ["in-progress", "not-started", "not-yet-due", "claimed"].map { "--state " + $0 }.joined(separator: " ")
    #expect(try count("--category must " + open, asOf: "2024-08-31") == 8)
  }

  /// At the first review two Shoulds, SCH-07 and CYP-06, had not joined the plan yet.
  @Test(arguments: [
    ("2022-08-31", "24,4,0", "25,3,0", "16,0,0"), ("2023-08-31", "24,12,0", "27,13,0", "16,0,4"),
    ("2024-08-31", "24,16,0", "27,21,0", "16,2,7"),
  ])
  func `progress counts promised, delivered and withdrawn by category`(
    day: String, must: String, should: String, could: String
  ) throws {
    let run = try Tool.shell("actionplan progress plans --as-of \(day) --by plan --format csv")
    #expect(run.status == 0)
    for (category, expected) in [("must", must), ("should", should), ("could", could)] {
      let line = run.output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        .first { $0.contains { $0 == category } }
      let head = run.output.split(separator: "\n").first?.split(separator: ",").map(String.init) ?? []
      let cells = ["promised", "delivered", "withdrawn"].map { name in
        head.firstIndex(of: name).flatMap { line?[$0] }.map(String.init) ?? "?"
      }
      #expect(cells.joined(separator: ",") == expected, "\(category) on \(day)")
    }
  }
}
