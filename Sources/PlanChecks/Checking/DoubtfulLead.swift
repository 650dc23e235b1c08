internal import ActionPlans
internal import PlanFiles
public import SourceText

/// A text that should name the role that leads or answers for something, and looks like something else.
public struct DoubtfulLead: Sendable {
  /// What it looks like; never ``LeadKind/role``.
  public let kind: LeadKind
  /// The text.
  public let text: String
  /// What it leads or answers for, as the start of a sentence: `The lead of SCH-01`.
  public let subject: String
  /// Where it stands.
  public let place: Place

  /// Those of `plan`, which `file` holds, in the order of the file.
  ///
  /// Who led for a body that has ended is right for what ended, too. Each text is looked up once, however many actions
  /// name it, and looked at once in a whole check.
  static func all(in plan: ServicePlan, _ file: PlanFile, _ known: LeadKinds) -> [DoubtfulLead] {
    var found: [DoubtfulLead] = []
    var kinds: [String: LeadKind] = [:]
    func look(
      at text: String?, isRecord: Bool, _ subject: @autoclosure () -> String, _ place: @autoclosure () -> Place
    ) {
      guard let text else { return }
      let kind: LeadKind
      if let earlier = kinds[text] {
        kind = earlier
      } else {
        kind = known.kind(of: text)
        kinds[text] = kind
      }
      switch kind {
      case .role: return
      case .past where isRecord: return
      default: found.append(DoubtfulLead(kind: kind, text: text, subject: subject(), place: place()))
      }
    }
    look(at: plan.lead, isRecord: false, "The lead of this plan", file.place("lead"))
    let actions = plan.actions.span
    for number in actions.indices where actions[number].lead != nil || actions[number].accountable != nil {
      let id = actions[number].id
      let isRecord = actions[number].completed != nil || actions[number].withdrawn != nil
      look(at: actions[number].lead, isRecord: isRecord, "The lead of \(id)", file.place(ofAction: number, "lead"))
      look(
        at: actions[number].accountable, isRecord: isRecord, "The role accountable for \(id)",
        file.place(ofAction: number, "accountable"))
    }
    return found
  }
}
