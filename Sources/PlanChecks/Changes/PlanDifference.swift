public import ActionPlans
internal import PlanFiles
public import SourceText
internal import YAMLLite

/// What became of promises between two versions of a plan, as a board hears of it.
///
/// Actions that both versions have in the same words give nothing, wherever they stand.
public struct PlanDifference: Sendable {
  /// What kind of difference it is, in the order in which they are told.
  public enum Kind: String, CaseIterable, Sendable {
    /// The action is no longer there.
    case gone
    /// It ended unfinished, as its file says.
    case withdrawn
    /// It binds less than before.
    case lowered
    /// A target is easier to reach, or a baseline another one.
    case eased
    /// It is due later.
    case moved
    /// It was complete and is not any more, or was withdrawn and is not.
    case reopened
    /// It was completed after the day first promised.
    case keptLate
    /// It was completed by the day first promised.
    case kept
    /// Its lasting effect was shown.
    case embedded
    /// It joined the plan.
    case added
    /// It is due sooner, binds more, or has a harder target.
    case strengthened
    /// Its lead, priority, wording, planned start or a milestone is another one.
    case other
  }

  /// One difference.
  public struct Entry: Sendable {
    /// The action's id.
    public let id: ID<Action>
    /// The action's title, in the version that has it.
    public fileprivate(set) var title: String
    /// The action's category, likewise.
    public let category: Category
    /// What kind of difference it is.
    public let kind: Kind
    /// What was changed, in plain words without a full stop.
    public fileprivate(set) var words: String
    /// Why; nil when nothing is said.
    public fileprivate(set) var reason: String?
    /// The board or group that agreed; nil when none did.
    public let agreedBy: String?
    /// Whether a reason should stand in the file and does not.
    public fileprivate(set) var isUnexplained: Bool
    /// How many days later it is due; 0 for every other kind of difference.
    public let daysLater: Int
    /// How often it had moved before.
    public let movesBefore: Int
    /// Where the action stands: in the current version, or in the earlier one when it is gone.
    public let place: Place
    /// The line of its id there, from 1.
    public fileprivate(set) var line = 1
    /// The file of ``place``.
    fileprivate let source: SourceFile
  }

  /// Every difference: by kind, within one by the order of the plan.
  public let entries: [Entry]

  /// The files that could not be read whole in one of the versions, so that differences in them may be missing here.
  public let unread: [PlanComparison.UnreadFile]

  /// The differences that `comparison` finds.
  public init(of comparison: PlanComparison) {
    unread = comparison.unread
    var found = comparison.removed.map { Entry(gone: $0) }
    found += comparison.revisions.flatMap { DifferenceFinder(revision: $0, comparison: comparison).entries }
    found += comparison.added.map { Entry(added: $0) }
    var lines = EntryLines()
    let personal = PersonalData(in: comparison.earlier, comparison.current)
    for number in found.indices {
      found[number].line = lines.line(of: found[number])
      found[number].title = personal.hidden(in: found[number].title)
      found[number].words = personal.hidden(in: found[number].words)
      found[number].reason = found[number].reason.map(personal.hidden)
    }
    entries = Kind.allCases.flatMap { kind in found.filter { $0.kind == kind } }
  }

  /// The lines of entries, for which each file is indexed once.
  private struct EntryLines {
    private var indexes: [String: LineIndex] = [:]

    mutating func line(of entry: Entry) -> Int {
      // What is gone stands in the earlier version of a file, which may be there in both.
      let key = (entry.kind == .gone ? "-" : "+") + entry.place.path
      let index = indexes[key] ?? LineIndex(entry.source)
      indexes[key] = index
      return index.position(of: Int(entry.place.range?.start ?? 0)).line
    }
  }

  /// The differences that nobody explained, in the order of ``entries``.
  public var unexplained: [Entry] { entries.filter(\.isUnexplained) }

  /// The differences of one kind, in the order of the plan.
  public func of(_ kind: Kind) -> [Entry] { entries.filter { $0.kind == kind } }
}

extension PlanDifference.Entry {
  /// An action that is gone without a word.
  fileprivate init(gone action: VersionedAction) {
    self.init(action, .gone, "was in the plan and is gone", isUnexplained: true)
  }

  /// An action that is new.
  fileprivate init(added action: VersionedAction) {
    self.init(action, .added, "new: a \(action.action.category.title), due \(action.action.due.longText)")
  }

  /// A difference of an action.
  init(
    _ action: VersionedAction, _ kind: PlanDifference.Kind, _ words: String, reason: String? = nil,
    agreedBy: String? = nil, isUnexplained: Bool = false, daysLater: Int = 0, movesBefore: Int = 0
  ) {
    id = action.action.id
    title = action.action.title
    category = action.action.category
    self.kind = kind
    self.words = words
    self.reason = reason
    self.agreedBy = agreedBy
    self.isUnexplained = isUnexplained
    self.daysLater = daysLater
    self.movesBefore = movesBefore
    place = action.place()
    source = action.file.tree.source
  }

  /// The same difference, unexplained as long as something is not said.
  func lacking(_ what: String) -> Self {
    var entry = self
    entry.words += "; " + what
    entry.isUnexplained = true
    return entry
  }
}
