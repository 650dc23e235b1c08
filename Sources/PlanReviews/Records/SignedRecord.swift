public import ActionPlans
internal import PlanProgress

/// What a signed review stands on: who signed what and when, its figures, and every fact behind them.
///
/// Lies beside the review's file, as `reviews/2022.signed`. Its text is made to be read and compared line by line; see
/// ``text`` for its form.
public struct SignedRecord: Hashable, Sendable {
  /// The version of the figures' formulas that this version of the library has.
  public static let formulaVersion = 1

  /// The review.
  public var review: ID<Review>
  /// The review's date, for which the figures were made.
  public var to: CalendarDay
  /// The day it was signed; what was recorded later was not known.
  public var signedOn: CalendarDay
  /// The role that signed.
  public var signedBy: String
  /// The program that wrote the record.
  public var tool: String
  /// The version of the formulas behind the figures.
  public var formula: Int
  /// The plan's first day then, on which actions joined that do not say.
  public var planStart: CalendarDay
  /// The thresholds of the ratings then, each as key and value.
  public var thresholds: [Threshold]
  /// The digest of each part of the review's file.
  public var parts: [Part]
  /// The record before this one; nil for the first.
  public var previous: Link?
  /// The counts of each category.
  public var figures: [Figures]
  /// The actions of the plan at the review's date, by their ids.
  public var actions: [SignedAction]

  /// One threshold of the ratings.
  public struct Threshold: Hashable, Sendable {
    /// The key under which `partnership.yaml` has it.
    public let key: String
    /// Its value.
    public let value: String
  }

  /// The digest of a part of the review's file; see ``CanonicalReview``.
  public struct Part: Hashable, Sendable {
    /// The key at the top of the file.
    public let key: String
    /// The digest of what stands there.
    public let digest: String
  }

  /// The record on which another one builds.
  public struct Link: Hashable, Sendable {
    /// Its review.
    public let review: ID<Review>
    /// The digest at its end.
    public let digest: String
  }

  /// The counts of one category.
  public struct Figures: Hashable, Sendable {
    /// The category.
    public let category: Category
    /// Each count with its name, in a fixed order: promised, in-scope, embedded and so on.
    public let counts: [Count]

    /// A count and what it counts.
    public struct Count: Hashable, Sendable {
      /// What is counted.
      public let name: String
      /// How many there are.
      public let number: Int
    }
  }
}

extension SignedRecord: Comparable {
  /// The order in which years are signed: by the review's date, then the day of signing.
  public static func < (left: SignedRecord, right: SignedRecord) -> Bool {
    (left.to, left.signedOn, left.review) < (right.to, right.signedOn, right.review)
  }
}

extension SignedRecord {
  /// The record of a review of `plan`, whose file has these parts.
  ///
  /// Everything as it was at the end of the review's date and could be known on the day of signing.
  public init(
    of review: Review, in plan: Plan, parts: [(part: String, digest: String)], signedBy: String, on day: CalendarDay,
    tool: String, after previous: Link?
  ) {
    self.review = review.id
    to = review.to
    signedOn = day
    self.signedBy = SignedFact.onOneLine(signedBy)
    self.tool = tool
    formula = Self.formulaVersion
    planStart = plan.partnership.from
    thresholds = plan.partnership.rating.signed
    self.parts = parts.map { Part(key: $0.part, digest: $0.digest) }
    self.previous = previous
    let known = plan.known(by: day)
    let computed = PlanFigures(of: known, asOf: review.to)
    figures = Self.figures(of: computed.actions)
    var actions: [SignedAction] = []
    for figure in computed.actions {
      let action = known.services[figure.place.file].actions[figure.place.action]
      guard let facts = action.signedFacts(at: review.to, knownBy: day, planStart: plan.partnership.from) else {
        continue
      }
      actions.append(
        SignedAction(
          id: figure.id, category: figure.category, firstDue: figure.baselineDue, due: figure.due,
          standing: SignedStanding(figure), facts: facts))
    }
    self.actions = actions.sorted { $0.id < $1.id }
  }
}

extension RatingThresholds {
  /// The thresholds that a record names; those that it does not name are the usual ones.
  init(signed: [SignedRecord.Threshold]) {
    self.init()
    for threshold in signed {
      let number = Int(threshold.value)
      switch threshold.key {
      case "milestone-red-days": milestoneRedDays = number ?? milestoneRedDays
      case "start-red-days": startRedDays = number ?? startRedDays
      case "evidence-red-days": evidenceRedDays = number ?? evidenceRedDays
      case "amber-window-days": amberWindowDays = number ?? amberWindowDays
      case "amber-window-progress": amberWindowProgress = Fraction(decimal: threshold.value) ?? amberWindowProgress
      case "slip-amber-days": slipAmberDays = number ?? slipAmberDays
      case "stale-days": staleDays = number ?? staleDays
      default: break
      }
    }
  }

  /// Each threshold under its key.
  var signed: [SignedRecord.Threshold] {
    [
      .init(key: "milestone-red-days", value: "\(milestoneRedDays)"),
      .init(key: "start-red-days", value: "\(startRedDays)"),
      .init(key: "evidence-red-days", value: "\(evidenceRedDays)"),
      .init(key: "amber-window-days", value: "\(amberWindowDays)"),
      .init(key: "amber-window-progress", value: amberWindowProgress.decimalText(places: 15)),
      .init(key: "slip-amber-days", value: "\(slipAmberDays)"),
      .init(key: "stale-days", value: "\(staleDays)"),
    ]
  }
}
