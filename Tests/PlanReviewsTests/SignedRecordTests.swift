import ActionPlans
import PlanFiles
import PlanReviews
import SourceText
import Testing

/// The records in `plans/`, and what becomes of their texts.
@Suite struct SignedRecordTests {
  let plan: SignedPlan

  init() throws { plan = try SignedPlan.kept.get() }

  func reading(_ text: String) -> RecordReading {
    RecordReading(SourceFile(path: "reviews/2022.signed", bytes: Array(text.utf8)))
  }

  @Test func `signing the plan gives the records that lie in it, byte for byte`() throws {
    let anew = try plan.signedAnew()
    for (review, _) in SignedPlan.signings {
      let path = "reviews/\(review).signed"
      let kept = try #require(plan.sources.first { $0.path == path })
      let made = try #require(anew.sources.first { $0.path == path })
      #expect(made.padded[..<made.count].elementsEqual(kept.padded[..<kept.count]))
    }
    #expect(plan.records.last?.actions.count == 67)
  }

  @Test func `what is read is what was written`() throws {
    for record in plan.records {
      let reading = reading(record.text)
      #expect(reading.mistakes == [])
      #expect(reading.digest == record.digest)
      #expect(reading.record?.text == record.text)
    }
  }

  @Test func `a record that another system saved is the same`() throws {
    let record = try #require(plan.records.first)
    let saved =
      "\u{FEFF}" + record.text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(reading(saved).mistakes == [])
    #expect(reading(saved).digest == record.digest)
  }

  @Test func `a record cut off anywhere is not relied on`() throws {
    let bytes = Array(try #require(plan.records.first).text.utf8)
    for end in stride(from: 0, to: bytes.count - 1, by: 97) {
      let reading = RecordReading(SourceFile(path: "reviews/2022.signed", bytes: Array(bytes[..<end])))
      #expect(reading.record == nil, "cut off at \(end)")
      #expect(!reading.mistakes.isEmpty)
    }
  }

  @Test func `a record with any letter altered shows it`() throws {
    let bytes = Array(try #require(plan.records.first).text.utf8)
    for place in stride(from: 0, to: bytes.count, by: 61) where bytes[place] != 0x0A {
      var altered = bytes
      altered[place] = altered[place] == UInt8(ascii: "3") ? UInt8(ascii: "4") : UInt8(ascii: "3")
      let reading = RecordReading(SourceFile(path: "reviews/2022.signed", bytes: altered))
      #expect(!reading.mistakes.isEmpty, "altered at \(place)")
    }
  }

  @Test func `a line taken out, put in or moved shows`() throws {
    let record = try #require(plan.records.first)
    let lines = record.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for number in stride(from: 0, to: lines.count - 2, by: 7) {
      var fewer = lines
      fewer.remove(at: number)
      #expect(!reading(fewer.joined(separator: "\n")).mistakes.isEmpty, "line \(number) taken out")
      if lines[number] != lines[number + 1] {
        var moved = lines
        moved.swapAt(number, number + 1)
        #expect(!reading(moved.joined(separator: "\n")).mistakes.isEmpty, "line \(number) moved")
      }
    }
  }

  @Test func `figures that the facts do not make are told, though every digest fits`() throws {
    let text = try #require(plan.records.last).text
    func found(_ old: String, _ new: String) throws -> [String] {
      let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
      try #require(parts.count == 2, "the record has no '\(old)'")
      // Written anew from what is read, so that the digests fit.
      let forged = try #require(reading(parts[0] + new + parts[1]).record)
      return reading(forged.text).mistakes.map(\.message)
    }
    #expect(try found("signed-by: Chair", "signed-by: Vice chair") == [], "no figure")
    #expect(
      try found("delivered blue 1 ", "embedded blue 1 ") == [
        "The line of CMH-01 says embedded, and its facts make that delivered."
      ])
    #expect(
      try found("delivered blue 1 ", "delivered green 0.5 ") == [
        "The line of CMH-01 says 0.5, and its facts make that 1.",
        "The line of CMH-01 says green, and its facts make that another colour.",
      ])
    #expect(
      try found("in-progress red ", "in-progress green ") == [
        "The record counts 3 for should red, and its actions make that 2.",
        "The record counts 1 for should green, and its actions make that 2.",
      ])
    #expect(
      try found("action CMH-01 must 2022-12-31 2024-03-31", "action CMH-01 must 2022-12-31 2024-12-31") == [
        "The line of CMH-01 has another category or date than its facts."
      ])
    #expect(
      try found(" delivered=16 ", " delivered=24 ") == [
        "The record counts 24 for must delivered, and its actions make that 16."
      ])
    #expect(
      try found(" delivered=16 ", " ") == [
        "The record has other counts than records have."
      ])
    #expect(
      try found(" delivered=16 ", " delivered=16 delivered=24 ") == ["The record has other counts than records have."])
    #expect(
      try found("\nshould: promised", "\nmust: promised=24\nshould: promised") == [
        "The record has other counts than records have."
      ])
    #expect(
      try found("  added 2021-09-01\n", "  added 2025-01-01\n") == [
        "The facts of CMH-01 make it no part of the plan on 2024-08-31."
      ])
    #expect(
      try found("formula: 1\n", "formula: 2\n") == [
        "The figures of this record were made with formula 2, which this version does not know."
      ])
  }

  @Test func `what is no record says so in words`() {
    let cases = [
      ("", "The record is empty."),
      ("format: actionplan/1\n", "This is no signed record: the first line of one is 'actionplan-signed/1'."),
      ("actionplan-signed/2\n", "This record has the form 'actionplan-signed/2', which this version does not know."),
      (
        "actionplan-signed/1\nreview: 2022\n",
        "The record ends in the middle: its last line, 'sha256: ...', is missing."
      ),
      ("actionplan-signed/1\nreview: 2022\nto: soon\n", "'to' is no date."),
    ]
    for (text, message) in cases { #expect(reading(text).mistakes.map(\.message) == [message]) }
  }
}
