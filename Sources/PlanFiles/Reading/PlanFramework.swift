public import ActionPlans
public import SourceText

/// The files of a folder that hold no service's plan: what the service plans are held against.
public struct PlanFramework: Sendable {
  /// The partnership, the dashboard, audits, reviews and what was put right, without any service's plan; nil when no
  /// readable file describes the partnership.
  public let plan: Plan?
  /// The file that describes the partnership, for the places of what it says; nil as ``plan`` is.
  public let partnershipFile: PlanFile?
  /// The texts of the records of signed reviews, in the order of their paths.
  public let signedRecords: [SourceFile]
  /// Every readable description of a partnership in the order of the files; a second one has a finding.
  let partnerships: [Partnership]
  /// The ids that these files define.
  let names: NameTable

  /// The framework that `files`, in the order of their paths, make; service plans among them are left out.
  init(_ files: [PlanFile], signedRecords: [SourceFile] = []) {
    self.signedRecords = signedRecords
    var partnerships: [Partnership] = []
    var described: [Int] = []
    var parts = PlanParts()
    for (number, file) in files.enumerated() {
      if file.kind == .partnership { described.append(number) }
      switch file.content {
      case .partnership(let found): partnerships.append(found)
      case .dashboard(let found): parts.indicators += found
      case .audit(let found): parts.audits.append(found)
      case .review(let found): parts.reviews.append(found)
      case .putRight(let found): parts.putRight += found
      case .servicePlan, nil: break
      }
    }
    let home = Self.home(among: described) { files[$0].path }
    if let home, case .partnership(let partnership) = files[home].content {
      plan = parts.plan(of: partnership)
      partnershipFile = files[home]
    } else {
      (plan, partnershipFile) = (nil, nil)
    }
    self.partnerships = partnerships
    names = NameTable(files.filter { !$0.isServicePlan }.flatMap(\.outline.definitions))
  }

  /// The file that describes the partnership, of those that say they do: partnership.yaml itself, else the first.
  static func home(among files: [Int], path: (Int) -> String) -> Int? {
    files.first { path($0) == "partnership.yaml" } ?? files.first
  }

  /// The plan that this framework and these service plans, in the order of their paths, make; nil as ``plan`` is.
  func plan(with services: [ServicePlan]) -> Plan? {
    guard var plan else { return nil }
    plan.services = services
    return plan
  }
}

/// The parts of a plan besides the partnership and the services, gathered file by file.
private struct PlanParts {
  var indicators: [Indicator] = []
  var audits: [Audit] = []
  var reviews: [Review] = []
  var putRight: [PutRight] = []

  func plan(of partnership: Partnership) -> Plan {
    var plan = Plan(partnership: partnership)
    plan.indicators = indicators
    plan.audits = audits
    plan.reviews = reviews
    plan.putRight = putRight
    return plan
  }
}

extension PlanFile {
  /// Whether the file says it is a plan of a service or sector.
  public var isServicePlan: Bool { kind == .service || kind == .sector }
}
