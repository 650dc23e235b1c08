public import ActionPlans
public import PlanFiles

extension SignedRecord {
  /// The record of a review of the plan in `folder`; nil when the folder holds no plan, or no file with that review.
  ///
  /// - Parameters:
  ///   - review: the review's id.
  ///   - folder: the plan, which should be whole.
  ///   - signedBy: the role that signs.
  ///   - day: the day of signing.
  ///   - tool: the program and its version.
  ///   - previous: the record of the review before; nil for the first one.
  public init?(
    of review: ID<Review>, in folder: PlanFolder, signedBy: String, on day: CalendarDay, tool: String,
    after previous: SignedRecord?
  ) {
    guard let plan = folder.plan, let (file, review) = folder.review(review) else { return nil }
    self.init(
      of: review, in: plan, parts: CanonicalReview.digests(of: file.tree), signedBy: signedBy, on: day, tool: tool,
      after: previous.map { Link(review: $0.review, digest: $0.digest) })
  }
}

extension SignedRecord {
  /// Where the record of a review lies whose file is at `review`: beside it, with another end.
  public static func path(beside review: String) -> String {
    let end = review.utf8.lastIndex(of: UInt8(ascii: ".")) ?? review.endIndex
    return review[..<end] + ".signed"
  }
}

extension PlanFolder {
  /// The review with that id and its file; nil when there is none.
  public func review(_ id: ID<Review>) -> (file: PlanFile, review: Review)? {
    for file in files {
      if case .review(let review) = file.content, review.id == id { return (file, review) }
    }
    return nil
  }
}
