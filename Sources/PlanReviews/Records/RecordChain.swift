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
    var paths: [ID<Review>: String] = [:]
    var last: (record: SignedRecord, digest: String)?
    for (number, reading) in readings.enumerated() {
      mistakes += reading.mistakes.map { (number, $0) }
      guard let record = reading.record, let digest = reading.digest else { continue }
      if let path = paths[record.review] {
        mistakes.append((number, Self.doubled(record, path)))
      } else if let mistake = Self.linkMistake(of: record, after: last, among: names, isWhole: isWhole) {
        mistakes.append((number, mistake))
      }
      paths[record.review] = paths[record.review] ?? reading.source.path
      if let last, record.signedOn < last.record.signedOn {
        mistakes.append((number, Self.misordered(record, last.record)))
      }
      if let file = reviews[record.review] {
        if file.isWhole { mistakes += Self.contradictions(of: file, record).map { (number, $0) } }
      } else if files.allSatisfy(\.isWhole) {
        mistakes.append((number, Self.lost(record)))
      }
      last = (record, digest)
    }
    self.readings = readings
    self.mistakes = mistakes
  }

  private static func linkMistake(
    of record: SignedRecord, after last: (record: SignedRecord, digest: String)?, among readable: Set<ID<Review>>,
    isWhole: Bool
  ) -> RecordMistake? {
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

  private static func doubled(_ record: SignedRecord, _ other: String) -> RecordMistake {
    RecordMistake(
      message: "A second record signs the review \(record.review); the other one is \(other).", range: nil,
      help: "Keep the one whose last line stands in the minutes, and on which the next record builds.")
  }

  private static func misordered(_ record: SignedRecord, _ last: SignedRecord) -> RecordMistake {
    RecordMistake(
      message: "The review \(record.review) was signed on \(record.signedOn), before that of \(last.review) on "
        + "\(last.signedOn), which looks at an earlier time.", range: nil,
      help: "Reviews are signed in the order of their days: one of these records is not as it was written.")
  }

  /// What a review's file says otherwise than its record; a part that says nothing is as good as none.
  private static func contradictions(of file: PlanFile, _ record: SignedRecord) -> [RecordMistake] {
    func parts(_ all: [(String, String)]) -> [String: String] {
      Dictionary(all.filter { !CanonicalReview.emptyParts.contains($0.1) }) { first, _ in first }
    }
    let signed = parts(record.parts.map { ($0.key, $0.digest) })
    let current = parts(CanonicalReview.digests(of: file.tree))
    let altered = Set(signed.keys).union(current.keys).filter { signed[$0] != current[$0] }.sorted()
    var mistakes = altered.map { key in
      RecordMistake(
        message: "'\(key)' of the review \(record.review) was altered after it was signed on \(record.signedOn).",
        range: nil,
        help: "Put it back as it was. What became of a decision goes into its 'outcome'; a mistake is put right under "
          + "'corrections' of the next review.")
    }
    if case .review(let review) = file.content, review.to != record.to, !altered.contains("to") {
      mistakes.append(
        RecordMistake(
          message: "The record looks at the time up to \(record.to), and the review \(record.review) at that up to "
            + "\(review.to).", range: nil, help: "Put the record back as it was."))
    }
    return mistakes
  }

  private static func lost(_ record: SignedRecord) -> RecordMistake {
    RecordMistake(
      message: "The review \(record.review), which was signed on \(record.signedOn), is in no file any more.",
      range: nil,
      help: "Put its file back as it was.")
  }
}
