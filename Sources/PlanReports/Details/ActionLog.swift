public import ActionPlans
internal import PlanProgress
internal import SourceText

/// One action's whole life: its dated facts, changes and reviews in order, and what each commit did to it.
public struct ActionLog: Sendable {
  /// What a commit did to the action.
  public struct Commit: Hashable, Sendable {
    /// The commit's short id.
    public let id: String
    /// The day of the commit: `2023-03-12`.
    public let date: String
    /// What it did, in plain words without a full stop, one for each difference; never empty.
    public let words: [String]

    /// A commit with what it did.
    public init(id: String, date: String, words: [String]) {
      self.id = id
      self.date = date
      self.words = words
    }
  }

  /// Something that happened on a day.
  public struct Event: Hashable, Sendable {
    /// The day.
    public let date: CalendarDay
    /// What happened, in plain words without a full stop.
    public let words: String
    /// Why; nil when nothing is said or nothing need be.
    public let reason: String?
    /// The board or group that agreed; nil when none did.
    public let agreedBy: String?
  }

  let detail: ActionDetail
  /// What happened, by date; of one date in the order in which such things follow each other.
  public let events: [Event]
  /// The commits that changed what its file says of it, the oldest first; nil where nobody looked.
  public let commits: [Commit]?

  /// The life of the action that `detail` tells of, and the commits that somebody looked up.
  public init(of detail: ActionDetail, commits: [Commit]? = nil) {
    self.detail = detail
    self.commits = commits
    events = ActionEvents(detail: detail).all
  }

  /// The name and version of the JSON form.
  public static let format = "actionplan.log/1"

  /// The log for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The log as Markdown.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  /// The log as JSON, ending in a line end; what is not known is null.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.member("id", detail.action.id.text)
      json.member("title", detail.action.title)
      json.members("events", events) { json, event in
        json.day("date", event.date)
        json.member("what", event.words)
        json.member("reason", event.reason)
        json.member("agreedBy", event.agreedBy)
      }
      json.members("commits", commits ?? []) { json, commit in
        json.member("commit", commit.id)
        json.member("date", commit.date)
        json.key("what")
        json.array { json in for words in commit.words { json.string(words) } }
      }
    }
    json.endLine()
    return json.bytes
  }

  private var page: Page {
    let action = detail.action
    var under = [Words("First promised for \(action.baseline(of: .due).longText).")]
    if let figure = detail.figure {
      under = [Words("\(figure.category.title). \(figure.standing.text), on \(detail.subject.asOf.longText).")] + under
    }
    let life = events.map { event in
      var lines: [Words] = []
      if let reason = event.reason { lines.append(Words("Why: \(reason.sentence)")) }
      if let agreed = event.agreedBy { lines.append(Words("Agreed by: \(agreed)")) }
      return Item(event.date.description, Words(event.words.sentence), lines)
    }
    var sections = [Section("Its life", [.items(life)])]
    if let commits {
      let items = commits.map { commit in
        Item(
          commit.date, Words("\(commit.words.first?.sentence ?? "") (\(commit.id))"),
          commit.words.dropFirst().map { Words($0.sentence) })
      }
      sections.append(
        Section("What commits did to it", items.isEmpty ? [.paragraph("No commit has it yet.")] : [.items(items)]))
    }
    return Page(title: "\(action.id)  \(action.title)", under: under, sections: sections)
  }
}
