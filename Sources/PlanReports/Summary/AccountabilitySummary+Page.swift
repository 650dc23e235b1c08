internal import ActionPlans
internal import PlanProgress

extension AccountabilitySummary {
  /// The summary for a screen or printer `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The summary as Markdown, with tables as GitHub and GitLab read them.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  /// What the summary says, in the order in which a board reads it.
  ///
  /// "Did it help", what was heard, the duties and the decisions of the board have their places between these.
  var page: Page {
    let partnership = plan.partnership
    let sections: [Section?] = [
      inBriefSection, lateMustsSection, sectorsSection, prioritiesSection, waysSection, changesSection,
      claimedSection, statedBetterSection, silenceSection, missingPlansSection, unservedPrioritiesSection,
      methodSection,
    ]
    var under = [Words("Accountability summary for the \(partnership.board ?? "board of the \(partnership.name)")")]
    under.append(Words("As of \(plan.asOf.longText), compared with \(comparedWith.longText)"))
    if let scopeText { under.append(Words(scopeText)) }
    if let overall = tallies.overall { under.append(overall) }
    return Page(title: partnership.plan, under: under, sections: sections.compactMap { $0 })
  }

  /// What the summary is narrowed to; nil for the whole plan.
  private var scopeText: String? {
    guard !scope.isEverything else { return nil }
    let names =
      scope.sectors.map { plan.names.title(of: $0) } + scope.services.map { plan.names.title(of: $0) }
      + scope.priorities.map { plan.names.title(of: $0) }
    return "Only: " + names.joined(separator: "; ")
  }

  /// In brief.
  private var inBriefSection: Section {
    var section = Section("In brief")
    if let warning = inBrief.warning { section.blocks.append(.paragraph(Words(warning, .strong))) }
    section.blocks.append(.bullets(inBrief.sentences.map { Words($0) }))
    if !inBrief.asks.isEmpty {
      let items = inBrief.asks.map { ask in
        Item(
          ask.figure.id.text, Words(ask.ask.text), [Words("\(ask.figure.title) (\(ask.figure.category.title))", .faint)]
        )
      }
      section.sections = [Section("What the board is asked for", [.items(items)])]
    }
    return section
  }

  /// Must do's that are late or at risk.
  private var lateMustsSection: Section? {
    guard !lateMusts.isEmpty else { return nil }
    return Section("Must do's that are late or at risk", [.cards(lateMusts.map { $0.card(in: plan) })])
  }
}
