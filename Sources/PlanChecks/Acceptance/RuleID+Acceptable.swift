internal import SourceText

extension RuleID {
  /// Whether findings of this rule may be accepted and their severity changed.
  ///
  /// Those of the groups S, K, R and C are mended.
  var isAcceptable: Bool {
    switch code.utf8.first {
    case UInt8(ascii: "S"), UInt8(ascii: "K"), UInt8(ascii: "R"), UInt8(ascii: "C"): false
    default: true
    }
  }
}
