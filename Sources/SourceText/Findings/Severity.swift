/// How much a finding matters: an error fails the check, a warning may, a note never does.
public enum Severity: String, Sendable, CaseIterable {
  /// The plan cannot stand so; `check` exits with 1.
  case error
  /// Somebody should look; fails the check only under `--strict`.
  case warning
  /// Good to know.
  case note
}

extension Severity: Comparable {
  /// The graver comes first: error, warning, note.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}
