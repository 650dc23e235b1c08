internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// A duty reads otherwise than before, and the catalogue does not say since when.
enum DutyChangedUnmarked: ChangeRule {
  static let description = RuleDescription(
    RuleID("C016", "duty-changed-unmarked"), .warning,
    title: "A duty changed in partnership.yaml and has no new 'changed' date.",
    why:
      "Actions rest on duties. When the law or what is said of it changes, somebody has to look at each of them; the date "
      + "makes the check list them until their own 'duties-checked' is as late.",
    mend:
      "Add 'changed:' with the day of the change to the duty. Where only the spelling was corrected, nothing is to be done.",
    broken: [
      .change(
        from: RuleExample(ExamplePlan.partnership, at: "partnership.yaml"),
        to: RuleExample(
          ExamplePlan.partnership.replacing(
            "title: Publish a SEN information report", "title: «Publish and review a SEN information report»"),
          at: "partnership.yaml"))
    ],
    kept: [
      .change(
        from: RuleExample(ExamplePlan.partnership, at: "partnership.yaml"),
        to: RuleExample(
          ExamplePlan.partnership.replacing(
            "title: Publish a SEN information report",
            "title: Publish and review a SEN information report\n    changed: 2022-05-01"), at: "partnership.yaml"))
    ])

  static func check(_ comparison: PlanComparison) -> [Finding] {
    guard let (before, now) = comparison.partnerships, let file = comparison.partnershipFile else { return [] }
    let known = Dictionary(before.duties.map { ($0.id, $0) }) { first, _ in first }
    let present = Set(now.duties.map(\.id))
    let gone = before.duties.filter { !present.contains($0.id) }.map { duty in
      finding(
        at: file.place("duties"), "\(duty.id), '\(duty.title)', is gone from the catalogue.",
        help: "Put it back. A duty that is no longer in force keeps its entry, with 'to:' and its last day.")
    }
    return gone
      + now.duties.enumerated().compactMap { number, duty in
        guard let old = known[duty.id], duty.changed == old.changed, let (key, what) = change(from: old, to: duty)
        else {
          return nil
        }
        return finding(
          at: file.place("duties", .entry(number), .key(key)),
          "\(what) of \(duty.id) changed, and no 'changed' date asks those whose actions rest on it to look again.",
          help: "Add 'changed:' with the day of the change to \(duty.id).")
      }
  }

  /// The key of the first part of a duty that changes what it asks, and what it is called; nil when none changed.
  private static func change(from old: Duty, to new: Duty) -> (key: String, what: String)? {
    if !Wordings.areTheSame(old.title, new.title) { return ("title", "The title") }
    if old.kind != new.kind { return ("kind", "The kind") }
    if Set(old.binds) != Set(new.binds) { return ("binds", "Who is bound by the duty") }
    if old.from != new.from { return ("from", "The first day") }
    return old.to != new.to ? ("to", "The last day") : nil
  }
}

extension String {
  /// The text with the first `old` in it, which must be there, replaced by `new`.
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(old) }) else { return self }
    return self[..<start] + new + self[index(start, offsetBy: old.count)...]
  }
}
