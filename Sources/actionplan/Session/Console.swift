internal import ActionPlans
internal import CommandTree
internal import SourceText

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal and the system around one run: the only place that reads the environment and writes.
struct Console {
  /// How many columns help and answers may take: the terminal's, `COLUMNS` where that is set, else 80.
  let columns: Int
  /// How wide the terminal is; nil where standard output is none.
  private let terminalColumns: Int?
  /// Whether a write to standard output failed for another reason than a reader that went away.
  private var failed = false

  init() {
    ByteOutput.surviveClosedPipes()
    terminalColumns = Self.measuredColumns()
    columns = terminalColumns ?? Self.environment("COLUMNS").flatMap(Int.init).map { min(max($0, 40), 1000) } ?? 80
  }

  /// Runs a command, writes its answer and tells how it went.
  mutating func answer(_ invocation: Invocation) -> ExitStatus {
    guard let subcommand = CommandRegistry.subcommand(at: invocation.path) else { return .cannotWork }
    var answer = Answer()
    do throws(CommandFailure) {
      try refusePlanFile(invocation[SharedOptions.output])
      answer = try subcommand.run(invocation, session(invocation))
      writeError(answer.remarks)
      // What the command wrote may lie there now.
      try refusePlanFile(invocation[SharedOptions.output])
      try deliver(answer, to: invocation[SharedOptions.output])
      if failed, let done = answer.done { writeError(Array("  \(done)\n".utf8)) }
      return failed ? .cannotWork : answer.status
    } catch {
      let help = [error.help, answer.done].compactMap { $0 }.joined(separator: "\n  ")
      complain(error.message, help: help)
      return .cannotWork
    }
  }

  /// Writes a text to standard output.
  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes what is wrong with a command line to standard error.
  func complain(_ problems: [UsageProblem], about path: [String]) {
    for problem in problems { complain(problem.message, help: problem.help) }
    let command = (["help"] + path).joined(separator: " ")
    writeError(Array("See 'actionplan \(command)'.\n".utf8))
  }

  /// Writes why something could not be done to standard error, and what to do about it.
  private func complain(_ message: String, help: String?) {
    var text = "actionplan: \(message)\n"
    if let help, !help.isEmpty { text += "  \(help)\n" }
    writeError(Array(text.utf8))
  }

  /// Ends the process.
  func end(with status: ExitStatus) -> Never {
    exit(failed ? ExitStatus.cannotWork.rawValue : status.rawValue)
  }

  // MARK: What commands may know

  private func session(_ invocation: Invocation) throws(CommandFailure) -> Session {
    let toFile = invocation[SharedOptions.output].map { $0 != "-" } ?? false
    let usesColour =
      switch invocation[SharedOptions.colour] {
      case .always: true
      case .never: false
      case .auto:
        terminalColumns != nil && !toFile && (Self.environment("NO_COLOR") ?? "").isEmpty
          && Self.environment("TERM") != "dumb"
      }
    return Session(
      today: try Self.today(), columns: columns, terminalColumns: toFile ? nil : terminalColumns,
      usesColour: usesColour, threads: min(8, ParallelMap.processorCount),
      currentFolder: Self.currentFolder())
  }

  /// The system's date where the user is, or the day of SOURCE_DATE_EPOCH in UTC.
  private static func today() throws(CommandFailure) -> CalendarDay {
    if let text = environment("SOURCE_DATE_EPOCH"), !text.isEmpty {
      guard let seconds = Int(text), seconds >= 0, seconds < 7_258_118_400 else {
        throw CommandFailure(
          message: "SOURCE_DATE_EPOCH is '\(text)', which is no number of seconds since 1970.",
          help: "Unset it, or set it to a whole number.")
      }
      return CalendarDay(number: Int32(seconds / 86_400))
    }
    var now = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&now, &parts)
    let (year, month, day) = unsafe (Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
    return CalendarDay(year: year, month: month, day: day)
      ?? CalendarDay(number: Int32(clamping: now / 86_400))
  }

  private static func measuredColumns() -> Int? {
    var size = winsize()
    guard ByteOutput.standardOutput.isTerminal, unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return max(Int(size.ws_col), 40)
  }

  private static func currentFolder() -> String {
    guard let name = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  // MARK: Writing

  /// - Throws: ``CommandFailure`` when an answer in `file` would take the place of a plan file or a signed record.
  private func refusePlanFile(_ file: String?) throws(CommandFailure) {
    guard let file, file != "-", let replaced = FileWriting.replacedFile(at: file),
      FolderListing.isPlanFileName(replaced)
    else { return }
    throw CommandFailure(
      message: "An answer in \(file) would replace what may be a plan file or a signed record.",
      help: "Name another file with --output.")
  }

  private mutating func deliver(_ answer: Answer, to file: String?) throws(CommandFailure) {
    guard let file, file != "-" else {
      var goesOn = true
      answer.opening?.forEach { piece in
        goesOn = write(piece)
        return goesOn
      }
      if goesOn { write(answer.bytes) }
      return
    }
    do {
      try FileWriting.write((answer.opening?.bytes ?? []) + answer.bytes, to: file)
    } catch {
      throw CommandFailure(message: error.message + ".")
    }
  }

  /// Writes bytes to standard output; whether there is any use in writing more.
  @discardableResult
  private mutating func write(_ bytes: [UInt8]) -> Bool {
    do {
      return try ByteOutput.standardOutput.write(bytes) == .written
    } catch {
      failed = true
      writeError(Array("actionplan: \(error.message).\n".utf8))
      return false
    }
  }

  private func writeError(_ bytes: [UInt8]) {
    _ = try? ByteOutput.standardError.write(bytes)
  }
}
