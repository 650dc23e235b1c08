import ActionPlans
import PlanProgress
import Testing

@Suite struct HeadlineTests {
  /// Actions in each colour on 1 April 2022.
  private static func coloured(_ colour: Character, _ category: Category, _ number: Int) -> Action {
    action("SALT-\(number)", category) {
      switch colour {
      case "R": $0.due = day("2022-03-31")
      case "A": $0.start = day("2022-03-01")
      case "G": $0.started = day("2022-03-01")
      case "W": $0.start = day("2022-05-01")
      case "X": $0.withdrawn = Withdrawal(date: day("2022-01-01"))
      default:
        $0.completed = day("2022-03-01")
        $0.evidence = [Evidence(date: day("2022-03-01"), title: "Minutes")]
        $0.embedded = colour == "E" ? day("2022-03-02") : nil
      }
    }
  }

  /// The figures of a plan with one action for each letter: red, amber, green, white, blue, embedded, withdrawn (X).
  static func set(must: String = "", should: String = "", could: String = "") -> GroupFigure? {
    let letters = [(must, Category.must), (should, .should), (could, .could)]
    let actions = letters.flatMap { text, category in text.map { ($0, category) } }
    let all = actions.enumerated().map { coloured($1.0, $1.1, $0) }
    return PlanFigures(of: plan(all), asOf: day("2022-04-01")).plan
  }

  @Test(arguments: [
    ("BGR", "", "", Rating.red, "off track"), ("BGA", "R", "", .amber, "at risk"),
    ("G", "RGGG", "", .green, "on track"),
    ("G", "RGG", "", .amber, "at risk"), ("G", "RXXXGG", "", .amber, "at risk"), ("B", "B", "B", .blue, "delivered"),
    ("E", "E", "", .blue, "embedded"), ("BW", "", "W", .white, "not yet due"), ("B", "", "R", .green, "on track"),
    ("B", "A", "", .green, "on track"), ("XB", "", "", .blue, "delivered"),
  ])
  func `the first rule that holds`(must: String, should: String, could: String, rating: Rating, word: String) {
    let headline = Self.set(must: must, should: should, could: could)?.headline
    #expect(headline?.rating == rating)
    #expect(headline?.word == word)
    #expect(headline?.hasNoMust == false)
  }

  @Test func `Coulds never colour a headline`() {
    #expect(Self.set(must: "G", could: "RRRA")?.headline?.rating == .green)
    #expect(Self.set(could: "R")?.headline?.text == "on track (no Must)")
  }

  @Test func `nothing in scope has no headline`() {
    #expect(Self.set(must: "XX", should: "X")?.headline == nil)
    #expect(Self.set()?.headline == nil)
  }

  @Test(arguments: [
    ("BG", "BB", DirectionOfTravel.better), ("BB", "BG", .worse), ("BRG", "BGG", .better), ("BGG", "BRG", .worse),
    ("BR", "BBRR", .worse), ("BRR", "BBR", .better), ("G", "A", .same), ("", "B", .same), ("X", "R", .worse),
    ("", "", .same),
  ])
  func `direction by delivered share, then by red Musts`(before: String, after: String, direction: DirectionOfTravel) {
    let earlier = Self.set(must: before)?.tallies ?? CategoryTallies()
    let later = Self.set(must: after)?.tallies ?? CategoryTallies()
    #expect(DirectionOfTravel(from: earlier, to: later) == direction)
  }

  @Test(arguments: [
    (10, 9, DirectionOfTravel.worse), (10, 10, .same), (9, 10, .better), (40, 39, .same), (39, 40, .same),
  ])
  func `direction by a schedule index that differs by 0.05 or more`(
    before: Int, after: Int, direction: DirectionOfTravel
  ) {
    // Of 20 (or, above 20, of 80) weights planned, so many are done: 0.45 against 0.5 differs, 39/80 against 40/80 not.
    func tallies(_ done: Int) -> CategoryTallies {
      let whole = max(before, after) > 20 ? 80 : 20
      let stepped = action {
        $0.started = day("2021-11-01")
        $0.milestones = [milestone("2022-03-01", done: "2022-03-01", weight: done)]
        $0.milestones.append(milestone("2022-04-01", weight: whole - done))
      }
      return PlanFigures(of: plan([stepped]), asOf: day("2022-04-01")).plan?.tallies ?? CategoryTallies()
    }
    #expect(DirectionOfTravel(from: tallies(before), to: tallies(after)) == direction)
  }

  @Test func `a set that is only in one of the two counts as empty in the other`() {
    let earlier = PlanFigures(of: plan([action { $0.lead = "Old" }]), asOf: day("2022-04-01"))
    let later = PlanFigures(of: plan([action { $0.lead = "New" }]), asOf: day("2022-07-01"))
    #expect(earlier.group(.lead, "Old")?.must.red == 1)
    #expect(later.direction(of: .lead, "Old", since: earlier) == .better)
    #expect(later.direction(of: .lead, "New", since: earlier) == .worse)
    #expect(later.direction(of: .lead, "Nobody", since: earlier) == nil)
  }
}
