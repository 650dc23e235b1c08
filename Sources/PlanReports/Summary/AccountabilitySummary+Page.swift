internal import ActionPlans
internal import PlanProgress
internal import SourceText

extension AccountabilitySummary {
  /// The summary for a screen or printer `width` columns wide; fewer than 40 count as 40.
  ///
  /// - Parameter threads: How many threads may work at once; the result does not depend on it.
  public func text(width: Int, palette: Palette, threads: Int = 1) -> [UInt8] {
    let head = Page(title: plan.partnership.plan, under: under)
    return joined(TextPage.bytes(of: head, width: width, palette: palette), threads) { part in
      TextPage.bytes(of: part, width: width, palette: palette)
    }
  }

  /// The summary as Markdown, with tables as GitHub and GitLab read them.
  ///
  /// - Parameter threads: How many threads may work at once; the result does not depend on it.
  public func markdown(threads: Int = 1) -> [UInt8] {
    let head = Page(title: plan.partnership.plan, under: under)
    return joined(MarkdownPage.bytes(of: head), threads) { part in MarkdownPage.bytes(of: part) }
  }

  /// The parts in the order in which a board reads them; each is made when it is written, and forgotten then.
  ///
  /// "Did it help", what was heard, the duties and the decisions of the board have their places between these.
  private static let parts: [@Sendable (AccountabilitySummary) -> Section?] = [
    { $0.inBriefSection }, { $0.signedSection }, { $0.lateMustsSection }, { $0.sectorsSection },
    { $0.prioritiesSection },
    { $0.waysSection }, { $0.changesSection }, { $0.claimedSection }, { $0.statedBetterSection },
    { $0.silenceSection }, { $0.missingPlansSection }, { $0.unservedPrioritiesSection }, { $0.methodSection },
  ]

  /// The parts one after another, with an empty line before each.
  private func joined(
    _ head: [UInt8], _ threads: Int, _ write: @escaping @Sendable (Section) -> [UInt8]
  ) -> [UInt8] {
    let parts = ParallelMap.map(count: Self.parts.count, threads: actions.count < 1000 ? 1 : threads) { part in
      Self.parts[part](self).map(write)
    }
    var bytes = head
    bytes.reserveCapacity(parts.reduce(head.count) { $0 + ($1?.count ?? 0) + 1 })
    for case let part? in parts {
      bytes.append(UInt8(ascii: "\n"))
      bytes.append(contentsOf: part)
    }
    return bytes
  }

  /// What stands under the title.
  private var under: [Words] {
    let partnership = plan.partnership
    let board = partnership.board ?? "board of the \(partnership.name)"
    let lines: [Words?] = [
      Words("Accountability summary for the \(board)"),
      Words("As of \(plan.asOf.longText), compared with \(comparedWith.longText)"),
      scopeText.map { Words($0) }, tallies.overall,
    ]
    return lines.compactMap { $0 }
  }

  /// What the summary is narrowed to; nil for the whole plan.
  private var scopeText: String? {
    guard !scope.isEverything else { return nil }
    let names =
      scope.sectors.map { plan.names.title(of: $0) } + scope.services.map { plan.names.title(of: $0) }
      + scope.priorities.map { plan.names.title(of: $0) }
    return "Only: " + names.joined(separator: "; ")
  }

  /// What stands otherwise than it was signed, on the day of a signed review.
  private var signedSection: Section? {
    guard let signing = signedOtherwise else { return nil }
    let doubt = signing.doubt.map { [Block.paragraph(Words("\($0) See 'review verify'.", .strong))] } ?? []
    return Section(signing.words, doubt + (signing.figuresNow?.blocks ?? []))
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
