public import ActionPlans
public import SourceText

/// One rule of the catalogue: its words, and how it is checked.
///
/// A rule is one file, named for the problem it finds.
///
/// Rules are pure: they look at a plan and a day and give findings. They know neither the disk nor the clock.
public protocol Rule: Sendable {
  /// The rule's names, words and examples, from which its page is made.
  static var description: RuleDescription { get }
}

/// A rule about one action at a time, with the plan around it at hand.
public protocol ActionRule: Rule {
  /// The keys whose absence the rule may report; empty for a rule that looks at what is there.
  ///
  /// The rule waits while one of them may be there unread. Otherwise a misspelt key would be found twice: as such, and
  /// as missing.
  static var missedKeys: [String] { get }

  /// What is wrong with `action`; empty when nothing is.
  ///
  /// - Parameters:
  ///   - action: the action.
  ///   - context: its file, whose plan it is part of, the framework and the day.
  static func check(_ action: borrowing Action, in context: ActionContext) -> [Finding]
}

/// A rule about a service's plan as a whole, or a sector's own: about one file.
public protocol ServiceRule: Rule {
  /// The keys at the top of the file whose absence the rule may report; see ``ActionRule/missedKeys``.
  static var missedKeys: [String] { get }

  /// What is wrong with `plan`; empty when nothing is.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - context: its file, whose plan it is, the framework and the day.
  static func check(_ plan: ServicePlan, in context: ServiceContext) -> [Finding]
}

/// A reminder of what actions leave unsaid or undone while days go by: one finding for all such actions of a service's plan.
///
/// Of these there can be hundreds, and a finding for each would bury what else is wrong. Nobody is reminded once the plan's
/// time or the service has ended.
public protocol ReminderRule: Rule {
  /// The keys whose absence the rule may report; see ``ActionRule/missedKeys``.
  static var missedKeys: [String] { get }

  /// Whether somebody should be reminded of `action`; asked of every action, so that it makes no text.
  static func concerns(_ action: borrowing Action, in context: ActionContext) -> Bool

  /// Where that stands, of an action that the rule concerns.
  static func place(of action: borrowing Action, in context: ActionContext) -> Place

  /// What is said of an action that the rule concerns when it is the only one.
  static func message(for action: borrowing Action, in context: ActionContext) -> String

  /// What is said of several, whose ids `names` lists.
  static func message(forAll names: String, under framework: CheckedFramework) -> String
}

/// A rule about the plan as a whole.
public protocol PlanRule: Rule {
  /// What is wrong with the plan; empty when nothing is.
  static func check(_ plan: CheckedPlan) -> [Finding]
}

/// A rule about one of the files that hold no service's plan: partnership, dashboard, audit, review or what was put
/// right.
public protocol FrameworkRule: Rule {
  /// What is wrong in the file; empty when nothing is, or when it holds something else.
  ///
  /// - Parameter file: the file, with the plan around it at hand.
  static func check(_ file: FrameworkContext) -> [Finding]
}

extension ActionRule {
  /// Most rules look at what is there.
  public static var missedKeys: [String] { [] }
}

extension ServiceRule {
  /// Most rules look at what is there.
  public static var missedKeys: [String] { [] }
}

extension ReminderRule {
  /// Most rules look at what is there.
  public static var missedKeys: [String] { [] }
}

extension Rule {
  /// A finding of this rule with its usual severity; `help` is the rule's own unless one is given.
  static func finding(
    at place: Place, _ message: String, help: String? = nil, related: [Finding.Related] = []
  ) -> Finding {
    description.finding(at: place, message, help: help, related: related)
  }
}
