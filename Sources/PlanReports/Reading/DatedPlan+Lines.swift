internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText
internal import YAMLLite

/// Where actions stand in the files of a plan, so that every figure leads back to its line.
extension DatedPlan {
  /// The path of an action's file, relative to the plan folder.
  func path(of place: ActionPlace) -> String { file(of: place)?.path ?? "" }

  /// The line on which an action begins, from 1.
  ///
  /// Reads the whole file for it: for many actions use ``lines()``.
  func line(of place: ActionPlace) -> Int {
    guard let file = file(of: place) else { return 1 }
    return LineIndex(file.tree.source).position(of: file.offset(ofAction: place.action)).line
  }

  /// The lines of all actions: for each of the plan's services, for each of its actions, counted from 1.
  ///
  /// One pass over the text of each plan file.
  func lines() -> [[Int]] {
    plan.services.indices.map { position in
      guard let file = file(of: ActionPlace(file: position, action: 0)) else { return [] }
      let index = LineIndex(file.tree.source)
      return plan.services[position].actions.indices.map { index.position(of: file.offset(ofAction: $0)).line }
    }
  }

  private func file(of place: ActionPlace) -> PlanFile? {
    guard folder.fileOfService.indices.contains(place.file) else { return nil }
    return folder.files[folder.fileOfService[place.file]]
  }
}

extension [[Int]] {
  /// The line of the action at `place`; 1 when there is none.
  func line(of place: ActionPlace) -> Int {
    guard indices.contains(place.file), self[place.file].indices.contains(place.action) else { return 1 }
    return self[place.file][place.action]
  }
}
