/// A role as a key, equal only to the same code points.
///
/// Swift's own equality of strings takes a letter with its accent and the two written apart for one; ids and leads are
/// compared by code points, so that every reader of the figures puts the same actions together.
struct LeadName: Hashable, Sendable {
  let text: String

  static func == (left: LeadName, right: LeadName) -> Bool {
    guard left.text == right.text else { return false }
    // Equal texts of ASCII alone are the same bytes; for others the bytes are held against each other one by one.
    if left.text.utf8Span.isKnownASCII, right.text.utf8Span.isKnownASCII { return true }
    return left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) { text.hash(into: &hasher) }
}

extension LeadName: Comparable {
  static func < (left: LeadName, right: LeadName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
