/// A mistake that people make in such plans, by its number in the partnerships' list of mistakes, and what is done about it.
///
/// Documentation: <doc:Mistakes> is made from it, and the numbers of group P are its numbers.
public struct CommonMistake: Sendable {
  /// What is done about a mistake.
  public enum Answer: Sendable {
    /// Rules with these codes find it, as far as the remark says; without one, whenever it is made.
    case found([String], remark: String? = nil)
    /// No file can hold it, for this reason.
    case cannotBeWritten(String)
  }

  /// Its number.
  public let number: Int
  /// What somebody did.
  public let words: String
  /// What is done about it.
  public let answer: Answer

  private init(_ number: Int, _ words: String, _ answer: Answer) {
    self.number = number
    self.words = words
    self.answer = answer
  }

  private init(_ number: Int, _ words: String, _ codes: String..., remark: String? = nil) {
    self.init(number, words, .found(codes, remark: remark))
  }

  /// All of them, by number.
  public static let all: [CommonMistake] = people + dates + duties + changes + delivery + measures + texts + references

  private static let people: [CommonMistake] = [
    .init(1, "Nobody leads.", "K007", "K009"),
    .init(2, "A team, a board or everybody leads.", "P002"),
    .init(3, "Two roles lead.", "P003"),
    .init(4, "A person is named where a role should be.", "P004", remark: "For titles and common first names."),
    .init(
      5, "A role or body has ended.", "P005", "P069", "G008",
      remark: "A role is known by the name of its body or its first letters."),
  ]

  private static let dates: [CommonMistake] = [
    .init(6, "There is no due date.", "K008"),
    .init(7, "A date is not real, or could be read in two ways.", "K011"),
    .init(8, "The start is after the due date.", "P008"),
    .init(9, "The due date is after the end of the plan.", "P009"),
    .init(10, "The start is before the plan begins.", "P010"),
  ]

  private static let duties: [CommonMistake] = [
    .init(11, "A Must names no duty.", "P012"),
    .init(12, "A Must rests on guidance, a power or a definition alone.", "P014"),
    .init(13, "A duty does not bind the sector.", "P013"),
    .init(14, "A duty is not in the catalogue.", "R002"),
    .init(15, "A Must is due after the phase for Musts, without a reason.", "P015", "G010"),
  ]

  private static let changes: [CommonMistake] = [
    .init(16, "One id is used for two actions.", "R001"),
    .init(17, "The id of an earlier action is used again.", "C008"),
    .init(18, "An action is taken out of the file.", "C001", "C019"),
    .init(19, "A date moved and nobody wrote it down.", "C002", "C013", "C020", "P040"),
    .init(20, "A date moves again and again.", "C010"),
    .init(21, "A Must became less without a record.", "C003", "C021", "C020", "P040"),
    .init(22, "A target was lowered, or a baseline rewritten.", "C004", "C015", "C020", "P040"),
    .init(23, "An action became another one under its old id.", "C009"),
  ]

  private static let delivery: [CommonMistake] = [
    .init(24, "Complete, with no evidence.", "P024"),
    .init(
      25, "Evidence is a promise, or too vague.", "P025",
      remark: "For words that are known to say nothing; whether a paper shows what it should, a person has to read."),
    .init(26, "Complete, and the target is not met.", "P026"),
    .init(27, "Complete, and a milestone is open.", "P027"),
    .init(
      28, "Completed in the future or before the start, or with no date.", "P028", "P029", "K011",
      remark: "Without a date nothing is complete: the date is the fact."),
    .init(29, "Embedded in one step from not started.", "C017"),
    .init(30, "Green while overdue.", "P030"),
    .init(31, "Not started after the day for it.", "P031"),
    .init(32, "Red or amber, with no way back.", "P032"),
    .init(33, "Nothing heard for more than a quarter.", "P033"),
    .init(
      34, "The last update is older than the status.", "P034",
      remark: "A status is never written. Where the dates have come to say less than the lead's last word, it is told."),
    .init(35, "A milestone is due after its action.", "P035"),
    .init(36, "Milestones are out of order, or all on the last day.", "P036"),
    .init(37, "More than a year without a milestone.", "P037"),
  ]

  private static let measures: [CommonMistake] = [
    .init(38, "A percentage has no baseline.", "P038"),
    .init(39, "A target has no date or no number.", "P039", "K014", "M012"),
    .init(40, "A target is worse than the baseline.", "P066", "M010"),
    .init(41, "A value is not possible in its unit.", "M001", "M002", "M003"),
    .init(
      42, "Baseline, target and actual have different units.",
      .cannotBeWritten(
        "The unit is written once, with the indicator; baselines, targets and readings are numbers in it.")),
    .init(43, "Nobody says whether higher or lower is better.", "M004"),
    .init(44, "A small number is shown.", "M013", remark: "Reports print such a number as fewer than the limit."),
  ]

  private static let texts: [CommonMistake] = [
    .init(
      45, "A text tells of one child or family.", "D001", "D002", "D003", "D007", "D008",
      remark: "Numbers are told by their check digits, the rest by words. What only neighbours would recognise, no "
        + "machine can tell."),
    .init(46, "A text has somebody's e-mail address, telephone number or name.", "D004", "D005", "D006"),
    .init(47, "A vague verb.", "P047", remark: "For the verbs that are known to promise nothing."),
    .init(48, "Two actions in one.", "P048"),
    .init(49, "A short form that nobody explains.", "P049", remark: "In titles, where the partnership has a glossary."),
  ]

  private static let references: [CommonMistake] = [
    .init(50, "A priority, way of working, sector or partner that is not there.", "R002"),
    .init(51, "An action needs one that is missing, withdrawn or later.", "R002", "R008", "R009"),
    .init(52, "An action needs itself, in a circle.", "R007"),
    .init(
      53, "Withdrawn with no reason or no decision.", "P053", "C005",
      remark: "Whether the reason is a good one, the board has to say."),
    .init(54, "A Must is withdrawn.", "P054", "C005"),
    .init(55, "Replaced by an action that is not there.", "R002"),
    .init(56, "A partner whose own plan does not mention it.", "P056"),
    .init(57, "A measure that nobody reports; an action with none.", "M009", "M008", "M011", "P057"),
    .init(58, "A value for a period that is not over; two values for one.", "M005", "M006", "M007"),
    .init(
      59, "A break in a series is not marked.", "C018",
      remark: "Where the definition changed in the file. What changed in the counting alone, only who counts can tell."),
    .init(60, "A service has no plan.", "G001", "C019"),
    .init(61, "Nobody works on a priority.", "G005", "G004"),
    .init(62, "A year has no review.", "V002", "V005"),
    .init(63, "A review is changed after it was published.", "C006", "C007", "C014", remark: "Once it is signed."),
    .init(
      64, "The file is not what it looks like: tabs, odd indents, values that programs read in different ways.",
      "S010", "S011", "S012", "S040", "S070", "K012", "K013",
      remark: "A plain value is always text until its key says what it is, so that `no` and `1.10` stay what they are."),
    .init(65, "A key is misspelt.", "K005"),
  ]
}
