internal import ActionPlans
internal import PlanProgress

extension ActionFigure {
  /// Where it stands: `Red: off track, overdue by 62 days`, `Blue: delivered`.
  ///
  /// Where the colour's word is not the state, the state follows.
  var standing: Words {
    var text = ratingWords.text
    if let overdueDays {
      text += ", overdue by \(overdueDays.counting("day"))"
    } else if state.isOpen, state.word != ratingWord {
      text += ", \(state.word)"
    }
    return Words(text, .rating(rating))
  }

  /// When it is promised now, and how that came: `31 July 2025, 943 days later (moved twice)`.
  var duePromise: String {
    guard dueMoves > 0 || slipDays != 0 else { return due.longText }
    let size = slipDays.magnitude
    let slip =
      slipDays == 0 ? "the same day" : "\(Int(size).counting("day")) \(slipDays > 0 ? "later" : "earlier")"
    return "\(due.longText), \(slip)" + (dueMoves > 0 ? " (moved \(dueMoves.times))" : "")
  }
}

extension ActionFigure {
  /// The wording with its category, for lists that mix them: `Publish one access route (Must)`.
  var titleWithCategory: Words { Words("\(title) (\(category.title))") }
}

extension DatedPlan {
  /// The name of the service or sector whose plan it is.
  func title(of owner: PlanOwner) -> String {
    switch owner {
    case .service(let id): names.title(of: id)
    case .sector(let id): names.title(of: id)
    }
  }

  /// Whether the plan of `owner` is within a scope.
  func contains(_ owner: PlanOwner, in scope: AccountabilitySummary.Scope) -> Bool {
    switch owner {
    case .service(let id):
      scope.contains(service: id)
        && scope.contains(sector: partnership.sectors.first { $0.services.contains { $0.id == id } }?.id)
    case .sector(let id): scope.services.isEmpty && scope.contains(sector: id)
    }
  }

  /// The service and the sector of an action: `Inclusion Service, Local authority education`.
  func whose(_ figure: ActionFigure) -> String {
    let sector = figure.sector.map { names.title(of: $0) }
    guard let service = figure.service else { return sector.map { "\($0) (the sector's own plan)" } ?? "-" }
    return [names.title(of: service), sector].compactMap { $0 }.joined(separator: ", ")
  }
}
