internal import ActionPlans
internal import SourceText

/// What a folder has to know of a file once its text and its content are gone: what it is, which ids it defines, and
/// which it names that are not known yet.
public struct FileOutline: Sendable {
  /// What a file is about, as far as that tells where it is expected.
  enum Subject: Sendable {
    case partnership
    case dashboard
    case servicePlan(PlanOwner)
    case audit
    case review(String)
    case putRight
  }

  /// The path as findings show it.
  let path: String
  /// The kind of file; nil when its top level does not tell.
  let kind: FileKind?
  /// What it is about; nil when it could not be read so far.
  let subject: Subject?
  /// Whether everything in it could be read.
  let isWhole: Bool
  /// Where the key stands that tells what the file is.
  let head: ByteRange
  /// The ids that are named here for the first time.
  let definitions: [Definition]
  /// The ids that name something elsewhere; those known when the file was read are left out.
  let references: [Reference]
}

extension FileOutline.Subject {
  /// What a file with this content is about.
  init(_ content: PlanFile.Content) {
    switch content {
    case .partnership: self = .partnership
    case .dashboard: self = .dashboard
    case .servicePlan(let plan): self = .servicePlan(plan.owner)
    case .audit: self = .audit
    case .review(let review): self = .review(review.id.text)
    case .putRight: self = .putRight
    }
  }
}
