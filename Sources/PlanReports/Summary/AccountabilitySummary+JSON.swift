internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

extension AccountabilitySummary {
  /// The name and version of the JSON form, under the key `format`.
  public static let format = "actionplan.report/1"

  /// The summary as JSON, ending in a line end.
  ///
  /// Every part is there, in order, an empty one as an empty array; what is not known is null. Parts name actions by
  /// their ids; `actions` tells all about each one once, in plan order, as the list does.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      writeHead(&json)
      writeBrief(&json)
      json.members("lateMusts", lateMusts) { json, must in write(must, &json) }
      json.members("sectors", sectors) { json, sector in write(sector, &json) }
      json.members("priorities", priorities) { json, priority in json.members(of: priority) }
      writeWays(&json)
      writeChanges(&json)
      writeDoubts(&json)
      writeMethod(&json)
      json.members("actions", actions) { json, figure in
        json.row(of: figure)
        json.member("restsOnBrokenChain", figure.restsOnBrokenChain)
        json.member("file", plan.path(of: figure.place))
        json.member("line", lines.line(of: figure.place))
      }
    }
    json.endLine()
    return json.bytes
  }

  private func writeHead(_ json: inout JSONWriter) {
    let partnership = plan.partnership
    json.member("format", Self.format)
    json.member("plan", partnership.plan)
    json.member("partnership", partnership.name)
    json.member("board", partnership.board)
    json.day("from", partnership.from)
    json.day("to", partnership.to)
    json.day("asOf", plan.asOf)
    json.day("comparedWith", comparedWith)
    json.key("scope")
    json.object { json in
      json.member("sectors", scope.sectors.map(\.text))
      json.member("services", scope.services.map(\.text))
      json.member("priorities", scope.priorities.map(\.text))
    }
    json.member("isWhole", plan.folder.isWhole)
    json.member("headline", Headline(of: tallies)?.rating.rawValue)
    json.members(of: tallies)
  }

  private func writeBrief(_ json: inout JSONWriter) {
    if let signing = signedOtherwise {
      json.key("signedOtherwise")
      json.object { json in
        json.member("doubt", signing.doubt)
        json.members(of: signing.figuresNow)
      }
    }
    json.key("inBrief")
    json.object { json in
      json.member("sentences", inBrief.sentences)
      json.members("asks", inBrief.asks) { json, ask in
        json.name(of: ask.figure)
        json.member("ask", ask.ask.text)
        json.day("date", ask.ask.date)
      }
    }
  }

  private func write(_ must: LateMust, _ json: inout JSONWriter) {
    let figure = must.figure
    json.name(of: figure)
    json.member("rating", figure.rating.rawValue)
    json.member("why", figure.reasonTexts)
    json.member("duties", must.duties.map(\.text))
    json.member("service", figure.service?.text)
    json.member("sector", figure.sector?.text)
    json.member("accountable", figure.accountable)
    json.day("baselineDue", figure.baselineDue)
    json.day("due", figure.due)
    json.member("dueMoves", figure.dueMoves)
    json.member("overdueDays", figure.overdueDays)
    json.note("pathToGreen", must.pathToGreen)
    json.note("ask", must.ask)
  }

  private func write(_ sector: SectorStanding, _ json: inout JSONWriter) {
    json.members(of: sector.standing)
    json.member("hasPlan", sector.hasPlan)
    json.member("hasOwnPlan", sector.hasOwnPlan)
    json.members("services", sector.services) { json, service in
      json.members(of: service.standing)
      json.member("hasPlan", service.hasPlan)
      json.member("isRequired", service.isRequired)
    }
  }

  private func writeWays(_ json: inout JSONWriter) {
    json.key("waysOfWorking")
    json.object { json in
      json.member("review", ways.review?.text)
      json.day("reviewed", ways.reviewed)
      json.members("ways", ways.entries) { json, entry in
        json.member("id", entry.way.id.text)
        json.member("title", entry.way.title)
        json.member("kept", entry.judgement?.kept?.rawValue)
        json.member("example", entry.judgement?.example)
      }
    }
  }
}

extension JSONWriter {
  /// Writes which action something is about.
  mutating func name(of figure: ActionFigure) {
    member("action", figure.id.text)
    member("title", figure.title)
    member("category", figure.category.rawValue)
  }

  /// Writes where a set stands.
  fileprivate mutating func members(of standing: Standing) {
    member("id", standing.id)
    member("title", standing.title)
    member("headline", standing.headline?.rating.rawValue)
    member("direction", standing.direction?.rawValue)
    members(of: standing.tallies)
  }

  /// Writes a key with something that was written on a day; null for nil.
  fileprivate mutating func note(_ name: String, _ note: DatedText?) {
    key(name)
    guard let note else { return literal("null") }
    object { json in
      json.member("text", note.text)
      json.day("date", note.date)
    }
  }
}
