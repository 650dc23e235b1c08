/// Holds the results of the programs that are compared against each other, before any of them is timed.
///
/// A fast program that reads something else would win nothing.
struct ResultCheck {
  private let work: WorkFolder
  private let jobs: [Job]

  /// The check of some commands, which all can be run.
  init(_ work: WorkFolder, _ jobs: [Job]) {
    self.work = work
    self.jobs = jobs
  }

  /// What can be said when nothing is wrong.
  static let agreement = """
    Results agree: scalars, mappings and sequences of all parsers; files and actions of each plan; lines; sums of figures;
    every answer on one processor and on all, byte for byte.

    """

  /// What is wrong, in words.
  func faults() -> [String] {
    endings() + events() + work.sizes.plans.flatMap(contents) + lines() + threads()
  }

  /// Every command of ours ends well; the plans hold no errors.
  ///
  /// Other people's have shown already that they do.
  private func endings() -> [String] {
    jobs.filter { $0.peer == nil }.compactMap { job in
      let status = ChildProcess.run(job.words)?.status
      let words = job.words.joined(separator: " ")
      return status == 0 ? nil : "'\(words)' ended with status \(status.map(String.init) ?? "unknown")"
    }
  }

  /// Every parser finds as many scalars, mappings and sequences in the same texts.
  private func events() -> [String] {
    let ours = answer(of: .tree)
    return [Job.Name.libyaml, .rapidyaml, .pyyaml].flatMap { name -> [String] in
      guard let theirs = answer(of: name) else { return [] }
      return ["scalars", "mappings", "sequences"].compactMap {
        disagreement("\(name)", $0, ToldSpeed.count(of: $0, in: theirs), ToldSpeed.count(of: $0, in: ours ?? ""))
      }
    }
  }

  /// A plan is read with as many files and actions as were written.
  private func contents(of size: PlanSize) -> [String] {
    func count(_ noun: String, _ words: [String]) -> String? {
      disagreement(
        words.joined(separator: " "), noun, ToldSpeed.count(of: noun, in: answer(of: words) ?? ""),
        work.count(of: noun, in: size))
    }
    let folder = work.plan(size)
    return [
      count("files", [work.benchmarks, "decode", folder, "1"]),
      count("actions", [work.benchmarks, "decode", folder, "1"]),
      size.actions > work.sizes.largestForReports.actions
        ? nil : count("actions", [work.benchmarks, "figures", folder, "1"]),
      count("files", [work.tool, "check", folder]),
    ].compactMap { $0 }
  }

  /// `find` and `wc` read every line of the largest plan.
  private func lines() -> [String] {
    guard let job = jobs.first(where: { $0.name == .countLines }) else { return [] }
    let sum = "| awk '$2 != \"total\" { sum += $1 } END { print sum, \"lines\" }'"
    let words = job.words.map { $0 == Job.countingLines ? "\($0) \(sum)" : $0 }
    let (found, made) = (answer(of: words), work.count(of: "lines", in: work.sizes.large))
    return [disagreement("find and wc", "lines", ToldSpeed.count(of: "lines", in: found ?? ""), made)].compactMap { $0 }
  }

  /// One processor and all of them give the same bytes and the same exit status.
  ///
  /// The check does so on the largest plan. The report of that has hundreds of megabytes; a smaller one must do.
  private func threads() -> [String] {
    guard jobs.contains(where: { $0.name == .checkLargeOnOne }) else { return [] }
    let (large, smaller) = (work.sizes.large, work.sizes.largestForReports)
    return [("check", large), ("progress", smaller), ("report", smaller)].compactMap { command, size in
      let words = [work.tool, command, work.plan(size)]
      let (all, one) = (work.output(command + "-all"), work.output(command + "-one"))
      let ends = [
        ChildProcess.run(words, output: all)?.status,
        ChildProcess.run(["taskset", "-c", "0"] + words, output: one)?.status,
      ]
      let agree = ends == [0, 0] && TextFile.size(of: all) ?? 0 > 0 && ChildProcess.succeeds(["cmp", all, one])
      return agree ? nil : "'\(words.joined(separator: " "))' differs on one processor"
    }
  }

  private func disagreement(_ who: String, _ noun: String, _ found: Int?, _ expected: Int?) -> String? {
    guard found != expected || found == nil else { return nil }
    return "\(who): \(found.map(String.init) ?? "no") \(noun), not \(expected.map(String.init) ?? "known")"
  }

  private func answer(of name: Job.Name) -> String? {
    jobs.first { $0.name == name }.flatMap { answer(of: $0.words) }
  }

  private func answer(of words: [String]) -> String? {
    let output = work.output("answer")
    guard ChildProcess.run(words, output: output) != nil else { return nil }
    return TextFile.end(of: output)
  }
}
