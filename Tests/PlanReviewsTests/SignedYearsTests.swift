import ActionPlans
import Foundation
import PlanChecks
import PlanFiles
import PlanReviews
import SourceText
import Testing
import YAMLLite

/// What the check says when a signed fact of each kind is altered, and when it is owned or told late.
@Suite struct SignedYearsTests {
  let plan: SignedPlan

  init() throws { plan = try SignedPlan.kept.get() }

  /// An alteration of a file, and what is found.
  struct Alteration: Sendable, CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    let found: [String]

    init(_ path: String, _ old: String, _ new: String, _ found: String...) {
      (self.path, self.old, self.new, self.found) = (path, old, new, found)
    }

    var testDescription: String { "\(old) becomes \(new)" }
  }

  static let inclusion = "council-education/inclusion.yaml"
  static let psychology = "council-education/educational-psychology.yaml"
  static let better = "; that makes the signed year look better."
  static let worse = "; that makes the signed year look worse."

  static let alterations = [
    Alteration(
      inclusion, "completed: 2022-06-24", "completed: 2022-05-24",
      "C006 INC-02: 'completed' was 2022-06-24 when the review 2022 was signed and is 2022-05-24 now" + better),
    Alteration(
      inclusion, "    completed: 2022-06-24\n", "",
      "C006 INC-02: 'completed', 2022-06-24, was signed with the review 2022 and is gone" + worse),
    Alteration(
      inclusion, "embedded: 2023-06-30", "embedded: 2023-07-30",
      "C006 INC-02: 'embedded' was 2023-06-30 when the review 2023 was signed and is 2023-07-30 now" + worse),
    Alteration(
      inclusion, "started: 2021-09-06\n    completed", "started: 2021-10-06\n    completed",
      "C006 INC-02: 'started' was 2021-09-06 when the review 2022 was signed and is 2021-10-06 now" + worse),
    Alteration(
      inclusion, "due: 2022-06-30\n    started", "due: 2022-12-31\n    started",
      "C006 INC-02: the due date was 2022-06-30 when the review 2022 was signed and is 2022-12-31 now" + better),
    Alteration(
      inclusion, "category: must\n    priority: journey\n    ways: [integrity]\n    duties: [cfa-2014-s36",
      "category: should\n    priority: journey\n    ways: [integrity]\n    duties: [cfa-2014-s36",
      "C006 INC-02: 'category' was must when the review 2022 was signed and is should now" + better),
    Alteration(
      inclusion, "priority: journey\n    ways: [integrity]\n    duties: [cfa-2014-s36",
      "priority: listening\n    ways: [integrity]\n    duties: [cfa-2014-s36",
      "C006 INC-02: 'priority' was journey when the review 2022 was signed and is listening now."),
    Alteration(
      inclusion, "title: Tell families the decision whether to assess within 6 weeks", "title: Answer families in time",
      "C006 INC-02: 'title' was 'Tell families the decision whether to assess within 6 weeks' when the review 2022 was signed "
        + "and is 'Answer families in time' now."),
    Alteration(
      inclusion, "lead: EHC Plan Manager\n    partners: [forum]", "lead: Head of Plans\n    partners: [forum]",
      "C006 INC-02: 'lead' was 'EHC Plan Manager' when the review 2022 was signed and is 'Head of Plans' now."),
    Alteration(
      inclusion, "start: 2021-09-01\n    due: 2022-06-30", "start: 2021-11-01\n    due: 2022-06-30",
      "C006 INC-02: 'start' was 2021-09-01 when the review 2022 was signed and is 2021-11-01 now" + better),
    Alteration(
      inclusion, "title: Weekly decision panel\n        due: 2021-10-31",
      "title: Weekly decision panel\n        due: 2021-12-31",
      "C006 INC-02: the first date of the milestone 'Weekly decision panel' was 2021-10-31 when the review 2022 was signed and "
        + "is 2021-12-31 now" + better),
    Alteration(
      inclusion, "due: 2021-10-31\n        done: 2021-10-20", "due: 2021-10-31\n        done: 2021-09-20",
      "C006 INC-02: the completion of the milestone 'Weekly decision panel' was 2021-10-20 when the review 2022 was signed and "
        + "is 2021-09-20 now" + better),
    Alteration(
      psychology, "due: 2024-12-31\n        weight: 2", "due: 2024-12-31\n        weight: 5",
      "C006 EPS-01: the weight of the milestone '95% in time, held for a quarter' was 2 when the review 2022 was signed and is "
        + "5 now."),
    Alteration(
      inclusion, "done: 2021-10-20\n", "done: 2021-10-20\n        weight: 9\n",
      "C006 INC-02: the weight of the milestone 'Weekly decision panel' is 9 now and was not there when the review 2022 was "
        + "signed."),
    Alteration(
      inclusion, "date: 2022-06-24\n        title: Panel record", "date: 2022-06-14\n        title: Panel record",
      "C006 INC-02: the evidence 'Panel record, September 2021 to June 2022, every request decided with its day count' was "
        + "2022-06-24 when the review 2022 was signed and is 2022-06-14 now."),
    Alteration(
      inclusion, "title: Panel record, September 2021 to June 2022", "title: Panel record, September 2021 to May 2022",
      "C006 INC-02: the evidence 'Panel record, September 2021 to June 2022, every request decided with its day count' of "
        + "2022-06-24 was signed with the review 2022 and reads 'Panel record, September 2021 to May 2022, every request "
        + "decided with its day count' now."),
    Alteration(
      inclusion, "baseline: 82\n        target: 98", "baseline: 62\n        target: 98",
      "C006 INC-02: the baseline of ehc-6wk was 82 when the review 2022 was signed and is 62 now" + better),
    Alteration(
      inclusion, "baseline: 82\n        target: 98", "baseline: 82\n        target: 90",
      "C006 INC-02: the target of ehc-6wk was 98 when the review 2022 was signed and is 90 now" + better),
    Alteration(
      psychology, "withdrawn:\n      date: 2023-02-28", "withdrawn:\n      date: 2023-04-28",
      "C006 EPS-05: 'withdrawn' was 2023-02-28 when the review 2023 was signed and is 2023-04-28 now."),
    Alteration(
      inclusion, "- date: 2023-05-23\n        field: due", "- date: 2023-09-23\n        field: due",
      "C006 INC-01: the entry of 2023-05-23 about a change of due from 2022-12-31 was signed with the review 2023 and is "
        + "gone from it: it is 2023-09-23 now" + better,
      "C006 INC-01: the due date was 2024-08-31 when the review 2023 was signed and is 2022-12-31 now" + worse),
    Alteration(
      inclusion, "Advice got faster only from spring 2024", "Advice got faster only from summer 2024",
      "C006 INC-01: 'reason' of the change of due of 2024-07-16 was 'Advice got faster only from spring 2024, and the plans "
        + "already late have to be finished first. This is the second move, and a recovery plan is asked for.' when the review "
        + "2024 was signed and is 'Advice got faster only from summer 2024, and the plans already late have to be finished "
        + "first. This is the second move, and a recovery plan is asked for.' now."),
    Alteration(
      inclusion, "        agreed-by: SEND Partnership Board\n        agreed-on: 2023-10-11\n", "",
      "C006 INC-01: 'agreed-by' of the change of due of 2023-05-23, 'SEND Partnership Board', was signed with the review 2023 "
        + "and is gone" + worse,
      "C006 INC-01: 'agreed-on' of the change of due of 2023-05-23, 2023-10-11, was signed with the review 2023 and is gone"
        + worse),
    Alteration(
      inclusion, "to: 2024-08-31\n        reason", "to: 2024-08-30\n        reason",
      "C006 INC-01: 'to' of the change of due of 2023-05-23 was 2024-08-31 when the review 2023 was signed and is "
        + "2024-08-30 now."),
    Alteration(
      inclusion, "agreed-on: 2024-10-09", "agreed-on: 2024-10-10",
      "C006 INC-01: 'agreed-on' of the change of due of 2024-07-16, 2024-10-09, was signed with the review 2024 and is gone"
        + worse,
      "C006 INC-01: 'agreed-by' of the change of due of 2024-07-16, 'SEND Partnership Board', was signed with the review 2024 "
        + "and says now that it came later" + worse),
    Alteration(
      psychology, "The staff who were to do it moved", "Those who were to do it moved",
      "C006 EPS-05: 'reason' of the withdrawal was 'The staff who were to do it moved to statutory advice (EPS-01), where "
        + "families wait. Schools keep the programme, and its yearly figures stay with the SENCO Network.' when the review 2023 "
        + "was signed and is 'Those who were to do it moved to statutory advice (EPS-01), where families wait. Schools keep the "
        + "programme, and its yearly figures stay with the SENCO Network.' now."),
    Alteration(
      inclusion, "title: Weekly decision panel", "title: Weekly panel",
      "C006 INC-02: the milestone 'Weekly decision panel' of 2021-10-31 was signed with the review 2022 and "
        + "reads 'Weekly panel' now."),
    Alteration(
      inclusion, "title: Weekly decision panel\n        due: 2021-10-31\n        done: 2021-10-20",
      "title: Weekly panel\n        due: 2021-10-31\n        done: 2021-10-10",
      "C006 INC-02: the milestone 'Weekly decision panel' of 2021-10-31 was signed with the review 2022 and "
        + "reads 'Weekly panel' now.",
      "C006 INC-02: the completion of the milestone 'Weekly decision panel' was 2021-10-20 when the review 2022 was signed and "
        + "is 2021-10-10 now" + better),
    Alteration(
      inclusion, "      - title: Tracker live for every plan\n        due: 2022-01-31\n        done: 2022-02-21\n", "",
      "C006 INC-03: the milestone 'Tracker live for every plan' of 2022-01-31 was signed with the review 2022 and is gone"
        + worse),
    Alteration(
      inclusion, "completed: 2022-06-24", "completed: 2022-09-24",
      "C006 INC-02: 'completed', 2022-06-24, was signed with the review 2022 and is gone from it: it is 2022-09-24 now"
        + worse),
    Alteration(
      inclusion, "added: 2022-08-31", "added: 2022-06-30",
      "C006 INC-08: 'added' was 2022-08-31 when the review 2022 was signed and is 2022-06-30 now."),
    Alteration(
      inclusion, "added: 2022-08-31", "added: 2022-09-15",
      "C008 INC-08 is the id of an action that was signed with the review 2022, and this one joined the plan later."),
    Alteration(
      inclusion, "date: 2022-06-24\n        title: Panel record",
      "date: 2022-06-24\n        recorded: 2024-10-20\n        title: Panel record",
      "C006 INC-02: the evidence 'Panel record, September 2021 to June 2022, every request decided with its day count' of "
        + "2022-06-24 was signed with the review 2022 and says now that it came later" + worse),
    Alteration(
      inclusion, "        recorded: 2022-11-03\n", "",
      "C014 INC-02: the evidence 'Case sample, 30 decision letters against the six week limit' of 2022-08-12 was not known "
        + "when the review 2022 was signed on 2022-10-12" + better),
  ]

  @Test(arguments: alterations) func `each kind of fact is told by its name`(_ alteration: Alteration) throws {
    let altered = try plan.with(alteration.path, alteration.old, alteration.new)
    #expect(altered.found.map { $0.hasSuffix(".") ? $0 : $0 + "." } == alteration.found)
  }

  @Test func `a correction in a later review owns a mistake, and nothing else`() throws {
    let altered = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: 2022-05-24")
    func corrected(_ entry: String) -> [String] {
      let review = """
        format: actionplan/1
        review: 2025
        from: 2024-09-01
        to: 2025-08-31
        corrections:
          - date: 2024-10-30
            review: 2022
            action: INC-02
            field: completed
        \(entry)

        """
      return altered.with("reviews/2025.yaml", Array(review.utf8)).found
    }
    let owned = "    from: 2022-06-24\n    to: 2022-05-24\n    reason: Mistyped.\n    agreed-by: SEND Partnership Board"
    #expect(corrected(owned) == [])
    #expect(corrected("    from: 2022-06-24\n    to: 2022-05-24").count == 1, "without a reason")
    #expect(corrected("    from: 2022-06-24\n    to: 2022-05-14\n    reason: Mistyped.").count == 1, "another day")
    #expect(corrected("    to: 2022-05-24\n    reason: Mistyped.").count == 1, "nothing was there")
  }

  @Test func `steps of one title cannot exchange what is said of them`() throws {
    let titles = (
      "title: Recovery plan agreed with psychology, therapies and social care", "title: Recovery plan agreed"
    )
    let two = try plan.with(Self.inclusion, titles.0, titles.1)
      .with(Self.inclusion, "title: Second recovery plan received by the Board", titles.1).signedAnew()
    #expect(two.found == [])
    let exchanged = try two.with(Self.inclusion, "done: 2021-12-09", "done: 2023-11-22")
      .with(Self.inclusion, "due: 2023-11-30\n        done: 2023-11-22", "due: 2023-11-30\n        done: 2021-12-09")
    let completion = "C006 INC-01: the completion of the milestone 'Recovery plan agreed'"
    #expect(
      exchanged.found == [
        "\(completion), 2021-12-09, was signed with the review 2022 and is gone from it: it is 2023-11-22 now"
          + Self.worse,
        "\(completion) was 2023-11-22 when the review 2024 was signed and is 2021-12-09 now" + Self.better,
        "C014 INC-01: the completion of the milestone 'Recovery plan agreed', 2021-12-09, was not known when the review 2022 was "
          + "signed on 2022-10-12" + Self.better,
      ])
  }

  @Test func `a correction says the whole fact, and owns one of two that are alike`() throws {
    let evidence = "      - date: 2021-12-09\n        title: Recovery plan, first version"
    let minutes = "      - date: 2021-12-09\n        title: Minutes\n"
    let two = try plan.with(Self.inclusion, evidence, minutes + minutes + evidence).signedAnew()
    let altered = try two.with(Self.inclusion, "- date: 2021-12-09", "- date: 2021-11-09")
      .with(Self.inclusion, "- date: 2021-12-09", "- date: 2021-11-09")
    func found(_ entries: String...) -> [String] {
      let review = "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n"
      return altered.with("reviews/2025.yaml", Array((review + entries.joined()).utf8)).found
    }
    func entry(_ from: String, _ to: String, date: String = "2024-10-30", reason: String = "Mistyped.") -> String {
      "  - date: \(date)\n    review: 2022\n    action: INC-01\n    field: evidence\n    from: \(from)\n    to: \(to)\n"
        + "    reason: \(reason)\n"
    }
    let whole = entry("2021-12-09 Minutes", "2021-11-09 Minutes")
    #expect(found().count == 2)
    #expect(found(entry("2021-12-09", "2021-11-09")).count == 2, "it does not say which")
    #expect(found(whole).count == 1)
    #expect(found(whole, whole) == [])
    #expect(found(whole, whole.replacing("2024-10-30", with: "2022-10-11")).count == 1, "before the year was signed")
    #expect(found(whole, whole.replacing("Mistyped.", with: "'  '")).count == 1, "a reason that says nothing")
  }

  @Test func `what is true of a correction itself is looked at`() throws {
    func found(_ lines: String) throws -> [String] {
      let review = "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n"
      let altered = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: 2022-05-24")
        .with("reviews/2025.yaml", Array((review + lines).utf8))
      return PlanCheck(of: altered.folder, today: SignedPlan.today).findings.filter { $0.rule.code == "C023" }
        .map(\.message)
    }
    func entry(_ more: String, from: String = "2022-06-24", date: String = "2024-10-30") -> String {
      "  - date: \(date)\n    review: 2022\n    action: INC-02\n    field: completed\n    from: \(from)\n"
        + "    to: 2022-05-24\n" + more
    }
    let agreed = "    agreed-by: SEND Partnership Board\n"
    let said = "Correction of INC-02 in the review 2022: "
    #expect(try found(entry("    reason: Mistyped.\n" + agreed)) == [])
    #expect(try found(entry("    reason: Mistyped.\n")) == [said + "nobody agreed it."])
    #expect(try found(entry(agreed)) == [said + "it gives no reason, and so owns nothing."])
    #expect(
      try found(entry("    reason: Mistyped.\n" + agreed, date: "2022-10-11")) == [
        said + "it is dated 2022-10-11, before the year was signed on 2022-10-12, and so owns nothing."
      ])
    #expect(
      try found(entry("    reason: Mistyped.\n" + agreed, from: "2022-06-25")) == [
        said + "it owns nothing: no signed fact reads as its 'from' says and as its 'to' says now."
      ])
    // Whoever owns it for each of the years says nothing wrong.
    let each = entry("    reason: Mistyped.\n" + agreed)
    #expect(try found(each + each.replacing("review: 2022", with: "review: 2023")) == [])
  }

  @Test func `an invented reversal hides no date of a signed year`() throws {
    let work = "    start: 2021-09-01\n    due: 2025-07-31\n    started: 2021-09-06\n"
    let change = "    changes:\n      - date: 2023-05-23\n        field: due"
    let reversal =
      "    changes:\n      - date: 2024-10-21\n        field: completed\n        from: 2024-10-20\n        reason: So it is.\n"
    let invented = try plan.with(Self.inclusion, work, work + "    completed: 2022-12-30\n")
      .with(Self.inclusion, change, reversal + change.dropFirst("    changes:\n".count))
    #expect(
      invented.found.contains(
        "C014 INC-01: 'completed', 2022-12-30, was not known when the review 2023 was signed on 2023-10-11"
          + Self.better))
    let order = PlanCheck(of: invented.folder, today: SignedPlan.today).findings.filter { $0.rule.code == "P028" }
    #expect(
      order.map(\.message) == ["INC-01 has the date 2022-12-30 for what was taken back on 2024-10-21, after that."])
  }

  @Test func `a number written otherwise is the same number`() throws {
    #expect(try plan.with(Self.inclusion, "baseline: 82", "baseline: 82.0").found == [])
    #expect(try plan.with(Self.inclusion, "baseline: 82", "baseline: 8.2").found.count == 1)
  }

  @Test func `days that go without saying may be written down`() throws {
    let id = "  - id: INC-02\n"
    #expect(try plan.with(Self.inclusion, id, id + "    added: 2021-09-01\n").found == [])
  }

  @Test func `what was written down on the day of signing, and not signed, came behind it`() throws {
    let evidence = "    evidence:\n      - date: 2021-12-09"
    let late = "    evidence:\n      - date: 2022-06-30\n        title: Minutes\n        recorded: "
    func found(_ recorded: String) throws -> [String] {
      try plan.with(Self.inclusion, evidence, late + recorded + "\n      - date: 2021-12-09").found
    }
    #expect(try found("2024-10-09") == [])
    #expect(try found("2024-10-08").count == 1)
    // That the whole action was written down then says nothing of its parts.
    let action = "    recorded: 2022-10-12\n    completed: 2022-06-24\n"
    let more = try plan.with(Self.inclusion, "    completed: 2022-06-24\n", action)
      .with(
        Self.inclusion, "      - date: 2022-06-24\n",
        "      - date: 2022-06-20\n        title: Minutes\n      - date: 2022-06-24\n")
    #expect(
      more.found.first?.hasPrefix("C014 INC-02: the evidence 'Minutes' of 2022-06-20 was not known") == true,
      "\(more.found)")
  }

  @Test func `an agreement that comes after the signing adds nothing to the year`() throws {
    let agreed = "        agreed-by: SEND Partnership Board\n        agreed-on: 2024-10-09\n"
    let open = try plan.with(Self.inclusion, agreed, "").signedAnew()
    #expect(open.found == [])
    let place = "first. This is the second move, and a recovery plan is asked for.\n"
    #expect(
      try open.with(
        Self.inclusion, place, place + agreed.replacingOccurrences(of: "2024-10-09", with: "2024-10-20")
      ).found == [])
    #expect(
      try open.with(Self.inclusion, place, place + "        agreed-by: SEND Partnership Board\n").found == [
        "C014 INC-01: 'agreed-by' of the change of due of 2024-07-16, 'SEND Partnership Board', was not known when the review "
          + "2024 was signed on 2024-10-09" + Self.better
      ])
  }

  @Test func `a correction of one year pardons no other value in the next`() throws {
    let path = "schools/schools-and-senco-network.yaml"
    let file = try #require(plan.folder.files.first { $0.path == path })
    guard case .servicePlan(let service) = file.content,
      let number = service.actions.firstIndex(where: { $0.category == .should && $0.changes.isEmpty && $0.added == nil }
      ),
      let range = file.place(ofAction: number, "category").range, let id = file.place(ofAction: number).range
    else { return #expect(Bool(false), "no such action") }
    let name = service.actions[number].id
    let entry =
      "\n    changes:\n      - date: 2023-01-01\n        field: category\n        from: must\n        to: could\n        reason: So it is."
    let bytes = TextEdit.apply(
      [
        TextEdit(range: range, replacement: Array("could".utf8)),
        TextEdit(range: ByteRange(Int(id.end), Int(id.end)), replacement: Array(entry.utf8)),
      ], to: file.tree.source)
    let review =
      "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n  - date: 2024-10-30\n"
      + "    review: 2022\n    action: \(name)\n    field: category\n    from: should\n    to: must\n    reason: Mistyped.\n"
    let found = plan.with(path, bytes).with("reviews/2025.yaml", Array(review.utf8)).found
    #expect(
      found.contains(
        "C006 \(name): 'category' was should when the review 2023 was signed and is could now; that makes the signed year look better."
      ), "\(found)")
  }

  @Test func `a lead that hands over, and says so, alters nothing`() throws {
    let source = try #require(plan.sources.first { $0.path == Self.psychology })
    let text = source.text(ByteRange(0, source.count))
    let id = "  - id: EPS-01\n"
    try #require(text.contains(id) && text.contains("lead: Principal Educational Psychologist\n"))
    #expect(try plan.with(Self.psychology, id, id + "    lead: Principal Educational Psychologist\n").found == [])
  }

  @Test func `an action that had its file's lead keeps it in words, or gets another`() throws {
    let keeping = try plan.with(
      Self.psychology, "  - id: EPS-01\n", "  - id: EPS-01\n    lead: Principal Educational Psychologist\n")
    #expect(try keeping.with(Self.psychology, "\nlead: ", "\nlead: Deputy ").found == [])
    #expect(
      try plan.with(Self.psychology, "  - id: EPS-01\n", "  - id: EPS-01\n    lead: Head of Advice\n").found == [])
  }

  @Test func `a further target of an indicator alters nothing, and a target where none was signed does`() throws {
    let measure = "      - indicator: ehc-6wk\n        baseline: 82\n"
    let further = "      - indicator: ehc-6wk\n        target: 99\n"
    #expect(try plan.with(Self.inclusion, measure, further + measure).found == [])
    let source = try #require(plan.sources.first { $0.path == Self.inclusion })
    let text = source.text(ByteRange(0, source.count))
    let target = try #require(text.components(separatedBy: measure)[1].split(separator: "\n").first)
    let untargeted = try plan.with(Self.inclusion, measure + target + "\n", measure).signedAnew()
    #expect(
      try untargeted.with(Self.inclusion, measure, measure + "        target: 99\n").found.filter {
        $0.contains("target of ehc-6wk")
      }.count == 1)
  }

  @Test func `a withdrawal told late is one piece of news, whatever it says`() throws {
    let late =
      "    withdrawn:\n      date: 2022-06-01\n      reason: Done elsewhere.\n      agreed-by: SEND Partnership Board\n"
    let found = try plan.with(Self.inclusion, "  - id: INC-01\n", "  - id: INC-01\n" + late).found
    #expect(found.filter { $0.contains("review 2022") }.count == 1, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("C014") }, "\(found)")
  }

  @Test func `a day that was moved behind a year's end is owned for both years, as the help says`() throws {
    let moved = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: 2022-09-24")
    let finding = try #require(
      PlanCheck(of: moved.folder, today: SignedPlan.today).findings.first { $0.rule.code == "C006" })
    let entries = try #require(finding.help).components(separatedBy: ": 'review: ")[1].components(separatedBy: "; and ")
    #expect(entries.count == 2)
    let lines = entries.map { entry in
      let keys = ("'review: " + entry.replacing("'review: ", with: "")).split(separator: "'").filter {
        $0.contains(": ")
      }
      return "  - date: 2024-10-30\n    reason: Mistyped.\n    agreed-by: SEND Partnership Board\n"
        + keys.map { "    \($0)\n" }.joined()
    }
    let review = "format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n" + lines.joined()
    #expect(moved.with("reviews/2025.yaml", Array(review.utf8)).found == [])
  }

  @Test func `a correction that a later one overtakes is told of no more`() throws {
    func review(_ year: Int, _ entries: String...) -> (path: String, bytes: [UInt8]) {
      let text = "format: actionplan/1\nreview: \(year)\nfrom: \(year - 1)-09-01\nto: \(year)-08-31\ncorrections:\n"
      return ("reviews/\(year).yaml", Array((text + entries.joined()).utf8))
    }
    func entry(_ from: String, _ to: String) -> String {
      "  - date: 2024-10-30\n    review: 2022\n    action: INC-02\n    field: completed\n    from: \(from)\n    to: \(to)\n"
        + "    reason: Mistyped.\n    agreed-by: SEND Partnership Board\n"
    }
    func found(_ completed: String, _ reviews: (path: String, bytes: [UInt8])...) throws -> [String] {
      var altered = plan
      if completed != "2022-06-24" {
        altered = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: \(completed)")
      }
      for review in reviews { altered = altered.with(review.path, review.bytes) }
      return PlanCheck(of: altered.folder, today: SignedPlan.today).findings.map(\.rule.code).filter {
        ["C006", "C014", "C023"].contains($0)
      }
    }
    let first = review(2025, entry("2022-06-24", "2022-05-24"))
    #expect(try found("2022-05-24", first) == [])
    #expect(try found("2022-05-14", first) == ["C006", "C023"])
    #expect(try found("2022-05-14", first, review(2026, entry("2022-06-24", "2022-05-14"))) == [])
    // Taken back: the second entry alone owns nothing, since the year was signed without the mistake.
    #expect(try found("2022-06-24", first) == ["C023"])
    #expect(try found("2022-06-24", first, review(2026, entry("2022-05-24", "2022-06-24"))) == ["C023"])
    // Said in another form, and said again after another was said.
    let folded = entry("2022-06-24", "2022-05-14").replacing("from: 2022-06-24", with: "from: >\n      2022-06-24")
    #expect(try found("2022-05-14", first, review(2026, folded)) == [])
    let again = review(2027, entry("2022-06-24", "2022-05-24"))
    #expect(try found("2022-05-24", first, review(2026, entry("2022-06-24", "2022-05-14")), again) == [])
    // What says nothing of what was signed is overtaken by nothing.
    let invented = review(2025, entry("", "2022-05-24").replacing("    from: \n", with: ""))
    #expect(try found("2022-05-14", invented, review(2026, entry("2022-06-24", "2022-05-14"))) == ["C023"])
  }

  @Test func `two measures of one indicator are signed each for itself`() throws {
    let measure = "      - indicator: ehc-6wk\n        baseline: 82\n"
    let two = try plan.with(Self.inclusion, measure, "      - indicator: ehc-6wk\n        baseline: 40\n" + measure)
    func facts(_ plan: SignedPlan) throws -> [SignedFact] {
      let action = try #require(plan.folder.plan?.services.flatMap(\.actions).first { $0.id == ID("INC-02") })
      let record = try #require(plan.records.first)
      return try #require(
        action.signedFacts(at: record.to, knownBy: record.signedOn, planStart: record.planStart))
    }
    let before = try facts(two)
    #expect(before.filter { $0.name == .baseline }.map(\.value) == ["40", "82"])
    let later = "    due: 2022-06-30\n    started: 2021-09-06\n    completed"
    let changed = try two.with(
      Self.inclusion, later,
      "    changes:\n      - date: 2024-10-20\n        field: scope\n        to: More of it.\n        reason: So it is.\n"
        + later)
    #expect(try facts(changed) == before)
  }

  // MARK: Corrections and the days of news

  private static func correction(
    _ field: String, _ from: String, _ to: String, of action: String = "INC-01", in review: String = "2022"
  ) -> [UInt8] {
    Array(
      ("format: actionplan/1\nreview: 2025\nfrom: 2024-09-01\nto: 2025-08-31\ncorrections:\n  - date: 2024-10-30\n"
        + "    review: \(review)\n    action: \(action)\n    field: \(field)\n    from: \(from)\n    to: \(to)\n"
        + "    reason: Mistyped.\n    agreed-by: SEND Partnership Board\n").utf8)
  }

  /// What a check finds about a plan, the doubts about corrections included, as message and text at its place.
  private func told(_ plan: SignedPlan) -> [String] {
    let check = PlanCheck(of: plan.folder, today: SignedPlan.today)
    return (check.signedFindings + check.correctionDoubts).map(\.message)
  }

  @Test func `a correction explains the change that puts a signed mistake right`() throws {
    let cases = [
      ("target: 90", "target: 80", "target", "90 ehcp-20wk", "80 ehcp-20wk", "INC-01"),
      ("due: 2022-06-30\n    started", "due: 2022-09-30\n    started", "due", "2022-06-30", "2022-09-30", "INC-02"),
    ]
    for (old, new, field, from, to, action) in cases {
      let silent = try plan.with(Self.inclusion, old, new)
      func errors(_ current: SignedPlan) -> Int {
        ChangeCheck(of: PlanComparison(from: plan.folder, to: current.folder)).findings.count { $0.severity == .error }
      }
      func unexplained(_ current: SignedPlan) -> Int {
        PlanDifference(of: PlanComparison(from: plan.folder, to: current.folder)).unexplained.count
      }
      let owned = silent.with("reviews/2025.yaml", Self.correction(field, from, to, of: action))
      let other = silent.with("reviews/2025.yaml", Self.correction(field, from, to, of: "INC-04"))
      #expect((errors(silent), errors(other), errors(owned)) == (1, 1, 0), "\(field)")
      #expect((unexplained(silent), unexplained(owned)) == (1, 0), "\(field)")
      #expect(owned.found == [])
    }
  }

  @Test func `what stood in the plan and says now that it came later is shown by the check of the change`() throws {
    func shown(_ old: String, _ new: String) throws -> [String] {
      let current = try plan.with(Self.inclusion, old, new)
      return ChangeCheck(of: PlanComparison(from: plan.folder, to: current.folder)).findings
        .filter { $0.rule.code == "C020" }.map { "\($0.severity) \($0.message)" }
    }
    let day = "recorded: 2024-10-20\n"
    #expect(
      try shown("  - id: INC-02\n", "  - id: INC-02\n    \(day)") == [
        "note INC-02 stood in the plan before, and says now that it was recorded on 2024-10-20."
      ])
    #expect(
      try shown("        title: A year at 98%", "        \(day)        title: A year at 98%") == [
        "note The evidence 'A year at 98% or better, through two changes of panel chair' of INC-02 stood in the plan before, and "
          + "says now that it was recorded on 2024-10-20."
      ])
    #expect(
      try shown("        done: 2021-12-09\n", "        done: 2021-12-09\n        \(day)") == [
        "note The milestone 'Recovery plan agreed with psychology, therapies and social care' of INC-01 stood in the plan before, "
          + "and says now that it was recorded on 2024-10-20."
      ])
    #expect(try shown("recorded: 2022-11-03", "recorded: 2022-11-04") == [])
  }

  @Test func `a correction of the wrong year, or of an open one, is told what is wrong`() throws {
    let altered = try plan.with(Self.inclusion, "completed: 2022-06-24", "completed: 2022-05-24")
    func told(_ review: String) -> String? {
      let path = "reviews/2025.yaml"
      let text = Self.correction("completed", "2022-06-24", "2022-05-24", of: "INC-02", in: review)
      return self.told(altered.with(path, text)).last
    }
    #expect(
      told("2024")
        == "Correction of INC-02 in the review 2024: it owns nothing: the review 2022 was the first to sign what it corrects."
    )
    #expect(
      told("2025")
        == "Correction of INC-02 in the review 2025: that year is not signed, so there is nothing to own.")
    #expect(told("2022") == nil)
  }

  @Test func `a fact that says of itself that it came later is told so, where it says it`() throws {
    func first(_ plan: SignedPlan) throws -> (message: String, line: String) {
      let check = PlanCheck(of: plan.folder, today: SignedPlan.today)
      let finding = try #require(check.signedFindings.first { $0.message.contains("came later") })
      let source = try #require(plan.sources.first { $0.path == finding.place.path })
      return (finding.message, finding.place.range.map { source.text($0) } ?? "")
    }
    let title = "Panel record, September 2021 to June 2022, every request decided with its day count\n"
    let late = try first(plan.with(Self.inclusion, title, title + "        recorded: 2024-10-20\n"))
    #expect(late.message.contains("was signed with the review 2022 and says now that it came later"))
    #expect(late.line == "2024-10-20")
    let agreed = try first(plan.with(Self.inclusion, "agreed-on: 2024-10-09", "agreed-on: 2024-10-10"))
    #expect(agreed.message.contains("and says now that it came later"))
    #expect(agreed.line == "2024-10-10")
  }

  @Test func `a later change that says what was signed otherwise is shown, and not what stands in the file`() throws {
    let id = "  - id: INC-02\n"
    let entry =
      "    changes:\n      - date: 2024-10-20\n        field: category\n        from: should\n        to: must\n"
      + "        reason: So it was.\n        agreed-by: SEND Partnership Board\n"
    let altered = try plan.with(Self.inclusion, id, id + entry)
    let finding = try #require(PlanCheck(of: altered.folder, today: SignedPlan.today).signedFindings.first)
    #expect(finding.message.contains("'category' was must"))
    let source = try #require(altered.sources.first { $0.path == finding.place.path })
    #expect(finding.place.range.map { source.text($0) } == "should")
  }

  /// The measure of INC-01, and the plan signed with a second one of the same indicator.
  private static let measure = "      - indicator: ehcp-20wk\n        baseline: 58\n        target: 90\n"

  private func withSecondTarget(_ target: Int) throws -> SignedPlan {
    let day = "        by: 2025-07-31\n"
    let second = "      - indicator: ehcp-20wk\n        target: \(target)\n"
    return try plan.with(Self.inclusion, Self.measure + day, Self.measure + day + second).signedAnew()
  }

  @Test func `a later change of a target is one of the first measure of its indicator alone`() throws {
    let two = try withSecondTarget(75)
    #expect(two.found == [])
    let changes = "    changes:\n"
    let entry =
      "      - date: 2024-10-20\n        field: target\n        indicator: ehcp-20wk\n        from: 90\n        to: 95\n"
      + "        reason: We can do more.\n        agreed-by: SEND Partnership Board\n"
    let raised = try two.with(Self.inclusion, "target: 90", "target: 95")
      .with(Self.inclusion, changes + "      - date: 2023-05-23", changes + entry + "      - date: 2023-05-23")
    #expect(raised.found == [])
    let rules = PlanCheck(of: raised.folder, today: SignedPlan.today).findings.map(\.rule.code)
    #expect(!rules.contains("P040"), "the entry chains")
    #expect(
      try raised.with(Self.inclusion, "target: 75", "target: 60").found == [
        "C006 INC-01: the target of ehcp-20wk was 75 when the review 2022 was signed and is 60 now" + Self.better
      ])
  }

  @Test func `a number written otherwise beside one that was altered is still the same number`() throws {
    let two = try withSecondTarget(82)
    let day = "\n        by: 2025-07-31"
    func found(_ first: Int) throws -> [String] {
      try two.with(Self.inclusion, "target: 90" + day, "target: \(first)" + day)
        .with(Self.inclusion, "        target: 82\n", "        target: 82.0\n").found
    }
    let was = "C006 INC-01: the target of ehcp-20wk was 90 when the review 2022 was signed and is "
    #expect(try found(90) == [])
    #expect(try found(95) == [was + "95 now" + Self.worse])
    #expect(try found(70) == [was + "70 now" + Self.better])
  }

  @Test func `a value in another form that is neither more nor less makes nothing look better or worse`() throws {
    #expect(
      try plan.with(Self.inclusion, "baseline: 58", "baseline: 58/100").found == [
        "C006 INC-01: the baseline of ehcp-20wk was 58 when the review 2022 was signed and is 58/100 now."
      ])
  }

  @Test func `an action told late says so`() throws {
    let source = try #require(plan.sources.first { $0.path == Self.inclusion })
    let text = source.text(ByteRange(0, source.count))
    func found(_ line: String) -> [String] {
      let action =
        "  - id: INC-09\n    title: Publish a yearly report\n    category: should\n    priority: journey\n    due: 2025-06-30\n"
      return plan.with(Self.inclusion, Array((text + action + line).utf8)).found
    }
    #expect(
      found("    added: 2023-03-01\n") == [
        "C014 INC-09 counts as in the plan by 2023-08-31, but was not there when the review 2023 was signed on 2023-10-11."
      ])
    #expect(found("    added: 2023-03-01\n    recorded: 2024-10-20\n") == [])
    #expect(found("    added: 2024-10-15\n") == [])
  }

  // MARK: Records

  private func change(to current: SignedPlan) -> [String] {
    ChangeCheck(of: PlanComparison(from: plan.folder, to: current.folder)).findings
      .filter { $0.rule.code == "C007" }.map(\.message)
  }

  @Test func `a record that is taken away or signed anew shows in the check of the change`() throws {
    let gone = plan.with("reviews/2024.signed", nil)
    #expect(gone.found == [], "the last record leaves no trace by itself")
    #expect(change(to: gone) == ["reviews/2024.signed, the record of the review 2024, is gone."])

    let first = plan.with("reviews/2022.signed", nil)
    #expect(first.found.count == 1 && change(to: first) == [], "the next record tells of it, and once is enough")

    let records = plan.records
    let day = try #require(CalendarDay("2024-10-20"))
    let anew = try #require(
      SignedRecord(
        of: ID("2024"), in: plan.folder, signedBy: "Somebody else", on: day, tool: "another", after: records[1]))
    let exchanged = plan.with("reviews/2024.signed", Array(anew.text.utf8))
    #expect(exchanged.found == [])
    #expect(
      change(to: exchanged) == ["The review 2024 was signed anew: this is not the record that was there before."])
    #expect(change(to: plan) == [])
  }

  @Test func `a year cannot be signed a second time, wherever the record stands`() throws {
    let records = plan.records
    let day = try #require(CalendarDay("2024-10-10"))
    var second = try #require(
      SignedRecord(
        of: ID("2022"), in: plan.folder, signedBy: "Somebody else", on: day, tool: "another", after: records[2]))
    second.to = try #require(CalendarDay("2024-09-01"))
    let found = plan.with("reviews/2022-a.signed", Array(second.text.utf8)).found
    #expect(
      found.filter { $0.hasPrefix("C007") }.prefix(2) == [
        "C007 A second record signs the review 2022; the other one is reviews/2022.signed.",
        "C007 The record looks at the time up to 2024-09-01, and the review 2022 at that up to 2022-08-31.",
      ])
  }

  @Test func `a record does not contradict its review, nor the order in which years are signed`() throws {
    var record = plan.records[2]
    record.to = try #require(CalendarDay("2024-08-30"))
    #expect(
      plan.with("reviews/2024.signed", Array(record.text.utf8)).found.contains(
        "C007 The record looks at the time up to 2024-08-30, and the review 2024 at that up to 2024-08-31."))
    record = plan.records[2]
    var first = plan.records[0]
    first.signedOn = try #require(CalendarDay("2024-10-12"))
    let late = plan.with("reviews/2022.signed", Array(first.text.utf8)).found
    #expect(
      late.contains {
        $0.hasPrefix("C007 The review 2023 was signed on 2023-10-11, before that of 2022 on 2024-10-12")
      })
  }

  @Test func `a part of a review in which nothing stands is as good as none`() throws {
    let path = "reviews/2024.yaml"
    let empty = "\ncorrections: []\n"
    #expect(try plan.with(path, empty, "\n").found == [])
    #expect(try plan.with(path, empty, "\ncorrections:\n").found == [])
    let signed = try plan.with(path, empty, "\n").signedAnew()
    #expect(signed.found == [])
    #expect(try signed.with(path, "\nboard:", "\ncorrections: []\n\nboard:").found == [])
  }

  @Test func `records that are missing, exchanged, doubled or moved are found in the folder alone`() throws {
    func path(_ year: String) -> String { "reviews/\(year).signed" }
    func bytes(_ year: String) throws -> [UInt8] {
      let source = try #require(plan.sources.first { $0.path == path(year) })
      return Array(source.padded[..<source.count])
    }
    #expect(
      plan.with(path("2023"), nil).found == ["C007 The record of 2024 builds on that of 2023, which is missing."])
    #expect(
      plan.with(path("2022"), nil).found == ["C007 The record of 2023 builds on that of 2022, which is missing."])
    #expect(
      plan.with("copies/2023.signed", try bytes("2023")).found == [
        "C007 A second record signs the review 2023; the other one is copies/2023.signed."
      ])
    let exchanged = plan.with(path("2022"), try bytes("2023")).with(path("2023"), try bytes("2022"))
    #expect(exchanged.found == [], "the name of a file says nothing")
    let day = try #require(CalendarDay("2022-10-12"))
    let other = try #require(
      SignedRecord(of: ID("2022"), in: plan.folder, signedBy: "Another role", on: day, tool: "actionplan", after: nil))
    #expect(
      plan.with(path("2022"), Array(other.text.utf8)).found == [
        "C007 The record of 2022 is not the one on which that of 2023 builds: it was altered or written anew."
      ])
  }

  @Test func `a signed review stays as it was but for what became of decisions`() throws {
    let review = "reviews/2022.yaml"
    #expect(try plan.with(review, "# First year.", "# The first year.").found == [])
    let source = try #require(plan.sources.first { $0.path == review })
    let refolded = Self.refolded(source)
    #expect(refolded.count { $0 == 0x0A } < source.padded[..<source.count].count { $0 == 0x0A })
    #expect(plan.with(review, refolded).found == [], "texts on one line, entries the other way round")
    #expect(
      try plan.with(review, "kept: yes", "kept: partly").found == [
        "C007 'ways' of the review 2022 was altered after it was signed on 2022-10-12."
      ])
    #expect(
      try plan.with(review, "to: 2022-08-31", "to: 2022-08-30").found.contains(
        "C007 'to' of the review 2022 was altered after it was signed on 2022-10-12."))
    #expect(
      plan.with(review, nil).found == ["C007 The review 2022, which was signed on 2022-10-12, is in no file any more."])
    let text = try #require(plan.sources.first { $0.path == review })
    let outcome = text.text(ByteRange(0, text.count)).split(separator: "\n").first { $0.contains("    outcome:") }
    let line = try #require(outcome.map(String.init))
    #expect(try plan.with(review, line, "    outcome: Otherwise than we thought.").found == [])
  }

  /// A review's file with every folded text on one line and the entries of its first list in another order.
  private static func refolded(_ source: SourceFile) -> [UInt8] {
    var lines: [String] = []
    var isFolded = false
    for line in source.text(ByteRange(0, source.count)).split(separator: "\n", omittingEmptySubsequences: false) {
      if isFolded, line.hasPrefix("      ") {
        lines[lines.count - 1] += "  " + line.drop { $0 == " " }.replacingOccurrences(of: "'", with: "''")
        continue
      }
      if isFolded { lines[lines.count - 1] += "'" }
      isFolded = line.hasSuffix(": >")
      lines.append(isFolded ? line.dropLast(1) + "' " : String(line))
    }
    if let list = lines.firstIndex(of: "board:"),
      let end = lines[(list + 1)...].firstIndex(where: { $0.isEmpty || !$0.hasPrefix(" ") })
    {
      let entries = lines[(list + 1)..<end].reduce(into: [[String]]()) { entries, line in
        if line.hasPrefix("  - ") { entries.append([]) }
        entries[entries.count - 1].append(line)
      }
      lines.replaceSubrange((list + 1)..<end, with: entries.reversed().joined())
    }
    return Array(lines.joined(separator: "\n").utf8)
  }
}
