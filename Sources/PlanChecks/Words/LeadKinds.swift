internal import Synchronization

/// What texts that name leads say, each looked at once in a whole check: the same few roles lead in many plans.
final class LeadKinds: Sendable {
  private let known = Mutex<[String: LeadKind]>([:])
  private let ended: EndedBodies

  /// Nothing looked at yet; roles of the bodies in `ended` are past.
  init(_ ended: EndedBodies) {
    self.ended = ended
  }

  /// What `text` says; see ``LeadKind``.
  func kind(of text: String) -> LeadKind {
    if let kind = known.withLock({ $0[text] }) { return kind }
    var kind = LeadKind(text)
    if kind == .role, let body = ended.body(namedIn: text) { kind = .past(body: body) }
    known.withLock { $0[text] = kind }
    return kind
  }
}
