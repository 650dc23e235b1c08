public import ActionPlans
public import PlanFiles
public import PlanProgress

/// One action, readable: what was promised, where it stands and why, and everything that happened to it up to a day.
public struct ActionDetail: Sendable {
  let subject: DatedPlan
  /// The action as its file has it now.
  public let action: Action
  /// Where it stands in the plan.
  public let place: ActionPlace
  /// Its figures on the day; nil when it had not joined the plan.
  public let figure: ActionFigure?

  /// The action of `plan` with that id, letter case aside when none has it exactly; nil when there is none.
  ///
  /// ``DatedPlan/mistake(in:)`` says what may have been meant.
  public init?(of id: ID<Action>, in plan: DatedPlan) {
    let capitals = id.text.uppercased()
    let exact = Self.place(of: plan.plan, where: { $0 == id })
    guard let place = exact ?? Self.place(of: plan.plan, where: { $0.text.uppercased() == capitals }),
      let action = plan.plan.action(at: place)
    else { return nil }
    subject = plan
    self.action = action
    self.place = place
    figure = plan.figures.figure(at: place)
  }

  private static func place(of plan: Plan, where matches: (ID<Action>) -> Bool) -> ActionPlace? {
    for file in plan.services.indices {
      if let action = plan.services[file].actions.firstIndex(where: { matches($0.id) }) {
        return ActionPlace(file: file, action: action)
      }
    }
    return nil
  }

  /// The folder that the plan was read from.
  public var folder: PlanFolder { subject.folder }

  /// The action for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The action as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }
}
