internal import ActionPlans
internal import PlanProgress

/// Where sectors, services, priorities and ways of working stand.
extension AccountabilitySummary {
  /// Where each sector stands.
  var sectorsSection: Section? {
    guard !sectors.isEmpty else { return nil }
    var table = table(of: "Sector, with its services")
    for sector in sectors {
      let name = Cell(Words(name(of: sector), .strong))
      table.add(cells(name, sector.standing, plan: sector.hasPlan ? nil : "No plan"))
      for service in sector.services where !sector.isOneService {
        let plan = service.hasPlan ? nil : service.isRequired ? "No plan" : "No plan (none is required)"
        table.add(cells(Cell(service.standing.title), service.standing, plan: plan), isUnder: true)
      }
    }
    return Section("Where each sector stands", explained(table) + sectorNotes)
  }

  /// A sector's name, with its service's where it has but one: their figures are the same.
  private func name(of sector: SectorStanding) -> String {
    let own = sector.standing.title
    guard sector.isOneService, let service = sector.services.first?.standing.title,
      service.lowercased() != own.lowercased()
    else { return own }
    return "\(own): \(service)"
  }

  /// Which sectors have no plan, and which no Must.
  private var sectorNotes: [Block] {
    let withoutPlan = sectors.filter { !$0.hasPlan }.map(\.standing.title)
    let withoutMust = sectors.filter { $0.standing.headline?.hasNoMust == true }.map(\.standing.title)
    var notes: [String] = []
    if !withoutPlan.isEmpty, scope.priorities.isEmpty {
      notes.append("With no plan: \(withoutPlan.joined(separator: "; ")).")
    }
    if !withoutMust.isEmpty {
      notes.append("With no Must do: \(withoutMust.joined(separator: "; ")).")
    }
    return notes.map { .paragraph(Words($0)) }
  }

  /// Where each priority area stands.
  var prioritiesSection: Section? {
    guard !priorities.isEmpty else { return nil }
    var table = table(of: "Priority area")
    for priority in priorities {
      table.add(cells(Cell(Words(priority.title, .strong)), priority, plan: nil))
    }
    return Section("Where each priority stands", [.table(table)])
  }

  /// How the partners worked together.
  var waysSection: Section? {
    guard !ways.entries.isEmpty else { return nil }
    guard let review = ways.review, let reviewed = ways.reviewed else {
      let text = "No review up to \(plan.asOf.longText) says whether these promises were kept."
      return Section(
        "The ways of working",
        [.paragraph(Words(text)), .items(ways.entries.map { Item("", Words($0.way.title), promise(of: $0)) })])
    }
    let items = ways.entries.map { entry in
      Item(
        "", Words("\(entry.way.title): \(entry.judgement?.kept?.words ?? "not judged")", .strong),
        [entry.judgement?.example ?? "No example is given."].map { Words($0) })
    }
    let text = "From the review of \(review.text), which looks at the time up to \(reviewed.longText)."
    return Section("The ways of working", [.paragraph(Words(text)), .items(items)])
  }

  private func promise(of entry: WaysOfWorking.Entry) -> [Words] { entry.way.promise.map { [Words($0)] } ?? [] }

  private func table(of name: String) -> Table {
    let direction: [Column] = hasDirections ? [.short("Since then")] : []
    return Table(
      [
        .prose(name), .prose("Where it stands"), .short("Must"), .short("Should"), .short("Could"),
        .short("Musts on time"), .number("Must slip, days"),
      ] + direction)
  }

  /// Whether there was anything to compare with.
  private var hasDirections: Bool {
    sectors.contains { $0.standing.direction != nil } || priorities.contains { $0.direction != nil }
  }

  private func cells(_ name: Cell, _ standing: Standing, plan: String?) -> [Cell] {
    let must = standing.tallies.must
    let direction: [Cell] = hasDirections ? [Cell(standing.direction?.rawValue)] : []
    return [
      name,
      standing.headline.map { Cell($0.words) }
        ?? Cell(plan ?? (standing.tallies.isEmpty ? "Nothing promised" : "All withdrawn")), must.deliveredCell,
      standing.tallies.should.deliveredCell, standing.tallies.could.deliveredCell, must.onTimeCell, must.slipCell,
    ] + direction
  }

  /// A table with what its columns mean before it.
  private func explained(_ table: Table) -> [Block] {
    let direction = hasDirections ? " The last column compares with \(comparedWith.longText)." : ""
    let text =
      """
      Must, Should and Could show how many are delivered of those promised, and how many are late. On time means by the \
      day first promised. Slip is by how many days Must do's were moved: the middle one and the largest.
      """
    return [.paragraph(Words(text + direction)), .table(table)]
  }
}

extension Kept {
  /// Whether a promise was kept, in words.
  var words: String {
    switch self {
    case .yes: "kept"
    case .partly: "partly kept"
    case .no: "not kept"
    }
  }
}
