internal import ActionPlans
internal import PlanProgress

/// What is not to be taken on trust.
extension AccountabilitySummary {
  /// Claimed but not evidenced.
  var claimedSection: Section? {
    guard !doubts.claimed.isEmpty else { return nil }
    var table = Table([
      .short("Id"), .prose("Action"), .prose("Lead"), .short("Completed"), .number("Days without evidence"),
    ])
    for figure in doubts.claimed {
      table.add([
        figure.idCell, Cell(figure.title), Cell(figure.lead),
        Cell(figure.completed?.description), Cell(figure.completed.map { plan.asOf.days(since: $0) }),
      ])
    }
    return Section("Claimed but not evidenced", [.table(table)])
  }

  /// Stated better than computed.
  var statedBetterSection: Section? {
    guard !doubts.statedBetter.isEmpty else { return nil }
    var table = Table([.short("Id"), .prose("Action"), .short("Lead says"), .short("Facts say"), .prose("Why")])
    for figure in doubts.statedBetter {
      table.add([
        figure.idCell, Cell(figure.title),
        Cell(Words(figure.stated?.rating.rawValue ?? "-"), [Words(figure.stated?.date.description ?? "", .faint)]),
        Cell(Words(figure.rating.rawValue, .rating(figure.rating))),
        Cell(figure.reasonTexts.isEmpty ? figure.state.word : figure.reasonTexts.joined(separator: "; ")),
      ])
    }
    return Section("Stated better than computed", [.table(table)])
  }

  /// Nothing heard for a quarter.
  var silenceSection: Section? {
    guard !doubts.silent.isEmpty else { return nil }
    var table = Table([.short("Id"), .prose("Action"), .prose("Lead"), .short("Last heard"), .number("Days ago")])
    for silence in doubts.silent {
      table.add([
        silence.figure.idCell, Cell(silence.figure.title),
        Cell(silence.figure.lead), Cell(silence.lastUpdate?.description ?? "never"), Cell(silence.days),
      ])
    }
    let days = plan.partnership.rating.staleDays.counting("day")
    return Section(
      "Nothing heard for a quarter",
      [
        .paragraph(Words("Actions under way, or that should be, with no update for more than \(days).")), .table(table),
      ])
  }

  /// Services with no plan.
  var missingPlansSection: Section? {
    guard !doubts.servicesWithoutPlan.isEmpty else { return nil }
    let names = doubts.servicesWithoutPlan.map { missing in
      Words("\(plan.names.title(of: missing.service)) (\(plan.names.title(of: missing.sector)))")
    }
    return Section("Services with no plan", [.bullets(names)])
  }

  /// Priorities nobody works on.
  var unservedPrioritiesSection: Section? {
    guard !doubts.prioritiesWithoutAction.isEmpty else { return nil }
    let items = doubts.prioritiesWithoutAction.map { unserved in
      Item("", Words(plan.names.title(of: unserved.priority), .strong), unserved.reasons.map { Words($0) })
    }
    let note: [Block] = scope.isEverything ? [] : [.paragraph("Within what this summary is narrowed to.")]
    return Section("Priorities nobody works on", note + [.items(items)])
  }
}
