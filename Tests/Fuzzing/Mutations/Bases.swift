internal import PlanChecks
internal import Properties
internal import SourceText

/// What is spoilt: single files, and the folders in which some of them are tried.
struct Bases: Sendable {
  /// The files, in the order of their paths.
  let files: [[UInt8]]
  /// What they are spoilt with.
  let words: [[UInt8]]
  /// Small folders, each around one example of a rule.
  let folders: [[SourceFile]]

  /// The files of the illustrative plan, of the YAML test cases and of the fuzzers, and the examples of every rule.
  static func read() -> Bases {
    var files: [[UInt8]] = []
    for folder in ["plans", "Tests/YAMLLiteTests/Suite", "Tests/Fuzzing/Corpus"] {
      files += contents(of: folder)
    }
    var folders: [[SourceFile]] = []
    for rule in RuleRegistry.all {
      for example in rule.broken + rule.kept {
        files.append(Array(example.plainText.utf8))
        folders.append(ExamplePlan.sources(with: example))
      }
    }
    return Bases(files: files, words: Mutator.words(of: files), folders: folders)
  }

  private static func contents(of folder: String) -> [[UInt8]] {
    guard let listing = try? FolderListing.read(folder) else { return [] }
    return listing.files.compactMap { entry in
      guard let file = try? SourceFile.read(listing.location(of: entry.path)) else { return nil }
      return Array(file.padded[..<file.count])
    }
  }
}
