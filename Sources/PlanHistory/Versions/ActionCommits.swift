public import ActionPlans
internal import PlanChecks
public import PlanFiles
internal import SourceText
internal import YAMLLite

/// What each commit did to one action.
public struct ActionCommits: Sendable {
  /// One commit that changed what the file says of the action.
  public struct Commit: Sendable {
    /// The commit's short id.
    public let id: String
    /// The day of the commit: `2023-03-12`.
    public let date: String
    /// What it did, in plain words without a full stop, one for each difference; never empty.
    public let words: [String]
  }

  /// The commits, the oldest first.
  public let all: [Commit]

  /// Looks through the history of the file at `path`, in which `action` stands in `folder` now.
  ///
  /// Each version is read under the framework as it stands now. What a commit did that left the action unreadable is told
  /// of the first one after it in which it can be read again. Takes time in proportion to the number of versions.
  ///
  /// - Throws: ``GitError`` when the history cannot be read.
  public init(
    of action: ID<Action>, in path: String, of folder: PlanFolder, _ repository: GitRepository
  ) throws(GitError) {
    let framework = folder.files.filter { $0.kind == .partnership || $0.kind == .dashboard }.map(\.tree.source)
    var commits: [Commit] = []
    var before = PlanFolder(path: folder.path, sources: framework)
    for version in try repository.versions(of: path).reversed() {
      let now = PlanFolder(path: folder.path, sources: framework + [version.file].compactMap { $0 })
      let words = PlanDifference(of: PlanComparison(from: before, to: now)).entries.filter { $0.id == action }.map(
        \.words)
      let facts = Self.facts(of: action, in: before, now)
      if !(words + facts).isEmpty {
        commits.append(Commit(id: version.commit, date: version.date, words: words + facts))
      }
      // A version that does not tell of the action is passed over, so that the next one is held against the last that did.
      let isWhole = now.files.allSatisfy { $0.path != path || $0.isWhole }
      if isWhole || !words.isEmpty || Self.action(action, in: now) != nil { before = now }
    }
    all = commits
  }

  private static func action(_ id: ID<Action>, in version: PlanFolder) -> Action? {
    version.plan?.services.lazy.flatMap(\.actions).first { $0.id == id }
  }

  /// What changed of the action besides its promise, in a few words.
  private static func facts(of id: ID<Action>, in earlier: PlanFolder, _ current: PlanFolder) -> [String] {
    guard let before = action(id, in: earlier), let now = action(id, in: current) else { return [] }
    var words: [String] = []
    if before.started != now.started {
      words.append(now.started.map { "started on \($0.longText)" } ?? "no longer started")
    }
    if let old = before.completed, let new = now.completed, old != new {
      words.append("completed on \(new.longText) instead of \(old.longText)")
    }
    if before.milestones != now.milestones { words.append("milestones changed") }
    if before.evidence != now.evidence { words.append("evidence changed") }
    if before.updates != now.updates { words.append("updates changed") }
    return words
  }
}
