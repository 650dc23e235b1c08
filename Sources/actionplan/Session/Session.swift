internal import ActionPlans
internal import CommandTree
internal import PlanChecks
internal import PlanFiles
internal import PlanReports
internal import SourceText

/// What a command may know of the world around it.
///
/// Nothing below the commands looks for any of it.
struct Session {
  /// What counts as today: the system's date, or SOURCE_DATE_EPOCH where that is set.
  let today: CalendarDay
  /// How many columns an answer may take.
  let columns: Int
  /// How wide the terminal is; nil where the answer goes to a pipe or a file, in which lines are not broken.
  let terminalColumns: Int?
  /// Whether the answer may use colour.
  let usesColour: Bool
  /// How many threads may read files.
  let threads: Int
  /// The folder from which the tool was started, from the root; empty when the system does not tell.
  let currentFolder: String

  /// Reads the plan folder that an invocation names.
  func folder(_ invocation: Invocation) throws(CommandFailure) -> PlanFolder {
    try inFolder(invocation) { path throws(FileError) in try PlanFolder.read(path, threads: threads) }
  }

  /// Gives the path of the plan folder that an invocation names to `read`.
  ///
  /// - Throws: ``CommandFailure`` when no folder can be told, or `read` cannot work with it.
  func inFolder<Value>(
    _ invocation: Invocation, _ read: (String) throws(FileError) -> Value
  ) throws(CommandFailure) -> Value {
    let path = try folderPath(invocation)
    do {
      return try read(path)
    } catch {
      if invocation[SharedOptions.folder] == nil, invocation[SharedOptions.folderArgument] == nil,
        !FolderListing.isFolder(path)
      {
        throw CommandFailure(
          message: "There is no partnership.yaml in this folder or above it, and no folder 'plans'.",
          help: "Name the plan folder with --folder, or go to the folder that holds it.")
      }
      throw CommandFailure(
        message: error.message + ".",
        help: "Name the plan folder with --folder, or go to the folder that holds it.")
    }
  }

  /// Reads a plan whose figures are to be told on the day that `--as-of` names, and makes the answer of it.
  ///
  /// Where the plan could not be read whole there are no figures, since they would leave something out: the answer
  /// is then what stands in the way.
  func answer(
    _ invocation: Invocation, _ make: (DatedPlan) throws(CommandFailure) -> [UInt8]
  ) throws(CommandFailure) -> Answer {
    let folder = try self.folder(invocation)
    guard folder.isWhole, let plan = DatedPlan(folder, asOf: invocation[SharedOptions.asOf] ?? today) else {
      return Self.refusal(ofUnread: folder, "figures would leave something out")
    }
    return Answer(bytes: try make(plan))
  }

  /// The answer to whoever asks for something that a plan does not allow that could not be read whole.
  static func refusal(ofUnread folder: PlanFolder, _ consequence: String) -> Answer {
    refusal(
      folder.findings.filter { $0.severity == .error }, in: folder,
      "The plan could not be read whole, so \(consequence). Mend these errors first.")
  }

  /// An answer that shows findings on standard error and says in a sentence what they stand in the way of.
  static func refusal(_ findings: [Finding], in folder: PlanFolder, _ sentence: String) -> Answer {
    let personal = PersonalData(in: folder)
    let shown = FindingText().bytes(personal.hidden(in: findings), in: folder.sources.hiding(personal.hiddenText))
    return Answer(status: .errorsFound, remarks: shown + Array((sentence + "\n").utf8))
  }

  /// `path` as it leads from where the tool was started, without needless parts.
  ///
  /// Platforms show findings in the files of a repository, whose paths they know in this form. A path from the root
  /// that leads elsewhere stays one.
  func pathFromHere(_ path: String) -> String {
    var path = path[...]
    if path == currentFolder { return "." }
    if !currentFolder.isEmpty, path.hasPrefix(currentFolder + "/") { path = path.dropFirst(currentFolder.count + 1) }
    let parts = path.split(separator: "/").filter { $0 != "." }
    return path.hasPrefix("/") ? "/" + parts.joined(separator: "/") : parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The colours of an answer.
  var palette: Palette { usesColour ? .terminal : .none }

  /// The plan folder that an invocation names, or the one that is nearest.
  func folderPath(_ invocation: Invocation) throws(CommandFailure) -> String {
    let named = invocation[SharedOptions.folder]
    let bare = invocation[SharedOptions.folderArgument]
    if let named, let bare, named != bare {
      throw CommandFailure(message: "Two plan folders are named: '\(bare)' and '\(named)'.", help: "Name one.")
    }
    return named ?? bare ?? NearestFolder.find() ?? "plans"
  }
}
