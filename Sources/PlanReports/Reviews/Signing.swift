internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// Whether a review is signed, and what of that can be relied on.
struct Signing: Sendable {
  /// The record of the review; nil where there is none, or none that can be read.
  let record: SignedRecord?
  /// What is wrong with the record, so that its figures are not shown; nil when they can be.
  let doubt: String?
  /// What the plan gives otherwise now than was signed; nil where there is no record that can be relied on.
  let figuresNow: SignedFigureChanges?
  /// Whether a later record builds on that of the review.
  private let isBuiltOn: Bool

  /// Up to how many bytes a record is verified whole; of a longer one the digest at its end.
  private static let verifiedBytes = 1_048_576

  init(of review: Review, in plan: DatedPlan) {
    let source = Self.record(of: review, in: plan.folder)
    // All that can be verified of a nation's record takes longer than its figures; 'review verify' has the time.
    let reading = source.flatMap { $0.count > Self.verifiedBytes ? nil : RecordReading($0) }
    record = reading?.record ?? source.flatMap { SignedRecord.head(of: $0) }
    // Figures of formulas that this version does not know stand as they were signed all the same.
    if let reading, let mistake = reading.mistakes.first(where: { reading.record == nil || !$0.isUnknownForm }) {
      doubt = mistake.message
    } else if reading == nil, let source, !SignedRecord.hasFittingDigest(source) {
      doubt = "Its digest is another one."
    } else {
      doubt = nil
    }
    figuresNow =
      doubt == nil ? record.map { SignedFigureChanges(since: $0, in: plan.plan, havingFigures: plan.figures) } : nil
    isBuiltOn = plan.folder.framework.signedRecords.contains {
      SignedRecord.head(of: $0)?.previous?.review == review.id
    }
  }

  /// The record of a review: the one that names it, else the one beside its file that cannot be read.
  private static func record(of review: Review, in folder: PlanFolder) -> SourceFile? {
    let records = folder.framework.signedRecords
    if let named = records.first(where: { SignedRecord.head(of: $0)?.review == review.id }) { return named }
    guard let (file, _) = folder.review(review.id) else { return nil }
    let path = SignedRecord.path(beside: file.path)
    return records.first { $0.path == path && SignedRecord.head(of: $0) == nil }
  }

  /// Whether and by whom it was signed, in words.
  var words: String {
    if let record { return "Signed on \(record.signedOn.longText) by \(record.signedBy)" }
    if doubt != nil { return "Its record cannot be read" }
    return isBuiltOn ? "Signed, and its record is missing" : "Not signed yet"
  }
}
