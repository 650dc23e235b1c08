internal import Properties
internal import SourceText
internal import YAMLLite

/// Some spoilt files in a row, and what came of them.
struct Block: Sendable {
  /// How many were accepted.
  private(set) var accepted = 0
  /// How many were tried in a folder.
  private(set) var folders = 0
  /// What broke a property, with the bytes.
  private(set) var flaws: [String] = []

  /// Makes and tries `count` files.
  init(seed: UInt64, count: Int, _ bases: Bases) {
    var random = SeededRandom(seed: seed)
    var mutator = Mutator(seed: random.next(), files: bases.files, words: bases.words)
    for number in 0..<count {
      if number % 16 == 0, let folder = bases.folders.randomElement(using: &random) {
        let at = Int.random(in: 0..<folder.count, using: &random)
        tryFolder(folder, spoiltAt: at, &mutator)
      } else {
        tryFile(mutator.file())
      }
    }
  }

  private mutating func tryFile(_ bytes: [UInt8]) {
    note(bytes)
    if let flaw = FileProperties.flaw(of: bytes) { add(flaw, bytes) }
  }

  private mutating func tryFolder(_ folder: [SourceFile], spoiltAt number: Int, _ mutator: inout Mutator) {
    folders += 1
    var files = folder
    let file = files[number]
    let bytes = mutator.mutated(Array(file.padded[..<file.count]))
    note(bytes)
    files[number] = SourceFile(path: file.path, bytes: bytes)
    if let flaw = FolderProperties.flaw(of: files) { add(flaw, FolderText.bytes(of: files)) }
  }

  private mutating func note(_ bytes: [UInt8]) {
    if YAMLTree(parsing: SourceFile(path: "plan.yaml", bytes: bytes)).findings.isEmpty { accepted += 1 }
  }

  private mutating func add(_ flaw: String, _ bytes: [UInt8]) {
    flaws.append("\(flaw)\n  \(String(decoding: bytes, as: UTF8.self).debugDescription)\n  \(bytes)")
  }
}
