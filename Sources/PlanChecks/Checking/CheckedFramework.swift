public import ActionPlans
public import PlanFiles
public import PlanProgress
public import SourceText

/// What rules about a service's plan may know of the rest: the framework, whose plan is whose, and the day.
///
/// Whatever is the same for every action is found out here, once, and shared by all who ask.
public final class CheckedFramework: Sendable {
  /// Whose plan a file is, found in the partnership's own list.
  public struct Owner: Sendable {
    /// The sector it belongs to; nil when the partnership does not list it.
    public let sector: Sector?
    /// The service; nil for a sector's own plan.
    public let service: Service?
  }

  /// The partnership.
  public let partnership: Partnership
  /// What counts as today.
  ///
  /// Facts dated later have not happened.
  public let today: CalendarDay
  /// The catalogue of duties by id.
  public let duties: [ID<Duty>: Duty]
  /// The partnership's sectors by id; of two with one id the first.
  public let sectors: [ID<Sector>: Sector]
  /// The dashboard's indicators by id, with what they say today; of two with one id the first.
  public let measured: [ID<Indicator>: CheckedIndicator]
  /// The sectors, services and bodies that had ended by today, by id.
  public let ended: [String: EndedPartner]
  /// The day each duty's law changed, for those whose law had changed by today.
  public let changedDuties: [ID<Duty>: CalendarDay]
  /// The duties that were no longer in force today, by id.
  public let endedDuties: [ID<Duty>: Duty]
  /// The short forms that the partnership explains, and those that everybody knows; nil when it has no glossary.
  public let shortForms: Set<String>?
  /// The last day of the last phase that is meant for Musts; nil when no phase is.
  public let mustPhaseEnd: CalendarDay?
  /// Whether today is a day of the plan's time, so that somebody can still act.
  ///
  /// Once the plan has ended its files are a record, and nobody is reminded of anything.
  public let isRunning: Bool
  /// What ratings rest on.
  public let basis: PartialFigures.Basis
  /// In what each of the dashboard's indicators is counted, by id.
  public let units: [ID<Indicator>: IndicatorUnit]
  /// The dashboard's indicators by id; of two with one id the first.
  let indicators: [ID<Indicator>: Indicator]
  /// The years that reviews signed.
  let signedYears: SignedYears
  /// What the texts that name leads say, as far as somebody has looked.
  let leadKinds: LeadKinds
  private let services: [ID<Service>: Owner]
  private let file: PlanFile

  /// The framework on the day `today`; nil when no readable file describes the partnership.
  ///
  /// - Parameters:
  ///   - framework: the files that hold no service's plan.
  ///   - today: what counts as today.
  ///   - signedYears: the years that its records sign, where they have been read already.
  ///   - threads: how many threads may read records at once.
  init?(_ framework: PlanFramework, today: CalendarDay, signedYears: SignedYears? = nil, threads: Int = 1) {
    guard let plan = framework.plan, let file = framework.partnershipFile else { return nil }
    partnership = plan.partnership
    self.today = today
    self.file = file
    duties = Dictionary(plan.partnership.duties.map { ($0.id, $0) }) { first, _ in first }
    sectors = Dictionary(plan.partnership.sectors.map { ($0.id, $0) }) { first, _ in first }
    measured = Dictionary(plan.indicators.map { ($0.id, CheckedIndicator($0, on: today)) }) { first, _ in first }
    ended = EndedPartner.all(of: plan.partnership, on: today)
    leadKinds = LeadKinds(EndedBodies(of: plan.partnership, on: today))
    changedDuties = Dictionary(
      plan.partnership.duties.compactMap { duty in
        duty.changed.flatMap { $0 <= today ? (duty.id, $0) : nil }
      }
    ) { first, _ in first }
    endedDuties = duties.filter { $0.value.to.map { $0 < today } ?? false }
    let explained = plan.partnership.glossary.map(\.short)
    shortForms = explained.isEmpty ? nil : Set(explained + ["GP", "NHS", "UK"])
    mustPhaseEnd = plan.partnership.phases.lazy.filter { $0.focus == .must }.map(\.to).max()
    isRunning = plan.partnership.from <= today && today <= plan.partnership.to
    basis = PartialFigures.Basis(plan, asOf: today)
    indicators = Dictionary(plan.indicators.map { ($0.id, $0) }) { first, _ in first }
    self.signedYears = signedYears ?? SignedYears(framework.signedRecords, threads: threads)
    units = Dictionary(plan.indicators.map { ($0.id, IndicatorUnit($0.unit)) }) { first, _ in first }
    services = Dictionary(
      plan.partnership.sectors.flatMap { sector in
        sector.services.map { ($0.id, Owner(sector: sector, service: $0)) }
      }
    ) { first, _ in first }
  }

  /// Whose plan it is that a file says it is.
  func owner(of plan: ServicePlan) -> Owner {
    switch plan.owner {
    case .sector(let id): Owner(sector: sectors[id], service: nil)
    case .service(let id): services[id] ?? Owner(sector: nil, service: nil)
    }
  }

  /// Where a value of the partnership's file stands: `place("sectors", 0, "id")`.
  public func place(_ steps: PlaceStep...) -> Place { file.place(steps) }
}
