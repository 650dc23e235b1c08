internal import ActionPlans
internal import SourceText
internal import Wording

/// Holds every id of a folder against every place that names one.
///
/// Works on what the schema says defines and names ids, so that no kind of reference can be forgotten. An id is not
/// called unknown while the file that may define it could not be read whole.
struct Resolver {
  /// Where an id was defined: the numbers of the file and of its definition there.
  private struct Home: Equatable {
    let file: UInt32
    let definition: UInt32
  }

  let folder: String
  let files: [FileOutline]
  /// What describes a partnership, in the order of the files.
  let partnerships: [Partnership]
  private(set) var findings: [Finding] = []
  /// For each kind of id where each one is defined first.
  private var homes = Array(repeating: IDTable<Home>(), count: IDKind.allCases.count)
  /// How many more names may be compared to find the nearest; keeps a folder full of mistakes from taking for ever.
  private var suggestionsLeft = 200_000
  /// Files that describe what an earlier file describes already; each has one finding for all that it repeats.
  private(set) var copies: Set<Int> = []

  /// A resolver of these files, in the order of their paths.
  init(folder: String, files: [FileOutline], partnerships: [Partnership]) {
    self.folder = folder
    self.files = files
    self.partnerships = partnerships
  }

  /// Reports duplicate and unknown ids, missing and second files.
  ///
  /// - Parameter everythingWasRead: whether all files could be opened; if not, no id is called unknown.
  mutating func resolve(everythingWasRead: Bool) {
    checkPartnership()
    checkPlans()
    collect()
    if everythingWasRead { lookUp() }
    checkPlaces()
    findings.sort()
  }

  mutating func report(
    _ rule: ReferenceRule, _ file: Int, _ range: ByteRange, _ message: String, help: String? = nil,
    related: [Finding.Related] = []
  ) {
    findings.append(rule.description.finding(at: place(file, range), message, help: help, related: related))
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Notes that a file repeats what another one says.
  mutating func isCopy(_ file: Int) { copies.insert(file) }

  func place(_ file: Int, _ range: ByteRange) -> Place { Place(path: files[file].path, range: range) }

  // MARK: Definitions

  /// Notes where each id is defined and reports those that are defined twice.
  private mutating func collect() {
    // What a copy repeats is the other file's.
    for number in files.indices.filter({ !copies.contains($0) }) + copies.sorted() {
      let definitions = files[number].definitions
      if let first = definitions.first { homes[Int(first.kind.rawValue)].reserve(definitions.count, like: first.text) }
      for (place, definition) in definitions.enumerated() {
        collect(definition, Home(file: UInt32(number), definition: UInt32(place)), isCopy: copies.contains(number))
      }
    }
  }

  private mutating func collect(_ definition: Definition, _ home: Home, isCopy: Bool) {
    let (text, kind) = (definition.text, definition.kind)
    for other in kind.namespace where other != kind {
      guard let earlier = homes[Int(other.rawValue)][text] else { continue }
      // It is there all the same: what names it is not unknown.
      _ = homes[Int(kind.rawValue)].value(for: text, orInsert: home)
      return reportDuplicate(definition, home, earlier, isCopy)
    }
    // The first one keeps its place; one search finds it or makes it.
    let first = homes[Int(kind.rawValue)].value(for: text, orInsert: home)
    if first != home { reportDuplicate(definition, home, first, isCopy) }
  }

  private mutating func reportDuplicate(_ definition: Definition, _ home: Home, _ earlier: Home, _ isCopy: Bool) {
    if isCopy { return }
    let first = files[Int(earlier.file)].definitions[Int(earlier.definition)]
    report(
      .duplicateID, Int(home.file), definition.range, "The id '\(definition.text)' is used twice.",
      help: help(forDuplicate: definition.kind),
      related: [.init(place(Int(earlier.file), first.range), "first used here")])
  }

  private func help(forDuplicate kind: IDKind) -> String {
    kind == .action
      ? "Give one of them the next free number. Ids are never used again, so that minutes and reviews stay clear."
      : "Give one of them another id. Within \(kind.home) every id names one thing."
  }

  // MARK: References

  /// Reports every id that names nothing.
  private mutating func lookUp() {
    let sure = IDKindSet(IDKind.allCases.filter { canBeSureOf($0) })
    for (number, file) in files.enumerated() {
      for reference in file.references {
        let text = reference.text
        let kinds = reference.kinds.kinds
        if text == "all-services" && kinds.contains(.body) && kinds.count > 1 { continue }
        if kinds.contains(where: { homes[Int($0.rawValue)][text] != nil }) { continue }
        if kinds.contains(where: { !sure.has($0) }) { continue }
        reportUnknown(reference, in: number)
      }
    }
  }

  private mutating func reportUnknown(_ reference: Reference, in file: Int) {
    let text = reference.text
    let kinds = reference.kinds.kinds
    let words = kinds.map(\.word).joinedAsAlternatives
    let message = ReferenceRule.noSuch(words, text)
    let count = kinds.reduce(0) { $0 + homes[Int($1.rawValue)].count }
    var nearest: String?
    if count <= suggestionsLeft {
      suggestionsLeft -= count
      nearest = NearestName.find(text, among: kinds.flatMap { homes[Int($0.rawValue)].entries.map(\.key) }.sorted())
    }
    report(
      .unknownName, file, reference.range,
      nearest.map { message + " Did you mean '\($0)'?" } ?? message, help: help(forUnknown: text, kinds, nearest))
  }

  private func help(forUnknown text: String, _ kinds: [IDKind], _ nearest: String?) -> String {
    let home = kinds.first?.home ?? folder
    if let nearest { return "Write '\(nearest)', or add '\(text)' to \(home)." }
    let there = namesInOrder(kinds)
    if there.isEmpty {
      return "Write an id that \(home) \(home.hasPrefix("the ") ? "have" : "has"), or add '\(text)' there."
    }
    let choice =
      there.count == 1
      ? "only \(there[0]). Write it if it is meant" : "\(there.joinedAsList). Write the one that is meant"
    return "The plan has \(choice), or add '\(text)' to \(home)."
  }

  /// The ids of these kinds in the order in which they are defined; empty when they are too many for a sentence.
  private func namesInOrder(_ kinds: [IDKind]) -> [String] {
    let names = kinds.map { homes[Int($0.rawValue)] }
    guard names.reduce(0, { $0 + $1.count }) <= Self.fewNames else { return [] }
    return names.flatMap { names in
      names.entries.sorted { ($0.value.file, $0.value.definition) < ($1.value.file, $1.value.definition) }.map(\.key)
    }
  }

  /// How many names a sentence lists at most.
  private static let fewNames = 8

  /// Whether all ids of a kind are known: the files that may define it were read whole.
  private func canBeSureOf(_ kind: IDKind) -> Bool {
    switch kind {
    case .phase, .priority, .way, .sector, .service, .body, .offer, .duty:
      files.contains { $0.kind == .partnership } && isWhole([.partnership])
    case .action: isWhole([.service, .sector])
    case .indicator: isWhole([.dashboard])
    case .audit: isWhole([.audit])
    case .review, .boardDecision: isWhole([.review])
    case .putRight: isWhole([.putRight])
    }
  }

  /// Whether every file of these kinds, and every file of unknown kind, was read whole.
  private func isWhole(_ kinds: [FileKind]) -> Bool {
    files.allSatisfy { file in
      guard let kind = file.kind else { return false }
      return !kinds.contains(kind) || file.isWhole
    }
  }
}
