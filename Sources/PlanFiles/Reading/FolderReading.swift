public import SourceText

/// One reading of a plan folder, file by file, that keeps of each service's plan only what `Kept` says.
///
/// A folder's size lies in its service plans. Whoever needs no more of them than a few facts, such as a check of a
/// million actions, keeps those and lets text, tree and content go while the next file is read.
public struct FolderReading<Kept: Sendable>: Sendable {
  /// What the files that are no service plans make.
  public let framework: PlanFramework
  /// The files that are no service plans, in the order of their paths.
  public let frameworkFiles: [PlanFile]
  /// What was kept of each service plan, in the order of their paths.
  public let kept: [Kept]
  /// How many files there are that could be opened.
  public let fileCount: Int
  /// Everything wrong in syntax (S), keys and values (K) and references (R), in order.
  public let findings: [Finding]

  /// A file once it is read.
  private enum Part: Sendable {
    /// A service plan: what the folder has to know of it, what is wrong in it, and what is kept.
    case service(FileOutline, [Finding], Kept)
    /// A file that is not a service plan.
    case other(PlanFile)
    /// A file that could not be opened.
    case unreadable(Finding)

    /// The file that is not a service plan; nil for what is one or could not be opened.
    var other: PlanFile? {
      if case .other(let file) = self { file } else { nil }
    }

    /// Whether service plans have to be held against it.
    var isFramework: Bool { other?.kind == .partnership || other?.kind == .dashboard }
  }

  /// Reads the files that `load` gives.
  ///
  /// Files whose names say that they are the framework come first, then all others with what those define. Where a
  /// partnership or dashboard turns up under another name, all others are read again with it.
  ///
  /// - Parameters:
  ///   - folder: the folder as findings name it.
  ///   - paths: the paths of its files, in the order of their bytes.
  ///   - problems: findings about what is no file that can be read.
  ///   - threads: how many threads may work at once; the result does not depend on it.
  ///   - load: reads one of the files by its number.
  ///   - prepare: what `keep` wants to know of the framework; called once for each reading, with the partnership and the
  ///     dashboard. Audits, reviews and what was put right may still be missing then.
  ///   - keep: what is to be kept of a service plan.
  init<Context: Sendable>(
    folder: String, paths: [String], problems: [Finding], threads: Int,
    load: @escaping @Sendable (Int) -> Result<SourceFile, FileError>,
    prepare: (PlanFramework) -> Context, keep: @escaping @Sendable (PlanFile, Context) -> Kept
  ) {
    var problems = problems
    var records: [SourceFile] = []
    for number in paths.indices where FolderListing.isRecord(paths[number]) {
      switch load(number) {
      case .success(let source): records.append(source)
      case .failure(let error): problems.append(SchemaRule.finding(for: error))
      }
    }
    // From here on a file's number is its place among those that are no records.
    let files = paths.indices.filter { !FolderListing.isRecord(paths[$0]) }
    let isExpected = files.map { paths[$0].hasPrefix("partnership") || paths[$0].hasPrefix("dashboard") }
    let expected = files.indices.filter { isExpected[$0] }
    let others = files.indices.filter { !isExpected[$0] }
    let first = ParallelMap.map(count: expected.count, threads: threads) {
      Self.read(load(files[expected[$0]]), .empty)
    }
    func readAll(_ framework: PlanFramework) -> [Part] {
      let context = prepare(framework)
      let rest = ParallelMap.map(count: others.count, threads: threads) { place in
        Self.part(of: Self.read(load(files[others[place]]), framework.names), context, keep)
      }
      let numbered = Array(zip(expected, first.map { Self.part(of: $0, context, keep) })) + Array(zip(others, rest))
      return numbered.sorted { $0.0 < $1.0 }.map { $0.1 }
    }
    var parts = readAll(PlanFramework(first.compactMap { try? $0.get() }, signedRecords: records))
    var framework = parts.compactMap(\.other)
    if others.contains(where: { parts[$0].isFramework }) {
      parts = []
      parts = readAll(PlanFramework(framework, signedRecords: records))
      framework = parts.compactMap(\.other)
    }
    self.init(folder, PlanFramework(framework, signedRecords: records), framework, parts, problems)
  }

  private static func read(
    _ source: Result<SourceFile, FileError>, _ names: NameTable
  ) -> Result<PlanFile, FileError> {
    source.map { PlanFile($0, knowing: names) }
  }

  private static func part<Context>(
    of file: Result<PlanFile, FileError>, _ context: Context, _ keep: (PlanFile, Context) -> Kept
  ) -> Part {
    switch file {
    case .success(let file):
      file.isServicePlan ? .service(file.outline, file.findings, keep(file, context)) : .other(file)
    case .failure(let error): .unreadable(SchemaRule.finding(for: error))
    }
  }

  private init(
    _ folder: String, _ framework: PlanFramework, _ files: [PlanFile], _ parts: [Part], _ problems: [Finding]
  ) {
    var kept: [Kept] = []
    var outlines: [FileOutline] = []
    var findings = problems
    var everythingWasRead = problems.isEmpty
    for part in parts {
      switch part {
      case .service(let outline, let found, let value):
        outlines.append(outline)
        findings += found
        kept.append(value)
      case .other(let file):
        outlines.append(file.outline)
        findings += file.findings
      case .unreadable(let finding):
        findings.append(finding)
        everythingWasRead = false
      }
    }
    var resolver = Resolver(folder: folder, files: outlines, partnerships: framework.partnerships)
    resolver.resolve(everythingWasRead: everythingWasRead)
    self.framework = framework
    frameworkFiles = files
    self.kept = kept
    fileCount = outlines.count
    self.findings = (findings + resolver.findings).inOrder()
  }
}
