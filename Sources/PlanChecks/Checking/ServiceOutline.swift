public import ActionPlans
internal import PlanFiles
public import SourceText

/// What rules about the whole plan need of one service's plan, or a sector's own, when its file is gone.
public struct ServiceOutline: Sendable {
  /// The path as findings show it.
  public let path: String
  /// Whose plan it is.
  public let owner: PlanOwner
  /// The sector it belongs to; nil when the partnership does not list its owner.
  public let sector: ID<Sector>?
  /// Its actions, in the order of the file.
  public let actions: [ActionOutline]
  /// The priorities that its actions serve, each with the most binding category; withdrawn actions serve none.
  public let served: [ID<Priority>: Category]
  /// The duties that its Musts rest on; withdrawn ones rest on none.
  public let dutiesOfMusts: Set<ID<Duty>>
  /// What its actions make of each indicator that one of them is to move.
  public let indicatorUses: [ID<Indicator>: IndicatorUse]
  /// What became of the work that each of the partnership's phases is meant for, in their order.
  public let phases: [PhaseOutline]
  /// The sectors, services and bodies that its actions name as partners, without withdrawn ones.
  public let partners: Set<String>
  /// Those of them that open actions name, each where it is named first.
  public let partnersOfOpen: [NamedPartner]

  /// A partner that a plan names.
  public struct NamedPartner: Sendable {
    /// Its id; `all-services` for all of them.
    public let id: String
    /// The first action that names it.
    public let action: ID<Action>
    /// Where it does.
    public let range: ByteRange?
  }

  /// The outline of `plan`, which `file` holds.
  init(_ plan: ServicePlan, in context: ServiceContext) {
    let file = context.file
    path = file.path
    owner = plan.owner
    sector = context.owner.sector?.id
    // A span lends each action where it lies; an array would copy its two dozen texts and lists.
    let entries = plan.actions.span
    var actions: [ActionOutline] = []
    var served: [ID<Priority>: Category] = [:]
    var duties: Set<ID<Duty>> = []
    var partners: Set<String> = []
    var partnersOfOpen: [NamedPartner] = []
    var namedByOpen: Set<String> = []
    var uses: [ID<Indicator>: IndicatorUse] = [:]
    let phases = context.framework.partnership.phases
    var standings = Array(repeating: PhaseOutline(), count: phases.count)
    actions.reserveCapacity(entries.count)
    for number in entries.indices {
      let outline = ActionOutline(entries, at: number, in: file, planStart: context.framework.partnership.from)
      actions.append(outline)
      for measure in entries[number].measures {
        uses[measure.indicator, default: IndicatorUse()].add(measure, of: outline)
      }
      for phase in phases.indices {
        standings[phase].add(entries, at: number, to: phases[phase], today: context.today)
      }
      guard entries[number].withdrawn == nil else { continue }
      let category = entries[number].category
      if served[entries[number].priority].map({ $0.bindsLess(than: category) }) ?? true {
        served[entries[number].priority] = category
      }
      if category == .must { duties.formUnion(entries[number].duties) }
      for (entry, id) in entries[number].partners.enumerated() {
        partners.insert(id)
        guard outline.isOpen, namedByOpen.insert(id).inserted else { continue }
        let place = file.place(ofAction: number, "partners", .entry(entry))
        partnersOfOpen.append(NamedPartner(id: id, action: outline.id, range: place.range))
      }
    }
    (self.actions, self.served) = (actions, served)
    (self.partners, self.partnersOfOpen) = (partners, partnersOfOpen)
    dutiesOfMusts = duties
    indicatorUses = uses
    self.phases = standings
  }
}
