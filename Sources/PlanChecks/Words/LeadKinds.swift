internal import Synchronization

/// What texts that name leads say, each looked at once in a whole check: the same few roles lead in many plans.
final class LeadKinds: Sendable {
  private let known = Mutex<[String: LeadKind]>([:])

  /// What `text` says; see ``LeadKind``.
  func kind(of text: String) -> LeadKind {
    if let kind = known.withLock({ $0[text] }) { return kind }
    let kind = LeadKind(text)
    known.withLock { $0[text] = kind }
    return kind
  }
}
