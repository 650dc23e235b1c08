public import ActionPlans
public import PlanFiles
internal import SourceText
internal import YAMLLite

/// Two versions of a plan, held against each other action by action.
///
/// Actions are told apart by their ids alone: where they stand, in which order and in which file is no change, and
/// neither are comments, layout and line ends. What could not be read in one of the versions is passed over.
public struct PlanComparison: Sendable {
  /// The plan as it stood.
  ///
  /// Files that are the same in both versions may be left out of both.
  public let earlier: PlanFolder
  /// The plan as it stands.
  public let current: PlanFolder
  /// The actions that both have and that are not the same, in the order of the current plan.
  public let revisions: [ActionRevision]
  /// The actions that only the current version has, in its order.
  public let added: [VersionedAction]
  /// The actions that only the earlier version has, in its order.
  public let removed: [VersionedAction]
  /// Where in history the ids of ``added`` were used before, in words that end a sentence; empty where nobody looked.
  public var earlierUses: [ID<Action>: String] = [:]
  /// Whether history is cut off, so that ``earlierUses`` may lack some.
  public var historyIsCutOff = false

  /// The comparison of two versions.
  ///
  /// Linear in the size of both.
  public init(from earlier: PlanFolder, to current: PlanFolder) {
    self.earlier = earlier
    self.current = current
    let before = Self.actions(in: earlier)
    let now = Self.actions(in: current)
    let known = Dictionary(before.map { ($0.action.id, $0) }) { first, _ in first }
    let present = Set(now.map(\.action.id))
    var met: Set<ID<Action>> = []
    var revisions: [ActionRevision] = []
    var added: [VersionedAction] = []
    for action in now where met.insert(action.action.id).inserted {
      guard let old = known[action.action.id] else {
        if !Self.mayHold(action.action.id, earlier) { added.append(action) }
        continue
      }
      if old.action != action.action || old.lead != action.lead {
        revisions.append(ActionRevision(earlier: old, current: action))
      }
    }
    self.revisions = revisions
    self.added = added
    removed = before.filter { !present.contains($0.action.id) && !Self.mayHold($0.action.id, current) }
  }

  /// The partnerships of both versions; nil when one of them could not be read.
  public var partnerships: (earlier: Partnership, current: Partnership)? {
    guard let before = earlier.framework.plan?.partnership, let now = current.framework.plan?.partnership else {
      return nil
    }
    return (before, now)
  }

  /// The file that describes the partnership now; nil when none does.
  var partnershipFile: PlanFile? { current.files.first { $0.kind == .partnership } }

  /// The file that holds the plan of a service or sector now; nil when there is none, or none that could be read.
  func currentFile(of owner: PlanOwner) -> PlanFile? {
    guard let plan = current.plan else { return nil }
    let number = plan.services.firstIndex { $0.owner == owner }
    return number.map { current.files[current.fileOfService[$0]] }
  }

  /// Whether the plan of a service or sector is gone, and not only unreadable.
  func isGone(_ owner: PlanOwner) -> Bool {
    currentFile(of: owner) == nil && !current.files.contains { !$0.isWhole }
  }

  /// Where the partnership names a service or sector; its file as a whole when it does not, and the folder when there
  /// is none.
  func place(of owner: PlanOwner) -> Place {
    guard let file = partnershipFile, case .partnership(let partnership) = file.content else { return Place(path: ".") }
    for (sector, known) in partnership.sectors.enumerated() {
      if case .sector(known.id) = owner { return file.place("sectors", .entry(sector), "id") }
      for (service, one) in known.services.enumerated() {
        if case .service(one.id) = owner {
          return file.place("sectors", .entry(sector), "services", .entry(service), "id")
        }
      }
    }
    return Place(path: file.path)
  }

  private static func actions(in folder: PlanFolder) -> [VersionedAction] {
    guard let plan = folder.plan else { return [] }
    return zip(plan.services, folder.fileOfService).flatMap { service, file in
      service.actions.enumerated().map { number, action in
        VersionedAction(
          action: action, service: service, file: folder.files[file], number: number,
          planStart: plan.partnership.from)
      }
    }
  }

  /// Whether an action may stand in a file of `folder` that could not be read whole.
  private static func mayHold(_ id: ID<Action>, _ folder: PlanFolder) -> Bool {
    folder.files.contains { file in
      !file.isWhole && file.tree.source.holds(Array(id.text.utf8))
    }
  }
}

extension SourceFile {
  /// Whether these bytes stand anywhere in the text.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { start in
      padded[start] == first && padded[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
