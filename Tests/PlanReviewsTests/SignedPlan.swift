import ActionPlans
import PlanChecks
import PlanFiles
import PlanReviews
import SourceText
import Testing
import YAMLLite

/// The illustrative plan in `plans/` with the records of its three reviews, and versions of it with other files.
struct SignedPlan {
  static let today = CalendarDay(year: 2024, month: 10, day: 31) ?? CalendarDay(number: 0)
  static let signings = [("2022", "2022-10-12"), ("2023", "2023-10-11"), ("2024", "2024-10-09")]
  static let role = "Chair, SEND Partnership Board"

  /// The plan as it lies in the repository.
  static let kept = Result { () throws(FileError) in
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return SignedPlan(folder: try PlanFolder.read("/\(root)/plans"))
  }

  let folder: PlanFolder

  /// The texts of the files, records included.
  var sources: [SourceFile] { folder.files.map(\.tree.source) + folder.framework.signedRecords }

  /// The records, earliest first.
  var records: [SignedRecord] {
    folder.framework.signedRecords.compactMap { RecordReading($0).record }.sorted { $0.to < $1.to }
  }

  /// The same plan with `bytes` as the text of the file at `path`; without that file when nil.
  func with(_ path: String, _ bytes: [UInt8]?) -> SignedPlan {
    var sources = sources.filter { $0.path != path }
    if let bytes { sources.append(SourceFile(path: path, bytes: bytes)) }
    return SignedPlan(folder: PlanFolder(path: "plans", sources: sources))
  }

  /// The same plan with the first `old` in the file at `path` replaced.
  func with(_ path: String, _ old: String, _ new: String) throws -> SignedPlan {
    let source = try #require(sources.first { $0.path == path })
    let text = String(decoding: source.padded[..<source.count], as: UTF8.self)
    let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(path) has no '\(old)'")
    return with(path, Array((parts[0] + new + parts[1]).utf8))
  }

  /// The same plan with its three reviews signed as it stands.
  func signedAnew() throws -> SignedPlan {
    var (plan, previous) = (self, SignedRecord?.none)
    for (review, day) in Self.signings {
      let on = try #require(CalendarDay(day))
      let record = try #require(
        SignedRecord(of: ID(review), in: folder, signedBy: Self.role, on: on, tool: "actionplan 0.1.0", after: previous)
      )
      plan = plan.with("reviews/\(review).signed", Array(record.text.utf8))
      previous = record
    }
    return plan
  }

  /// What a check finds about the signed years, as code and message.
  var found: [String] {
    PlanCheck(of: folder, today: Self.today).signedFindings.map { "\($0.rule.code) \($0.message)" }
  }

  /// How the actions of one file differ from what was signed in any year; late news is left out.
  static func differences(in file: PlanFile, _ records: [SignedFacts], planStart: CalendarDay) -> [FactDifference] {
    guard case .servicePlan(let service) = file.content else { return [] }
    return records.flatMap { signed in
      service.actions.flatMap { action -> [FactDifference] in
        guard let facts = signed.byAction[action.id] else { return [] }
        let now = action.signedFacts(at: signed.record.to, knownBy: signed.record.signedOn, planStart: planStart) ?? []
        return FactDifference.all(from: facts, to: now).filter { !$0.isLateNews }
      }
    }
  }
}

/// The facts of one record by their actions.
struct SignedFacts {
  let record: SignedRecord
  let byAction: [ID<Action>: [SignedFact]]

  init(_ record: SignedRecord) {
    self.record = record
    byAction = Dictionary(uniqueKeysWithValues: record.actions.map { ($0.id, $0.facts) })
  }
}
