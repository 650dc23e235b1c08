internal import ActionPlans

/// The keys of an action.
enum ActionKey: Int, SchemaKey {
  case id, title, category, priority, ways, duties, contributesTo, dutiesChecked, offer, lead, accountable, partners,
    success, added, start, due, started, completed, embedded, recorded, heard, milestones, measures, dependsOn,
    evidence, updates, changes, withdrawn

  static let recordName = "an action"
  static let shape = makeShape()

  var field: Field {
    switch self {
    case .id: .required("id", .newID(.action), "Its id, PREFIX-NN; never used again.")
    case .title: .required("title", .text, "What will be done, beginning with a verb.")
    case .category: .required("category", .word(Category.allCases.map(\.rawValue)), "How binding it is.")
    case .priority: .required("priority", .reference([.priority]), "The priority area it serves.")
    case .ways: .optional("ways", .list(.reference([.way])), "The ways of working it puts into practice.")
    case .duties: .optional("duties", .list(.reference([.duty])), "The duties it meets; a Must needs one.")
    case .contributesTo:
      .optional("contributes-to", .list(.reference([.duty])), "Duties of another sector that it helps to meet.")
    case .dutiesChecked:
      .optional("duties-checked", .day, "The day somebody last held the action against its duties.")
    case .offer: .optional("offer", .list(.reference([.offer])), "The statements of the good offer that it serves.")
    case .lead: .optional("lead", .text, "The role that does it.")
    case .accountable: .optional("accountable", .text, "The role that answers for it.")
    case .partners:
      .optional(
        "partners", .list(.reference([.sector, .service, .body])),
        "Sectors, services and bodies it works with; all-services means every service.")
    case .success: .optional("success", .list(.text), "What will be true when it has worked, in plain words.")
    case .added: .optional("added", .day, "The day it joined the plan.", default: "the plan's first day")
    case .start: .optional("start", .day, "The planned start.", default: "the day it was added")
    case .due: .required("due", .day, "The day by which it is promised.")
    case .started: .optional("started", .day, "The day work began.")
    case .completed: .optional("completed", .day, "The day the work was done.")
    case .embedded: .optional("embedded", .day, "The day a lasting effect was shown by evidence.")
    case .recorded: Field.recorded
    case .heard: .optional("heard", .text, "How families and young people were involved.")
    case .milestones: .optional("milestones", .records(MilestoneKey.shape), "The steps on the way.")
    case .measures: .optional("measures", .records(MeasureKey.shape), "The indicators it is to move.")
    case .dependsOn: .optional("depends-on", .list(.reference([.action])), "Actions that must be done first.")
    case .evidence: .optional("evidence", .records(EvidenceKey.shape), "What shows that it was done.")
    case .updates: .optional("updates", .records(UpdateKey.shape), "What its lead reported.")
    case .changes: .optional("changes", .records(ChangeKey.shape), "Every change to the promise, with its reason.")
    case .withdrawn: .optional("withdrawn", .record(WithdrawalKey.shape), "How it ended unfinished.")
    }
  }
}

extension Action: PlanRecord {
  static func decode(_ record: borrowing Record<ActionKey>, with decoder: inout PlanDecoder) -> Self? {
    let id: ID<Action>? = decoder.newID(record, .id)
    let title: String? = decoder.text(record, .title)
    let category: Category? = decoder.choice(record, .category)
    let priority: ID<Priority>? = decoder.reference(record, .priority)
    let due: CalendarDay? = decoder.day(record, .due)
    let ways: [ID<WayOfWorking>] = decoder.references(record, .ways)
    let duties: [ID<Duty>] = decoder.references(record, .duties)
    let contributesTo: [ID<Duty>] = decoder.references(record, .contributesTo)
    let dutiesChecked: CalendarDay? = decoder.day(record, .dutiesChecked)
    let offer: [ID<GoodOfferStatement>] = decoder.references(record, .offer)
    let lead: String? = decoder.text(record, .lead)
    let accountable: String? = decoder.text(record, .accountable)
    let partners: [String] = decoder.referenceTexts(record, .partners)
    let success: [String] = decoder.texts(record, .success)
    let added: CalendarDay? = decoder.day(record, .added)
    let start: CalendarDay? = decoder.day(record, .start)
    let started: CalendarDay? = decoder.day(record, .started)
    let completed: CalendarDay? = decoder.day(record, .completed)
    let embedded: CalendarDay? = decoder.day(record, .embedded)
    let recorded: CalendarDay? = decoder.day(record, .recorded)
    let heard: String? = decoder.text(record, .heard)
    let milestones: [Milestone] = decoder.records(record, .milestones)
    let measures: [Measure] = decoder.records(record, .measures)
    let dependsOn: [ID<Action>] = decoder.references(record, .dependsOn)
    let evidence: [Evidence] = decoder.records(record, .evidence)
    let updates: [Update] = decoder.records(record, .updates)
    let changes: [Change] = decoder.records(record, .changes)
    let withdrawn: Withdrawal? = decoder.record(record, .withdrawn)
    guard let id, let title, let category, let priority, let due else { return nil }
    decoder.actionNodes.append(record.node)
    return Self(
      id: id, title: title, category: category, priority: priority, due: due, ways: ways, duties: duties,
      contributesTo: contributesTo, dutiesChecked: dutiesChecked, offer: offer, lead: lead, accountable: accountable,
      partners: partners, success: success, added: added, start: start, started: started, completed: completed,
      embedded: embedded, recorded: recorded, heard: heard, milestones: milestones, measures: measures,
      dependsOn: dependsOn, evidence: evidence, updates: updates, changes: changes, withdrawn: withdrawn)
  }
}
