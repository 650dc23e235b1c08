public import PlanChecks
internal import SourceText
internal import Wording

/// What changed between two versions of a plan, for a board and for the comment under a proposal.
public struct DifferenceReport: Sendable {
  let difference: PlanDifference
  /// How the two versions are called, without a full stop: `since main (ab12cd3)`.
  let versions: String
  /// How many entries of one part are shown at most; a comment under a proposal has no room for more.
  static let limit = 60

  /// The report on a difference between versions that are called `versions`.
  public init(_ difference: PlanDifference, _ versions: String) {
    self.difference = difference
    self.versions = versions
  }

  /// The report for a screen `width` columns wide; fewer than 40 count as 40.
  public func text(width: Int, palette: Palette) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette)
  }

  /// The report as Markdown, short enough for a comment.
  public func markdown() -> [UInt8] { MarkdownPage.bytes(of: page) }

  /// The name and version of the JSON form.
  public static let format = "actionplan.diff/1"
}
