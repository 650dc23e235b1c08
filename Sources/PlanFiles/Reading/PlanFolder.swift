public import ActionPlans
public import SourceText

/// A plan folder as it stood at one moment: its files, the plan they make together, and what is wrong with them.
public struct PlanFolder: Sendable {
  /// The folder as the user named it.
  public let path: String
  /// Its files, in the order of the bytes of their paths.
  public let files: [PlanFile]
  /// What the files that are no service plans make.
  public let framework: PlanFramework
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

  /// The paths of what could not be opened and so is not among ``files``, in order: files, folders and links, with `.`
  /// for the folder itself.
  ///
  /// What stands in them is not known, so that nothing can be said to be missing that may be there. Linear in the findings.
  public var unreadablePaths: [String] {
    findings.filter { $0.rule == SchemaRule.unreadableFile.description.id }.map(\.place.path)
  }

  /// The folder at `path` from a reading that kept every file.
  init(_ path: String, _ reading: FolderReading<PlanFile>) {
    self.path = path
    framework = reading.framework
    findings = reading.findings
    files = (reading.frameworkFiles + reading.kept).sorted { Place(path: $0.path) < Place(path: $1.path) }
    var services: [ServicePlan] = []
    var fileOfService: [Int] = []
    for (number, file) in files.enumerated() {
      guard case .servicePlan(let plan) = file.content else { continue }
      services.append(plan)
      fileOfService.append(number)
    }
    self.fileOfService = fileOfService
    plan = framework.plan(with: services)
  }
}

extension PlanFolder {
  /// The framework that some of the folder's files make, in the order of their paths, without any signed record.
  package func framework(of files: [PlanFile]) -> PlanFramework { PlanFramework(files) }
}
