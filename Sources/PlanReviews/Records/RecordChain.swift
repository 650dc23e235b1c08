internal import ActionPlans
public import PlanFiles
internal import SourceText

/// The signed records of a plan, from the earliest on, and what is wrong with them as records.
public struct RecordChain: Sendable {
  /// The records, those that could be read by their reviews' dates, the others behind them.
  public let readings: [RecordReading]
  /// What is wrong, by the number of the record among ``readings``.
  public let mistakes: [(reading: Int, mistake: RecordMistake)]

  /// Holds each record against the one before it and its own review's file.
  ///
  /// - Parameters:
  ///   - all: the records of a plan.
  ///   - files: the plan's files that hold no service's plan; a review that stands in none of them is gone.
  public init(of all: [RecordReading], files: [PlanFile]) {
    let readable = all.filter { $0.record != nil }.sorted { left, right in
      guard let first = left.record, let second = right.record else { return false }
      return first < second
    }
    let readings = readable + all.filter { $0.record == nil }
    let isWhole = readable.count == all.count
    var mistakes: [(reading: Int, mistake: RecordMistake)] = []
    var reviews: [ID<Review>: PlanFile] = [:]
    for file in files {
      if case .review(let review) = file.content, reviews[review.id] == nil { reviews[review.id] = file }
    }
    let names = Set(readable.compactMap(\.record?.review))
    var last: (record: SignedRecord, digest: String, path: String)?
    for (number, reading) in readings.enumerated() {
      mistakes += reading.mistakes.map { (number, $0) }
      guard let record = reading.record, let digest = reading.digest else { continue }
      if let mistake = Self.linkMistake(of: record, after: last, among: names, isWhole: isWhole) {
        mistakes.append((number, mistake))
      }
      if let file = reviews[record.review] {
        if file.isWhole { mistakes += Self.alteredParts(of: file, record).map { (number, $0) } }
      } else if files.allSatisfy(\.isWhole) {
        mistakes.append((number, Self.lost(record)))
      }
      last = (record, digest, reading.source.path)
    }
    self.readings = readings
    self.mistakes = mistakes
  }

  private static func linkMistake(
    of record: SignedRecord, after last: (record: SignedRecord, digest: String, path: String)?,
    among readable: Set<ID<Review>>, isWhole: Bool
  ) -> RecordMistake? {
    if let last, last.record.review == record.review {
      return RecordMistake(
        message: "A second record signs the review \(record.review); the other one is \(last.path).", range: nil,
        help: "Keep the one whose last line stands in the minutes, and on which the next record builds.")
    }
    switch (record.previous, last) {
    case (nil, nil): return nil
    case (nil, let last?):
      return RecordMistake(
        message:
          "The record of \(record.review) was written as the first one, and that of \(last.record.review) stands before it.",
        range: nil, help: "Take away the record that was put in, or put back the one that was exchanged.")
    case (let link?, let last) where last?.record.review != link.review:
      // The one that cannot be read has its own finding.
      guard isWhole else { return nil }
      if let last, readable.contains(link.review) {
        return RecordMistake(
          message:
            "The record of \(record.review) builds on that of \(link.review), and that of \(last.record.review) stands "
            + "between them.", range: nil,
          help: "Take away the record that was put in, or put back the one that was exchanged.")
      }
      return RecordMistake(
        message: "The record of \(record.review) builds on that of \(link.review), which is missing.", range: nil,
        help: "Put the record of \(link.review) back as it was.")
    case (let link?, let last?) where last.digest != link.digest:
      return RecordMistake(
        message:
          "The record of \(link.review) is not the one on which that of \(record.review) builds: it was altered or "
          + "written anew.", range: nil, help: "Put the record of \(link.review) back as it was.")
    default: return nil
    }
  }

  /// The parts of a review's file that say something else now.
  private static func alteredParts(of file: PlanFile, _ record: SignedRecord) -> [RecordMistake] {
    let now = CanonicalReview.digests(of: file.tree)
    let current = Dictionary(now.map { ($0.part, $0.digest) }) { first, _ in first }
    let signed = Set(record.parts.map(\.key))
    let altered =
      record.parts.filter { current[$0.key] != $0.digest }.map(\.key)
      + now.map(\.part).filter { !signed.contains($0) }
    return altered.map { key in
      RecordMistake(
        message: "'\(key)' of the review \(record.review) was altered after it was signed on \(record.signedOn).",
        range: nil,
        help: "Put it back as it was. What became of a decision goes into its 'outcome'; a mistake is put right under "
          + "'corrections' of the next review.")
    }
  }

  private static func lost(_ record: SignedRecord) -> RecordMistake {
    RecordMistake(
      message: "The review \(record.review), which was signed on \(record.signedOn), is in no file any more.",
      range: nil,
      help: "Put its file back as it was.")
  }
}
