internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanHistory
internal import SourceText

/// Two versions of the plan that an invocation names.
extension Session {
  /// The plan folder held against the commit from which it and `revision` went separate ways.
  ///
  /// - Throws: ``CommandFailure`` when git cannot tell that version.
  func comparison(_ invocation: Invocation, since revision: String) throws(CommandFailure) -> PlanComparison {
    let path = try folderPath(invocation)
    do {
      let repository = try GitRepository(containing: path)
      let base = try repository.mergeBase(with: revision)
      let plan = try ChangedPlan.since(base, in: repository)
      var comparison = PlanComparison(from: plan.earlier, to: plan.current)
      comparison.earlierUses = try repository.earlierUses(of: comparison.added.map(\.action.id), before: base)
      comparison.historyIsCutOff = repository.isShallow
      return comparison
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The plan folder held against another folder with an earlier version of it.
  func comparison(_ invocation: Invocation, against folder: String) throws(CommandFailure) -> PlanComparison {
    let current = try self.folder(invocation)
    let earlier: PlanFolder
    do {
      earlier = try PlanFolder.read(folder, threads: threads)
    } catch {
      throw CommandFailure(message: error.message + ".", help: "Name the folder with the earlier version.")
    }
    guard earlier.framework.partnershipFile != nil else {
      throw CommandFailure(
        message: "\(folder) holds no plan: no file in it describes a partnership.",
        help: "Name the folder with the earlier version.")
    }
    return PlanComparison(from: earlier, to: current)
  }

  /// Two versions that are named by commits or folders, and what they are called; `new` is the plan folder when nil.
  func comparison(
    _ invocation: Invocation, from old: String, to new: String?
  ) throws(CommandFailure) -> (PlanComparison, String) {
    let called = new.map { "from \(old) to \($0)" } ?? "since \(old)"
    if FolderListing.isFolder(old) || new.map(FolderListing.isFolder) ?? false {
      return (PlanComparison(from: try version(old, invocation), to: try version(new, invocation)), called)
    }
    let path = try folderPath(invocation)
    do {
      let repository = try GitRepository(containing: path)
      let earlier = try repository.commit(old)
      let plan =
        if let new {
          try ChangedPlan.between(earlier, try repository.commit(new), in: repository)
        } else {
          try ChangedPlan.since(earlier, in: repository)
        }
      return (PlanComparison(from: plan.earlier, to: plan.current), called)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The version that a folder or a commit holds; the plan folder when `name` is nil.
  private func version(_ name: String?, _ invocation: Invocation) throws(CommandFailure) -> PlanFolder {
    guard let name else { return try folder(invocation) }
    if FolderListing.isFolder(name) {
      do {
        return try PlanFolder.read(name, threads: threads)
      } catch {
        throw CommandFailure(message: error.message + ".")
      }
    }
    let path = try folderPath(invocation)
    do {
      let repository = try GitRepository(containing: path)
      return try ChangedPlan.whole(try repository.commit(name), in: repository)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  /// What git refused, in its words.
  fileprivate init(_ error: GitError) {
    self.init(message: error.message, help: error.help)
  }
}
