internal import ActionPlans
internal import PlanFiles
internal import PlanReviews
internal import SourceText

/// Whether a review is signed, and what of that can be relied on.
struct Signing: Sendable {
  /// The record of the review; nil where there is none, or none that can be read.
  let record: SignedRecord?
  /// Why the record's figures are not shown, in a sentence or two; nil when they are.
  let doubt: String?
  /// What the plan gives otherwise now than was signed; nil where there is no record that can be relied on.
  let figuresNow: SignedFigureChanges?
  /// Whether a later record builds on that of the review.
  private let isBuiltOn: Bool

  /// Up to how many bytes a record is verified whole; of a longer one the digest at its end.
  private static let verifiedBytes = 1_048_576

  init(of review: Review, in plan: DatedPlan) {
    let heads = plan.folder.framework.signedRecords.map { (source: $0, head: SignedRecord.head(of: $0)) }
    let named = heads.filter { $0.head?.review == review.id }
    let links = heads.compactMap { $0.head?.previous }.filter { $0.review == review.id }
    isBuiltOn = !links.isEmpty
    guard let source = named.first?.source ?? Self.unreadable(of: review, in: plan.folder, heads) else {
      (record, doubt, figuresNow) = (nil, nil, nil)
      return
    }
    // All that can be verified of a nation's record takes longer than its figures; 'review verify' has the time.
    let reading = source.count > Self.verifiedBytes ? nil : RecordReading(source)
    record = reading?.record ?? SignedRecord.head(of: source)
    let digest = SignedRecord.writtenDigest(of: source)
    let altered = "The record is not as it was written, so its figures are not shown."
    // Figures of formulas that this version does not know stand as they were signed all the same.
    if let reading, let mistake = reading.mistakes.first(where: { reading.record == nil || !$0.needsNewerTool }) {
      doubt = mistake.needsNewerTool ? mistake.message : "\(altered) \(mistake.message)"
    } else if reading == nil, !SignedRecord.hasFittingDigest(source) {
      doubt = "\(altered) Its digest is another one."
    } else if named.count > 1 {
      doubt = "\(named.count) records sign the review, so no figures are shown."
    } else if let link = links.first(where: { $0.digest != digest }) {
      doubt = "\(altered) The next one builds on a record that ends in \(link.digest.prefix(16))."
    } else {
      doubt = nil
    }
    figuresNow =
      doubt == nil ? record.map { SignedFigureChanges(since: $0, in: plan.plan, havingFigures: plan.figures) } : nil
  }

  /// What lies beside the review's file in the place of a record, and cannot be read.
  private static func unreadable(
    of review: Review, in folder: PlanFolder, _ heads: [(source: SourceFile, head: SignedRecord?)]
  ) -> SourceFile? {
    guard let (file, _) = folder.review(review.id) else { return nil }
    let path = SignedRecord.path(beside: file.path)
    return heads.first { $0.source.path == path && $0.head == nil }?.source
  }

  /// Whether and by whom it was signed, in words.
  var words: String {
    if let record { return "Signed on \(record.signedOn.longText) by \(record.signedBy)" }
    if doubt != nil { return "Its record cannot be read" }
    return isBuiltOn ? "Signed, and its record is missing" : "Not signed yet"
  }
}
