/// Several kinds of id in one word, so that a reference costs no array.
struct IDKindSet: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The set of these kinds.
  init(_ kinds: some Sequence<IDKind>) {
    rawValue = kinds.reduce(0) { $0 | 1 << UInt16($1.rawValue) }
  }

  /// The kinds, in the order of the schema.
  var kinds: [IDKind] { IDKind.allCases.filter { has($0) } }

  /// Whether the kind is among them.
  func has(_ kind: IDKind) -> Bool { rawValue & 1 << UInt16(kind.rawValue) != 0 }
}
