internal import ActionPlans
internal import CommandTree
internal import PlanProgress
internal import PlanReports

/// `list`: actions filtered and sorted.
enum ListCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case table, md, csv, json, ids }

  static let categories = RepeatedOption(
    "category", .choice("CATEGORY", of: Category.self), help: "Only these categories.")
  static let sectors = RepeatedOption("sector", .text("ID"), help: "Only these sectors.")
  static let services = RepeatedOption("service", .text("ID"), help: "Only these services.")
  static let leads = RepeatedOption("lead", .text("ROLE"), help: "Only actions that these roles do.")
  static let ratings = RepeatedOption("rating", .choice("RATING", of: Rating.self), help: "Only these ratings.")
  static let states = RepeatedOption("state", .choice("STATE", of: ActionState.self), help: "Only these states.")
  static let priorities = RepeatedOption("priority", .text("ID"), help: "Only these priorities.")
  static let ways = RepeatedOption("way", .text("ID"), help: "Only these ways of working.")
  static let duties = RepeatedOption("duty", .text("ID"), help: "Only actions that meet these duties.")
  static let dueBefore = Option("due-before", .day, help: "Only actions promised for a day before this one.")
  static let search = Option(
    "search", .text("WORDS"), help: "Only actions with these words in id, title, lead or notes.")
  static let sort = DefaultedOption(
    "sort", .choice("ORDER", of: ActionOrder.self), help: "In which order.", default: .plan)
  static let format = DefaultedOption(
    "format", .choice("FORMAT", of: Format.self), help: "The form of the list.", default: .table)

  static let command = Command(
    "list", summary: "Lists actions, filtered and sorted.",
    discussion: ["A filter that is given several times widens; different filters narrow."],
    arguments: [SharedOptions.folderArgument],
    options: [
      SharedOptions.asOf, categories, sectors, services, leads, ratings, states, priorities, ways, duties, dueBefore,
      search, sort, format,
    ],
    examples: [
      Example("actionplan list plans --category must --rating red", shows: "The Must do's that are off track."),
      Example("actionplan list plans --sector schools --sort due --format csv", shows: "For a spreadsheet."),
    ])

  static func run(_ invocation: Invocation, _ session: Session) throws(CommandFailure) -> Answer {
    let filter = filter(invocation)
    return try session.answer(invocation) { plan throws(CommandFailure) in
      if let failure = CommandFailure(plan.mistakes(in: filter)) { throw failure }
      let list = ActionList(of: plan, where: filter, by: invocation[sort])
      return switch invocation[format] {
      case .table: list.text(width: session.columns, palette: session.palette)
      case .md: list.markdown()
      case .csv: list.csv()
      case .json: list.json()
      case .ids: list.ids()
      }
    }
  }

  private static func filter(_ invocation: Invocation) -> ActionFilter {
    var filter = ActionFilter()
    filter.categories = invocation[categories]
    filter.sectors = invocation[sectors].map { ID($0) }
    filter.services = invocation[services].map { ID($0) }
    filter.leads = invocation[leads]
    filter.ratings = invocation[ratings]
    filter.states = invocation[states]
    filter.priorities = invocation[priorities].map { ID($0) }
    filter.ways = invocation[ways].map { ID($0) }
    filter.duties = invocation[duties].map { ID($0) }
    filter.dueBefore = invocation[dueBefore]
    filter.search = invocation[search]
    return filter
  }
}
