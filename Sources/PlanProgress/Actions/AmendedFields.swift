import ActionPlans

/// Which of the fields that figures rest on an action's changes amend, on whatever day.
struct AmendedFields: OptionSet {
  let rawValue: UInt16

  static let due = AmendedFields(rawValue: 1)
  static let start = AmendedFields(rawValue: 2)
  static let category = AmendedFields(rawValue: 4)
  static let priority = AmendedFields(rawValue: 8)
  static let title = AmendedFields(rawValue: 16)
  static let lead = AmendedFields(rawValue: 32)
  static let completed = AmendedFields(rawValue: 64)
  static let embedded = AmendedFields(rawValue: 128)
  static let withdrawn = AmendedFields(rawValue: 256)
}

extension AmendedFields {
  /// The field that `amendment` amends; none when no figure rests on it.
  init(_ amendment: borrowing Amendment) {
    switch amendment {
    case .due: self = .due
    case .start: self = .start
    case .category: self = .category
    case .priority: self = .priority
    case .title: self = .title
    case .lead: self = .lead
    case .reopened: self = .completed
    case .noLongerEmbedded: self = .embedded
    case .takenUpAgain: self = .withdrawn
    case .baseline, .target, .measure, .scope: self = []
    }
  }

  /// The fields that `changes` amend.
  init(_ changes: [Change]) {
    self = []
    let changes = changes.span
    for position in changes.indices { formUnion(AmendedFields(changes[position].amendment)) }
  }
}
