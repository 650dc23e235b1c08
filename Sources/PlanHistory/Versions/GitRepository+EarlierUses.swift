public import ActionPlans
public import PlanChecks
internal import PlanFiles
internal import SourceText

extension GitRepository {
  /// Up to so many ids are looked for by name.
  ///
  /// Git's answer is short then. With many names it takes longer for each line than the answer to a wide question costs, and
  /// the words of a command may not be of any length.
  private static let namedLimit = 10

  /// Which of these ids some action had in the folder's files some time before a commit, each with its newest commit that
  /// wrote it or took it out.
  ///
  /// Looks through the history once for all ids, and not at all when there are none. Ids named elsewhere, by another
  /// action or a review, do not count, and neither does an action that could not be read in that commit.
  ///
  /// - Parameters:
  ///   - ids: the ids; one that holds anything but letters, digits and hyphens is passed over.
  ///   - commit: the full id of the commit, whose own change counts, too.
  /// - Throws: ``GitError`` when the history cannot be read.
  public func earlierUses(
    of ids: [ID<Action>], before commit: String
  ) throws(GitError) -> [ID<Action>: EarlierUse] {
    // An id has no character that means something in a pattern.
    let plain = Set(ids.map(\.text).filter { !$0.isEmpty && $0.utf8.allSatisfy(IDLine.belongsToID) })
    if plain.isEmpty { return [:] }
    let patch = try answer([
      "log", "--format=%x00%h %cs", "--patch", "--unified=0", "--full-index", "--text", "--no-color", "--no-ext-diff",
      "--no-textconv", "-G", IDLine.pattern(for: plain.count > Self.namedLimit ? [] : plain.sorted()), commit, "--",
      ".",
    ])
    let hits = PatchSearch(for: plain, in: patch).hits
    let titles = try titles(inObjects: Set(hits.values.flatMap { [$0.before, $0.after] }.compactMap { $0 }))
    var uses: [ID<Action>: EarlierUse] = [:]
    for (text, hit) in hits {
      let id = ID<Action>(text)
      let versions = [hit.before, hit.after].compactMap { $0 }
      guard let title = versions.lazy.compactMap({ titles[$0]?[id] }).first else { continue }
      uses[id] = EarlierUse(title: title, whereabouts: "last met in commit \(hit.commit) of \(hit.date)")
    }
    return uses
  }

  /// The titles of the actions in each of these contents of files; of what is no service's plan there are none.
  private func titles(inObjects objects: Set<String>) throws(GitError) -> [String: [ID<Action>: String]] {
    let objects = objects.sorted()
    var titles: [String: [ID<Action>: String]] = [:]
    for (object, bytes) in zip(objects, try contents(ofObjects: objects)) {
      guard let bytes, case .servicePlan(let plan) = PlanFile(SourceFile(path: object, bytes: bytes)).content else {
        continue
      }
      titles[object] = Dictionary(plan.actions.map { ($0.id, $0.title) }) { first, _ in first }
    }
    return titles
  }
}
