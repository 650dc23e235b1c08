internal import ActionPlans
internal import PlanChecks
internal import SourceText

extension DifferenceReport {
  /// The report as JSON, ending in a line end: totals by kind, then every entry; what is not known is null.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.member("versions", versions)
      json.member("unexplained", difference.unexplained.count)
      json.key("totals")
      json.object { json in
        for kind in PlanDifference.Kind.allCases { json.member(kind.rawValue, difference.of(kind).count) }
        json.member("daysLater", difference.entries.reduce(0) { $0 + $1.daysLater })
      }
      json.members("notCompared", difference.unread) { json, file in
        json.member("file", file.path)
        json.member("version", file.isEarlier ? "earlier" : "later")
      }
      json.members("entries", difference.entries) { json, entry in
        json.member("id", entry.id.text)
        json.member("title", entry.title)
        json.member("category", entry.category.rawValue)
        json.member("kind", entry.kind.rawValue)
        json.member("what", entry.words)
        json.member("reason", entry.reason)
        json.member("agreedBy", entry.agreedBy)
        json.member("isUnexplained", entry.isUnexplained)
        json.member("daysLater", entry.daysLater)
        json.member("movesBefore", entry.movesBefore)
        json.member("file", entry.place.path)
        json.member("line", entry.line)
      }
    }
    json.endLine()
    return json.bytes
  }
}
