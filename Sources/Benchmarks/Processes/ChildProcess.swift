internal import ActionPlans

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs other programs, one at a time, and tells what they took.
enum ChildProcess {
  /// Runs a command to its end; nil when it cannot be started.
  ///
  /// It reads nothing and sees only the search path, the home folder, a UTF-8 locale and the day of the figures, so
  /// that two runs do the same.
  ///
  /// - Parameters:
  ///   - words: the program, looked for on the search path, and its arguments.
  ///   - output: the file that takes what it writes to standard output; nil to throw that away.
  ///   - showsErrors: whether what it writes to standard error is seen; else it is thrown away.
  static func run(_ words: [String], output: String? = nil, showsErrors: Bool = false) -> Outcome? {
    let arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    let environment = unsafe Self.environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (arguments + environment).forEach { unsafe free($0) } }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    _ = unsafe posix_spawn_file_actions_addopen(
      &actions, 1, output ?? "/dev/null", O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if !showsErrors { _ = unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0) }
    var child = pid_t()
    let start = ProcessClock.wallSeconds()
    guard unsafe posix_spawnp(&child, words[0], &actions, nil, arguments, environment) == 0 else { return nil }
    return end(of: child, startedAt: start)
  }

  /// Whether a command ends well; its answer is thrown away, what it complains of is seen.
  static func succeeds(_ words: [String]) -> Bool { run(words, showsErrors: true)?.status == 0 }

  /// Whether a folder is there, made with those around it where it was not.
  static func isMade(_ folder: String) -> Bool {
    folder.isEmpty || exists(folder) || succeeds(["mkdir", "-p", folder])
  }

  /// Whether there is something at `path`.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  private static let environment: [String] = {
    let handedOn = ["PATH", "HOME"].compactMap { (name: String) -> String? in
      guard let value = unsafe getenv(name) else { return nil }
      return unsafe "\(name)=" + String(cString: value)
    }
    return handedOn + ["LC_ALL=C.UTF-8", "SOURCE_DATE_EPOCH=\(Int(Workload.today.number) * 86_400)"]
  }()

  private static func end(of child: pid_t, startedAt start: Double) -> Outcome? {
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) < 0 {
      guard errno == EINTR else { return nil }
    }
    let wall = ProcessClock.wallSeconds() - start
    #if canImport(Darwin)
      let peakUnit = 1
    #else
      let peakUnit = 1024
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    // The low seven bits tell the signal that ended the process, none if it ended by itself.
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, wallSeconds: wall,
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), peakBytes: Int(usage.ru_maxrss) * peakUnit)
  }
}
