/// The folder in which plans, peers and the tool to measure lie.
struct WorkFolder {
  /// Its path.
  let path: String
  /// The folder in it with the plans: those of a generator and our own do not mix.
  private let plans: String
  /// How large everything in it is.
  let sizes: ComparisonSizes
  /// The tool that is measured.
  let tool: String
  /// Whether the tool was built for the comparison: with the standard library in it and without symbols.
  let hasOwnTool: Bool
  /// This program.
  let benchmarks: String
  /// The folder with the sources of the peers, seen from the top of the repository.
  static let peers = "Sources/Benchmarks/Peers"

  /// Makes what is not there yet; nil when that fails, which the script has explained.
  static func prepare(_ options: ComparisonOptions) -> WorkFolder? {
    let benchmarks = CommandLine.arguments[0]
    var words = ["bash", peers + "/prepare", options.work, benchmarks, options.generator ?? "-"]
    words += [options.tool == nil ? "static" : "-", String(options.sizes.items)] + options.sizes.plans.map(\.name)
    guard ChildProcess.succeeds(words) else { return nil }
    return WorkFolder(
      path: options.work, plans: options.work + (options.generator == nil ? "/own-plans" : "/plans"),
      sizes: options.sizes, tool: options.tool ?? options.work + "/actionplan", hasOwnTool: options.tool == nil,
      benchmarks: benchmarks)
  }

  /// The folder of a plan.
  func plan(_ size: PlanSize) -> String { "\(plans)/\(size.name)" }

  /// The number of files, actions or bytes that were written as a plan, as its generator told; nil when it did not.
  func count(of noun: String, in size: PlanSize) -> Int? { ToldSpeed.count(of: noun, in: description(of: size)) }

  /// What the generator said about a plan: `14 files, 96 actions, ...`.
  private func description(of size: PlanSize) -> String { TextFile.end(of: plan(size) + ".txt") ?? "" }

  /// The journal that hledger checks.
  var journal: String { "\(path)/plan-\(sizes.items).journal" }

  /// The Python that knows the peers written for it.
  var python: String { path + "/python/bin/python" }

  /// The file for what a program writes, by a name.
  func output(_ name: String) -> String { "\(path)/\(name).out" }
}
