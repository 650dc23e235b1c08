public import ActionPlans
public import PlanFiles
internal import PlanReviews
internal import SourceText
internal import YAMLLite

/// Two versions of a plan, held against each other action by action.
///
/// Actions are told apart by their ids alone: where they stand, in which order and in which file is no change, and
/// neither are comments, layout and line ends. What could not be read in one of the versions is passed over, and so is
/// all that a file may hold which could not even be opened.
public struct PlanComparison: Sendable {
  /// A file of which not everything could be read, so that not all of it could be compared.
  public struct UnreadFile: Hashable, Sendable {
    /// Its path in the plan folder.
    public let path: String
    /// Whether that is so in the earlier version.
    public let isEarlier: Bool
  }

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
  /// The files that could not be read whole, or not even opened; those of the earlier version first.
  public let unread: [UnreadFile]
  /// Which ids of ``added`` were used before, and where in history; empty where nobody looked.
  public var earlierUses: [ID<Action>: EarlierUse] = [:]
  /// Whether history is cut off, so that ``earlierUses`` may lack some.
  public var historyIsCutOff = false

  /// The duties that Musts of the files at hand rest on now; withdrawn ones rest on none.
  let dutiesOfMusts: Set<ID<Duty>>
  /// The indicators of the current version by id; of two with one id the first.
  let indicators: [ID<Indicator>: Indicator]
  private let fileOfOwner: [PlanOwner: Int]
  private let currentIsWhole: Bool

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
    let doubtful = (
      earlier: Self.doubtfulIDs(in: earlier).union(Self.ids(of: now, in: current, notOpenedIn: earlier)),
      current: Self.doubtfulIDs(in: current).union(Self.ids(of: before, in: earlier, notOpenedIn: current))
    )
    let corrections = Self.corrections(in: current)
    var met: Set<ID<Action>> = []
    var revisions: [ActionRevision] = []
    var added: [VersionedAction] = []
    for action in now where met.insert(action.action.id).inserted {
      guard let old = known[action.action.id] else {
        if !doubtful.earlier.contains(action.action.id) { added.append(action) }
        continue
      }
      if old.action != action.action || old.lead != action.lead {
        revisions.append(
          ActionRevision(earlier: old, current: action, corrections: corrections[action.action.id] ?? []))
      }
    }
    self.revisions = revisions
    self.added = added
    removed = before.filter { !present.contains($0.action.id) && !doubtful.current.contains($0.action.id) }
    indicators = Dictionary((current.framework.plan?.indicators ?? []).map { ($0.id, $0) }) { first, _ in first }
    dutiesOfMusts = Set(
      now.lazy.map(\.action).filter { $0.category == .must && $0.withdrawn == nil }.flatMap(\.duties))
    fileOfOwner = Dictionary(
      zip((current.plan?.services ?? []).map(\.owner), current.fileOfService)
    ) { first, _ in first }
    currentIsWhole = current.unreadablePaths.isEmpty && current.files.allSatisfy(\.isWhole)
    unread = Self.unread(in: earlier, isEarlier: true) + Self.unread(in: current, isEarlier: false)
  }

  /// The corrections of signed years that records and plan bear out, by their actions.
  private static func corrections(in folder: PlanFolder) -> [ID<Action>: [Correction]] {
    guard let plan = folder.plan else { return [:] }
    let all = plan.reviews.flatMap(\.corrections)
    let borneOut = zip(all, folder.doubts(about: all, in: plan)).filter { $0.1 == nil }.map(\.0)
    return Dictionary(grouping: borneOut, by: \.action)
  }

  /// The partnerships of both versions; nil when one of them could not be read.
  public var partnerships: (earlier: Partnership, current: Partnership)? {
    guard let before = earlier.framework.plan?.partnership, let now = current.framework.plan?.partnership else {
      return nil
    }
    return (before, now)
  }

  /// The duties that a Must named before and no Must of the files at hand names now, in the order of the earlier version.
  ///
  /// None where the action was lowered or withdrawn, or may have them in another spelling: that is told otherwise.
  func duties(droppedIn revision: ActionRevision) -> [ID<Duty>] {
    let (before, now) = (revision.earlier.action, revision.current.action)
    guard before.category == .must, now.category == .must, now.withdrawn == nil, now.duties.allSatisfy(hasDuty) else {
      return []
    }
    let left = Set(now.duties)
    return before.duties.filter { !left.contains($0) && hasDuty($0) && !dutiesOfMusts.contains($0) }
  }

  /// Whether the catalogue has a duty of that id now; true where nobody can tell.
  func hasDuty(_ id: ID<Duty>) -> Bool {
    current.framework.plan?.partnership.duties.contains { $0.id == id } ?? true
  }

  /// Whether the partnership has a priority of that id now; true where nobody can tell.
  func hasPriority(_ id: ID<Priority>) -> Bool {
    current.framework.plan?.partnership.priorities.contains { $0.id == id } ?? true
  }

  /// The file that describes the partnership now; nil when none does.
  var partnershipFile: PlanFile? { current.files.first { $0.kind == .partnership } }

  /// The file that holds the plan of a service or sector now; nil when there is none, or none that could be read.
  func currentFile(of owner: PlanOwner) -> PlanFile? {
    fileOfOwner[owner].map { current.files[$0] }
  }

  /// Whether the plan of a service or sector is gone, and not only unreadable.
  func isGone(_ owner: PlanOwner) -> Bool {
    fileOfOwner[owner] == nil && currentIsWhole
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

  /// What may be ids of actions in the files of `folder` that could not be read whole: every word of theirs with a hyphen.
  ///
  /// Linear in those files.
  private static func doubtfulIDs(in folder: PlanFolder) -> Set<ID<Action>> {
    var ids: Set<ID<Action>> = []
    for file in folder.files where !file.isWhole {
      let source = file.tree.source
      for word in source.padded.prefix(source.count).split(whereSeparator: { !belongsToID($0) }) {
        if word.contains(UInt8(ascii: "-")) { ids.insert(ID(String(decoding: word, as: UTF8.self))) }
      }
    }
    return ids
  }

  private static func unread(in folder: PlanFolder, isEarlier: Bool) -> [UnreadFile] {
    let files = folder.files.filter { file in !file.isWhole || file.findings.contains { $0.severity == .error } }
    return (files.map(\.path) + folder.unreadablePaths).map {
      UnreadFile(path: $0, isEarlier: isEarlier)
    }
  }

  /// The ids of those `actions` of `known` that may stand in what could not be opened of `folder`.
  ///
  /// Those are the actions of the files that lie there in `known`; and all of them where none does, since a file may have
  /// got another name, and where the partnership cannot be read, without which there is no plan. Linear in both.
  private static func ids(
    of actions: [VersionedAction], in known: PlanFolder, notOpenedIn folder: PlanFolder
  ) -> Set<ID<Action>> {
    let closed = Set(folder.unreadablePaths)
    if closed.isEmpty, folder.plan != nil || folder.files.allSatisfy(\.isWhole) { return [] }
    var unmatched = closed
    var files: Set<String> = []
    for path in known.files.map(\.path) {
      // The path itself, and the folders that lead to it.
      let ends = path.indices.filter { path[$0] == "/" } + [path.endIndex]
      let behind = ends.map { String(path[..<$0]) }.filter(closed.contains)
      if !behind.isEmpty { files.insert(path) }
      unmatched.subtract(behind)
    }
    let isKnown = unmatched.isEmpty && folder.plan != nil
    let doubtful = isKnown ? actions.filter { files.contains($0.file.path) } : actions
    return Set(doubtful.map(\.action.id))
  }

  private static func belongsToID(_ byte: UInt8) -> Bool {
    byte.isASCIICapital || byte.isASCIIDigit || byte == UInt8(ascii: "-")
  }
}
