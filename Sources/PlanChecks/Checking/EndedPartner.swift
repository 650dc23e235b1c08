public import ActionPlans

/// A sector, service or body that is no more.
public struct EndedPartner: Sendable {
  /// Its name.
  public let title: String
  /// Its last day.
  public let to: CalendarDay
  /// The id of what took over; nil when nothing did.
  public let successor: String?

  /// Everything in `partnership` that had ended before `today`, by id; of two with one id the first.
  static func all(of partnership: Partnership, on today: CalendarDay) -> [String: EndedPartner] {
    var ended: [String: EndedPartner] = [:]
    func note(_ id: String, _ title: String, _ to: CalendarDay?, _ successor: String?) {
      guard let to, to < today, ended[id] == nil else { return }
      ended[id] = EndedPartner(title: title, to: to, successor: successor)
    }
    for sector in partnership.sectors {
      note(sector.id.text, sector.title, sector.to, sector.successor?.text)
      for service in sector.services {
        note(service.id.text, service.title, service.to, service.successor?.text)
      }
    }
    for body in partnership.bodies { note(body.id.text, body.title, body.to, body.successor?.text) }
    return ended
  }
}
