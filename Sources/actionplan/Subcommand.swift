internal import CommandTree
internal import SourceText

/// One command: its description, and the few lines that join the library's parts for it.
protocol Subcommand: Sendable {
  /// What it is called, what it takes and what help says about it.
  static var command: Command { get }

  /// Does the work and gives the answer; nothing is written from here but files of the plan, where that is the work.
  ///
  /// - Throws: ``CommandFailure`` when the work could not be done.
  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer
}

/// What a command answers: the bytes for standard output or `--output`, and how it went.
struct Answer {
  /// What stands before ``bytes``, made while it is written; nil mostly.
  var opening: TextInPieces?
  /// The answer itself, as UTF-8.
  var bytes: [UInt8] = []
  /// How it went.
  var status: ExitStatus = .success
  /// What is said on standard error besides; empty mostly.
  var remarks: [UInt8] = []
  /// What was written to the plan, a sentence for whoever does not get the answer; nil for commands that only read.
  var done: String?

  /// An answer that is a text.
  static func text(_ text: String) -> Answer { Answer(bytes: Array(text.utf8)) }
}

/// How a command ended.
enum ExitStatus: Int32 {
  /// Done, and no errors found.
  case success = 0
  /// Errors found in the plan.
  case errorsFound = 1
  /// The command could not do its work.
  case cannotWork = 2
}

/// Why a command could not do its work.
struct CommandFailure: Error {
  /// What happened, as a sentence.
  let message: String
  /// What to do about it; nil when the message says it.
  var help: String?

  /// A failure told in one sentence, with what to do about it where the sentence does not say.
  init(message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }

  /// What is wrong with several names at once; nil when nothing is.
  init?(_ mistakes: [String]) {
    guard !mistakes.isEmpty else { return nil }
    self.init(message: mistakes.joined(separator: "\n"))
  }
}
