public import SourceText

/// The files of a folder with everything mended that is certain; nothing is written until somebody asks for it.
public struct FolderMending: Sendable {
  /// The files that change, in the order of their paths.
  public let files: [MendedFile]

  /// Mends the files of `sources` that one of `findings` offers a fix for.
  ///
  /// - Parameters:
  ///   - findings: what a check found, in order.
  ///   - sources: the files that it is about.
  ///   - isWanted: whether the mistakes of a rule are to be mended.
  public init(_ findings: [Finding], in sources: SourceFiles, _ isWanted: (RuleID) -> Bool = { _ in true }) {
    var files: [MendedFile] = []
    var last: String?
    for finding in findings where finding.fix != nil && isWanted(finding.rule) && finding.place.path != last {
      last = finding.place.path
      guard let source = sources.file(at: finding.place.path) else { continue }
      let file = MendedFile(mending: source, isWanted)
      if file.count > 0 { files.append(file) }
    }
    self.files = files
  }

  /// How many mistakes are mended in all files together.
  public var count: Int { files.reduce(0) { $0 + $1.count } }

  /// Writes every file to its place under `folder`, each whole or not at all.
  ///
  /// Gives the mistakes mended and the files that could not be written, which are as they were.
  public func write(to folder: String) -> (count: Int, files: Int, failures: [FileError]) {
    var written = (count: 0, files: 0, failures: [FileError]())
    for file in files {
      let path = folder.hasSuffix("/") ? folder + file.source.path : folder + "/" + file.source.path
      do throws(FileError) {
        try FileWriting.write(file.bytes, to: path)
        written.count += file.count
        written.files += 1
      } catch {
        written.failures.append(error)
      }
    }
    return written
  }
}
