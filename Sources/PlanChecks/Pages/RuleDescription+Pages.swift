internal import SourceText

/// What pages say of a rule besides its own words.
extension RuleDescription {
  /// The group of the rule with the letter that its code begins with.
  var group: String {
    switch id.code.first {
    case "S": "Syntax (S)"
    case "K": "Keys and values (K)"
    case "R": "References (R)"
    case "P": "Plan sense (P)"
    case "G": "Governance (G)"
    case "D": "Personal data (D)"
    case "M": "Measures and dashboard (M)"
    case "V": "Reviews and audits (V)"
    default: "Changes (C)"
    }
  }

  /// Whether a finding of the rule may stand with a reason.
  var acceptance: String {
    id.isAcceptable
      ? "Yes, with a reason: '# accept \(id.code): ' and why, in the file beside what is found."
      : "No. A finding of this kind has to be mended."
  }
}
