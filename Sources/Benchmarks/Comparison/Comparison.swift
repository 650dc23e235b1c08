/// Runs our programs and other people's in turn, so that a machine whose speed drifts does so for all alike.
struct Comparison {
  private let work: WorkFolder
  /// The commands that can be run here, all of ours among them.
  private let jobs: [Job]
  /// The names of other people's programs that cannot be run here.
  let missingPeers: [String]

  /// The comparison in a folder in which everything has been prepared.
  init(_ work: WorkFolder) {
    self.work = work
    let all = Job.all(in: work)
    let missing = all.filter { job in
      job.peer != nil && ChildProcess.run(job.words, output: work.output("probe"))?.status != 0
    }
    missingPeers = missing.compactMap(\.peer)
    let names = missing.map(\.name)
    jobs = all.filter { !names.contains($0.name) }
  }

  /// What is wrong with the results of the programs that are compared, in words; empty when all agree.
  func faults() -> [String] { ResultCheck(work, jobs).faults() }

  /// What each command took, cycle by cycle.
  func measured() -> [Job.Name: [Measurement]] {
    var measured: [Job.Name: [Measurement]] = [:]
    for _ in 0..<work.sizes.cycles {
      for block in blocks {
        for (name, measurement) in run(block) { measured[name, default: []].append(measurement) }
      }
    }
    return measured
  }

  /// The commands in blocks that run equally often and take turns.
  private var blocks: [[Job]] {
    jobs.reduce(into: []) { blocks, job in
      if blocks.last?.last?.runs == job.runs {
        blocks[blocks.count - 1].append(job)
      } else {
        blocks.append([job])
      }
    }
  }

  private func run(_ block: [Job]) -> [(Job.Name, Measurement)] {
    var outcomes: [[Outcome]] = block.map { _ in [] }
    var speeds: [[Double]] = block.map { _ in [] }
    for _ in 0..<(block.first?.runs ?? 0) {
      for (number, job) in block.enumerated() {
        let output = job.tellsSpeed ? work.output("speed") : nil
        guard let outcome = ChildProcess.run(job.words, output: output), outcome.status == 0 else { continue }
        outcomes[number].append(outcome)
        if let output, let speed = ToldSpeed.median(in: TextFile.end(of: output) ?? "") { speeds[number].append(speed) }
      }
    }
    return block.indices.map { (block[$0].name, Measurement(outcomes[$0], speeds: speeds[$0])) }
  }
}
