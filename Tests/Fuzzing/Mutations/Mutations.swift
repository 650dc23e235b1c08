internal import PlanChecks
internal import Properties
internal import SourceText

/// Tries many spoilt files, the same ones for the same seed, and fails when a property does not hold.
///
///     Mutations [COUNT [SEED]]     COUNT files (200,000) from SEED (1), spoilt from plans and test cases found from here
///     Mutations --try FILE...      the named files as they are, each as one file and as the files of a folder
///     Mutations --seeds FOLDER     writes what the fuzzers start from into FOLDER/parser and FOLDER/folder
///
/// Every sixteenth file is tried as part of a small folder. What breaks a property is printed as bytes.
@main
enum Mutations {
  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    if words.first == "--try" { return tryFiles(words.dropFirst()) }
    if words.first == "--seeds", words.count == 2 { return Seeds.write(to: words[1]) }
    let count = words.first.flatMap { Int($0) } ?? 200_000
    let seed = words.dropFirst().first.flatMap { UInt64($0) } ?? 1
    let bases = Bases.read()
    guard bases.files.count > 100 else {
      Failure.end("Only \(bases.files.count) files to spoil; run this from the top of the repository.")
    }
    print("\(count) spoilt files from seed \(seed), out of \(bases.files.count) files and \(bases.words.count) words")
    run(count, seed, bases)
  }

  /// Files are made and tried in blocks, each with a seed of its own, so that threads do not change them.
  private static let blockSize = 500

  private static func run(_ count: Int, _ seed: UInt64, _ bases: Bases) {
    let blocks = (count + blockSize - 1) / blockSize
    let clock = ContinuousClock()
    let start = clock.now
    let results = ParallelMap.map(count: blocks, threads: ParallelMap.processorCount) { block in
      Block(seed: seed &+ UInt64(block) &* 0x9E37, count: min(blockSize, count - block * blockSize), bases)
    }
    let accepted = results.reduce(0) { $0 + $1.accepted }
    let folders = results.reduce(0) { $0 + $1.folders }
    let flaws = results.flatMap(\.flaws)
    print("\(accepted) accepted, \(count - accepted) refused, \(folders) tried in a folder")
    print("\(flaws.count) broke a property, in \(clock.now - start)")
    for flaw in flaws.sorted(by: { $0.utf8.count < $1.utf8.count }).prefix(40) { print(flaw) }
    if !flaws.isEmpty { Failure.end("\(flaws.count) files broke a property.") }
  }

  private static func tryFiles(_ paths: ArraySlice<String>) {
    var failed = 0
    for path in paths {
      guard let file = try? SourceFile.read(path) else { Failure.end("\(path) cannot be read.") }
      let bytes = Array(file.padded[..<file.count])
      let flaw = FileProperties.flaw(of: bytes) ?? FolderProperties.flaw(of: FolderText.files(in: bytes))
      if let flaw {
        print("\(path): \(flaw)")
        failed += 1
      }
    }
    print("\(paths.count) files tried, \(failed) broke a property")
    if failed > 0 { Failure.end("\(failed) files broke a property.") }
  }
}
