internal import ActionPlans

/// The keys of a way of working.
enum WayOfWorkingKey: Int, SchemaKey {
  case id, title, promise

  static let recordName = "a way of working"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.way), "Its id, by which everything else names it.")
    case .title: .required("title", .text, "Its name.")
    case .promise: .optional("promise", .text, "The promise, in the partnership's words.")
    }
  }
}

extension WayOfWorking: PlanRecord {
  static func decode(_ record: borrowing Record<WayOfWorkingKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<WayOfWorking>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let promise: String? = decoder.text(record, .promise)
    guard let id, let title else { return nil }
    var value = Self(id: id, title: title)
    value.promise = promise
    return value
  }
}
