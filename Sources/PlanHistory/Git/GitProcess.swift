#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs git itself, the only program that knows every form of repository.
///
/// A repository may name programs that git would start: hooks, a file-system monitor, another tool for differences, a
/// pager. None is started: only commands that read objects are used, and settings that could start something are
/// overruled. Git writes nothing either, not even its index.
enum GitProcess {
  /// What a run of git came to.
  struct Outcome: Sendable {
    /// Its exit status; 128 and above for a signal.
    let status: Int32
    /// What it wrote to standard output.
    let output: [UInt8]
    /// What it wrote to standard error, without the line end.
    let complaint: String
  }

  /// Options that come before every command: first those that keep git from starting and writing, then those without
  /// which a user's own settings would change its answers.
  private static let settings =
    ["--no-pager", "--no-replace-objects"]
    + [
      "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.untrackedCache=false", "log.showSignature=false",
      "core.quotePath=false", "log.showRoot=true", "diff.relative=false", "diff.orderFile=/dev/null",
    ].flatMap { ["-c", $0] }

  /// Runs `git ARGUMENTS` in `folder`, with `input` as its standard input.
  ///
  /// - Throws: ``GitError`` when git cannot be started.
  static func run(_ arguments: [String], in folder: String, input: [UInt8] = []) throws(GitError) -> Outcome {
    let words = ["git"] + settings + ["-C", folder.isEmpty ? "." : folder] + arguments
    guard let pipes = ProcessPipes() else { throw GitError("Git cannot be started: too many files are open.") }
    let child = try start(words, pipes)
    var exchange = PipeExchange(pipes, input: input)
    exchange.run()
    let status = end(of: child)
    return Outcome(
      status: status, output: exchange.output,
      complaint: String(decoding: exchange.errors.dropLast(exchange.errors.last == 0x0A ? 1 : 0), as: UTF8.self))
  }

  private static func start(_ words: [String], _ pipes: ProcessPipes) throws(GitError) -> pid_t {
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment().map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { throw GitError("Git cannot be started.") }
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    for (end, target) in [(pipes.input.read, 0), (pipes.output.write, 1), (pipes.errors.write, 2)] as [(Int32, Int32)] {
      _ = unsafe posix_spawn_file_actions_adddup2(&actions, end, target)
    }
    var child = pid_t()
    let refusal = unsafe posix_spawnp(&child, words[0], &actions, nil, arguments, variables)
    guard refusal == 0 else {
      pipes.closeAll()
      throw refusal == ENOENT
        ? GitError(
          "Git is not installed, or not where programs are looked for.",
          help: "Install git, or compare two folders with --against.", kind: .notInstalled)
        : GitError("Git cannot be started: \(unsafe String(cString: strerror(refusal))).")
    }
    return child
  }

  /// The variables of this process without those that would point git to another repository, and with those that keep
  /// it from writing, asking and fetching.
  private static func environment() -> [String] {
    // What a repository under a hook needs in order to find its newest objects stays.
    let kept: Set = [
      "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH", "GIT_EXEC_PATH",
    ]
    var variables = ProcessVariables.all.filter { variable in
      let name = String(variable.prefix { $0 != "=" })
      return !name.hasPrefix("GIT_") || kept.contains(name) || name.hasPrefix("GIT_CONFIG_")
    }
    variables.removeAll { $0.hasPrefix("LC_ALL=") || $0.hasPrefix("LANGUAGE=") }
    // A star in a file's name is a star.
    return variables + [
      "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "GIT_LITERAL_PATHSPECS=1",
    ]
  }

  private static func end(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return 128 }
    }
    // The low seven bits tell the signal that ended the process, none if it ended by itself.
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
