internal import CommandTree
internal import PlanProgress
internal import PlanReports

/// `progress`: the figures of the plan.
enum ProgressCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case table, md, csv, json }

  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "The form: a table, Markdown, CSV, or JSON with every action.",
    default: .table)
  static let grouping = DefaultedOption(
    "by", .choice("SET", of: Grouping.self), help: "Which sets of actions a table shows; JSON has all.",
    default: .sector)

  static let command = Command(
    "progress", summary: "Prints the figures: state, rating and progress of every set of actions.",
    discussion: ["Must, Should and Could are never added together. Everything is computed from dated facts."],
    arguments: [SharedOptions.folderArgument],
    options: [SharedOptions.asOf, grouping, format],
    examples: [
      Example("actionplan progress plans --as-of 2024-08-31", shows: "Where each sector stood on that day."),
      Example("actionplan progress plans --format json", shows: "All figures for other programs."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    try session.answer(invocation) { plan in
      let table = ProgressTable(of: plan, by: invocation[grouping])
      return switch invocation[format] {
      case .table: table.text(width: session.columns, palette: session.palette)
      case .md: table.markdown()
      case .csv: table.csv()
      case .json: ProgressJSON(of: plan).json()
      }
    }
  }
}
