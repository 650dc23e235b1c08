internal import ActionPlans
internal import CommandTree
internal import PlanFiles
internal import PlanHistory
internal import PlanProgress
internal import PlanReports

/// `log`: one action's whole life.
enum LogCommand: Subcommand {
  static let id = Argument("ID", .text("ID"), help: "The action's id, such as SALT-01.")

  static let command = Command(
    "log", summary: "Tells one action's whole life: its dated facts, changes and reviews in order.",
    discussion: [
      "Where the plan is kept in git, each commit that changed what the file says of the action follows, with its date and "
        + "no names."
    ],
    arguments: [id],
    options: [SharedOptions.asOf, AnswerFormat.option],
    examples: [Example("actionplan log INC-01 --folder plans", shows: "Everything that happened to INC-01.")])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    var remarks: [UInt8] = []
    var answer = try session.answer(invocation, aboutActionIn: id) { detail in
      var commits: [ActionLog.Commit]?
      do throws(GitError) {
        commits = try self.commits(of: detail)
      } catch {
        // The log is told all the same, and says so where it could be longer.
        remarks = Array("actionplan: \(error.message)\n\(error.help.map { "  \($0)\n" } ?? "")".utf8)
      }
      let log = ActionLog(of: detail, commits: commits)
      return switch invocation[AnswerFormat.option] {
      case .text: log.text(width: session.columns, palette: session.palette)
      case .md: log.markdown()
      case .json: log.json()
      }
    }
    answer.remarks += remarks
    return answer
  }

  /// What commits did to the action; nil where there is no git.
  ///
  /// - Throws: ``GitError`` when git is there and could not tell.
  private static func commits(of detail: ActionDetail) throws(GitError) -> [ActionLog.Commit]? {
    let folder = detail.folder
    do throws(GitError) {
      let repository = try GitRepository(containing: folder.path)
      let path = folder.files[folder.fileOfService[detail.place.file]].path
      return try ActionCommits(of: detail.action.id, in: path, of: folder, repository).all.map {
        ActionLog.Commit(id: $0.id, date: $0.date, words: $0.words)
      }
    } catch {
      guard error.kind == .other else { return nil }
      throw error
    }
  }
}
