internal import PlanChecks
internal import Properties
internal import SourceText

/// What the fuzzers start from when their corpora are made anew: all of it our own.
enum Seeds {
  /// Writes made-up files and the examples of every rule, alone and each as a small folder.
  static func write(to folder: String) {
    var number = 0
    var random = SeededRandom(seed: 1)
    for _ in 0..<100 { save(Array(RandomPlan.text(&random).utf8), folder + "/parser", &number) }
    for rule in RuleRegistry.all {
      for example in rule.broken + rule.kept {
        save(Array(example.plainText.utf8), folder + "/parser", &number)
        save(FolderText.bytes(of: ExamplePlan.sources(with: example)), folder + "/folder", &number)
      }
    }
    print("\(number) files written")
  }

  private static func save(_ bytes: [UInt8], _ folder: String, _ number: inout Int) {
    number += 1
    do throws(FileError) {
      try FileWriting.write(bytes, to: "\(folder)/seed-\(number)")
    } catch {
      Failure.end(error.message)
    }
  }
}
