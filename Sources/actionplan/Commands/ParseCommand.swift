internal import CommandTree
internal import SourceText
internal import YAMLLite

/// `parse`: prints the tree of one file.
enum ParseCommand: Subcommand {
  static let file = Argument("FILE", .text("FILE"), help: "The file to read; - reads standard input.")

  static let command = Command(
    "parse", summary: "Prints the tree of one file as JSON.",
    discussion: [
      "Every scalar is a text, an absent value is null, and keys keep their order. A file that YAML-lite refuses is "
        + "not printed; what is wrong with it goes to standard error."
    ],
    arguments: [file],
    examples: [Example("actionplan parse plans/dashboard.yaml", shows: "The dashboard as JSON.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let tree = YAMLTree(parsing: try source(invocation))
    if tree.findings.isEmpty { return Answer(bytes: tree.json()) }
    let sources = SourceFiles([tree.source])
    return Answer(status: .errorsFound, remarks: FindingText().bytes(tree.findings, in: sources))
  }

  private static func source(_ invocation: Invocation) throws(CommandFailure) -> SourceFile {
    do {
      let path = try invocation[file]
      return path == "-" ? try SourceFile.readStandardInput() : try SourceFile.read(path)
    } catch let error as FileError {
      throw CommandFailure(message: error.message + ".")
    } catch {
      throw CommandFailure(message: "No file is named.", help: "Name the file to read.")
    }
  }
}
