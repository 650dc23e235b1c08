internal import PlanFiles
internal import SourceText

extension RuleExample {
  /// The example `now`, before which its file read as `before` does.
  static func change(from before: RuleExample, to now: RuleExample) -> RuleExample {
    RuleExample(now.text, at: now.path, earlier: before.text)
  }

  /// The example service plan, without an action when `actions` is false.
  static func plan(ofActions actions: [String]) -> RuleExample {
    RuleExample(
      "format: actionplan/1\nservice: senco-network\nlead: Chair of the SENCO network\nactions:\n" + actions.joined())
  }
}
