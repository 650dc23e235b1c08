public import ActionPlans
public import PlanFiles
public import PlanReviews
public import SourceText

/// The check of a plan folder: every rule, every file, every finding, in one order.
public struct PlanCheck: Sendable {
  /// Everything found, in order of place, rule and message.
  public let findings: [Finding]
  /// How many files were looked at.
  public let fileCount: Int
  /// How many findings were accepted with a reason, which are not among ``findings``.
  public let acceptedCount: Int

  /// The personal data in the plan's texts; ``findings`` do not repeat it, and excerpts of the files must not either.
  public let personalData: PersonalData
  /// Every record of a signed review in the folder, as far as it could be read, by path.
  public let signedRecords: [RecordReading]

  /// Checks a folder as of `today`.
  ///
  /// What could be read is checked by every rule even when other parts could not: all mistakes come out of one run.
  /// The same folder and day give the same findings in the same order.
  ///
  /// - Parameters:
  ///   - folder: the folder, as far as it could be read.
  ///   - today: what counts as today.
  ///   - threads: how many threads may work at once; the result does not depend on it.
  public init(of folder: PlanFolder, today: CalendarDay, threads: Int = 1) {
    let framework = CheckedFramework(folder.framework, today: today, threads: threads)
    let servicePlans = folder.files.filter(\.isServicePlan)
    let checks = ParallelMap.map(count: servicePlans.count, threads: threads) {
      ServicePlanCheck(servicePlans[$0], framework)
    }
    self.init(
      folder.findings, framework, folder.files.filter { !$0.isServicePlan }, checks,
      fileCount: folder.files.count, today: today)
  }

  /// Reads and checks the plan folder at `path` as of `today`, file by file.
  ///
  /// Gives what ``init(of:today:)`` gives, and keeps of a service plan little more than its ids and what was found in
  /// it: memory grows with the number of actions, not with the size of their texts. Linear in the size of the folder.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - today: what counts as today.
  ///   - threads: how many threads may work at once.
  /// - Throws: ``FileError`` when the folder itself cannot be listed.
  public static func read(_ path: String, today: CalendarDay, threads: Int = 1) throws(FileError) -> PlanCheck {
    var signedYears: SignedYears?
    let reading = try FolderReading(path, threads: threads) { framework in
      let checked = CheckedFramework(framework, today: today, signedYears: signedYears, threads: threads)
      signedYears = checked?.signedYears
      return checked
    } keep: { file, framework in
      ServicePlanCheck(file, framework)
    }
    let framework = CheckedFramework(reading.framework, today: today, signedYears: signedYears)
    return PlanCheck(
      reading.findings, framework, reading.frameworkFiles, reading.kept, fileCount: reading.fileCount, today: today)
  }

  /// Those of ``findings`` that are about what reviews signed and does not stand as it was.
  public var signedFindings: [Finding] {
    let alterations = SignedRule.allCases.filter(\.tellsOfAlteration).map(\.description.id)
    let rules = Set(alterations + [IDUsedAgain.description.id])
    return findings.filter { rules.contains($0.rule) }
  }

  /// Those of ``findings`` that are about corrections of signed years, and whether these own anything.
  public var correctionDoubts: [Finding] {
    let rule = SignedRule.correctionInDoubt.description.id
    return findings.filter { $0.rule == rule }
  }

  private init(
    _ findings: [Finding], _ framework: CheckedFramework?, _ frameworkFiles: [PlanFile],
    _ checks: [ServicePlanCheck], fileCount: Int, today: CalendarDay
  ) {
    let isWhole = !findings.contains { $0.severity == .error }
    let broken = checks.filter { !$0.isWhole }.map(\.path) + frameworkFiles.filter { !$0.isWhole }.map(\.path)
    let unreadable = SchemaRule.unreadableFile.description.id
    let everythingWasRead = broken.isEmpty && !findings.contains { $0.rule == unreadable }
    var findings = findings
    findings.reserveCapacity(checks.reduce(2 * findings.count + checks.count) { $0 + $1.findings.count })
    var hiddenWords = checks.map(\.hiddenWords).filter { !$0.isEmpty }
    for file in frameworkFiles {
      let texts = TextCheck(file)
      findings += texts.findings
      hiddenWords.append(texts.hiddenWords)
    }
    for check in checks { findings += check.findings }
    if let framework {
      let plan = CheckedPlan(
        framework, files: checks.compactMap(\.outline), frameworkFiles: frameworkFiles, isWhole: isWhole)
      for rule in RuleRegistry.planRules { findings += rule.check(plan) }
      findings += SignedCheck(plan, checks.flatMap(\.signedDifferences), everythingWasRead: everythingWasRead).findings
      for file in plan.frameworkFiles {
        let context = FrameworkContext(plan: plan, file: file)
        for rule in RuleRegistry.frameworkRules { findings += rule.check(context) }
      }
    }
    signedRecords = framework?.signedYears.readings ?? []
    personalData = PersonalData(findings, hiddenWords)
    findings = personalData.hidden(in: findings)
    let settled = SettledFindings(
      findings, acceptances: frameworkFiles.flatMap { Acceptance.all(in: $0) } + checks.flatMap(\.acceptances),
      brokenPaths: Set(broken), settings: framework?.partnership.checks ?? [],
      partnershipFile: frameworkFiles.first { $0.kind == .partnership }, today: today)
    self.findings = settled.findings.inOrder()
    acceptedCount = settled.acceptedCount
    self.fileCount = fileCount
  }
}
