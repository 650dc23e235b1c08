public import ActionPlans
public import SourceText

/// A plan folder as it stood at one moment: its files, the plan they make together, and what is wrong with them.
public struct PlanFolder: Sendable {
  /// The folder as the user named it.
  public let path: String
  /// Its files, in the order of the bytes of their paths.
  public let files: [PlanFile]
  /// The plan; nil when no readable file describes the partnership.
  public let plan: Plan?
  /// For each of the plan's ``Plan/services`` the number of its file in ``files``.
  public let fileOfService: [Int]
  /// Everything wrong in syntax (S), keys and values (K) and references (R), in order.
  public let findings: [Finding]

  /// Whether nothing stood in the way of reading the whole plan.
  ///
  /// If not, figures would leave something out.
  public var isWhole: Bool {
    plan != nil && files.allSatisfy(\.isWhole) && !findings.contains { $0.severity == .error }
  }

  /// Puts the files of a folder together.
  ///
  /// - Parameters:
  ///   - path: the folder as findings name it.
  ///   - files: its files, in any order.
  ///   - unreadable: what was found about files that could not be opened.
  init(path: String, files: [PlanFile], unreadable: [Finding] = []) {
    let files = files.sorted { Place(path: $0.path) < Place(path: $1.path) }
    var resolver = Resolver(folder: path, files: files)
    resolver.resolve(everythingWasRead: unreadable.isEmpty)
    self.path = path
    self.files = files
    findings = (files.flatMap(\.findings) + unreadable + resolver.findings).sorted()
    (plan, fileOfService) = Self.assemble(files)
  }

  /// A folder from texts at hand, for tests and for programs that keep plans elsewhere.
  public init(path: String, sources: [SourceFile]) {
    self.init(path: path, files: sources.map { PlanFile($0) })
  }

  /// The number of the file that describes the partnership: partnership.yaml itself, else the first that does.
  ///
  /// A second one has a finding of its own.
  static func partnershipFile(in files: [PlanFile]) -> Int? {
    let found = files.indices.filter { files[$0].kind == .partnership }
    return found.first { files[$0].path == "partnership.yaml" } ?? found.first
  }

  /// The plan that the files make.
  private static func assemble(_ files: [PlanFile]) -> (Plan?, [Int]) {
    let home = partnershipFile(in: files)
    var partnership: Partnership?
    var services: [ServicePlan] = []
    var fileOfService: [Int] = []
    var indicators: [Indicator] = []
    var audits: [Audit] = []
    var reviews: [Review] = []
    var putRight: [PutRight] = []
    for (number, file) in files.enumerated() {
      switch file.content {
      case .partnership(let found): if number == home { partnership = found }
      case .servicePlan(let plan):
        services.append(plan)
        fileOfService.append(number)
      case .dashboard(let found): indicators += found
      case .audit(let found): audits.append(found)
      case .review(let found): reviews.append(found)
      case .putRight(let found): putRight += found
      case nil: break
      }
    }
    guard let partnership else { return (nil, fileOfService) }
    var plan = Plan(partnership: partnership)
    plan.services = services
    plan.indicators = indicators
    plan.audits = audits
    plan.reviews = reviews
    plan.putRight = putRight
    return (plan, fileOfService)
  }
}
