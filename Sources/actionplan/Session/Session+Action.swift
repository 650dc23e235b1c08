internal import ActionPlans
internal import CommandTree
internal import PlanReports

/// Commands that tell of one action.
extension Session {
  /// What `make` says of the action that `argument` names.
  ///
  /// - Throws: ``CommandFailure`` when there is no such action, with the id that was probably meant.
  func answer(
    _ invocation: Invocation, aboutActionIn argument: Argument<String>,
    _ make: (ActionDetail) throws(CommandFailure) -> [UInt8]
  ) throws(CommandFailure) -> Answer {
    let id: String
    do {
      id = try invocation[argument]
    } catch {
      throw CommandFailure(message: "No id is given.")
    }
    return try answer(invocation, aboutAction: id, make)
  }

  /// What `make` says of the action of that id, likewise.
  func answer(
    _ invocation: Invocation, aboutAction id: String, _ make: (ActionDetail) throws(CommandFailure) -> [UInt8]
  ) throws(CommandFailure) -> Answer {
    try answer(invocation) { plan throws(CommandFailure) in
      guard let detail = ActionDetail(of: ID(id), in: plan) else {
        throw CommandFailure(message: plan.mistake(in: ID(id)))
      }
      return try make(detail)
    }
  }
}
