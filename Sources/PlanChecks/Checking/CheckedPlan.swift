public import ActionPlans
public import PlanFiles
public import SourceText

/// A plan as the rules about the whole of it see it: the framework, and the outline of every service's plan.
public struct CheckedPlan: Sendable {
  /// Where an action stands: the number of its file, and its own number there.
  public struct ActionNumber: Hashable, Sendable {
    /// The number of the file in ``CheckedPlan/files``.
    public let file: Int
    /// The action's number in its file.
    public let action: Int
  }

  /// The framework and the day.
  public let framework: CheckedFramework
  /// The service plans that could be read, in the order of their paths.
  public let files: [ServiceOutline]
  /// Whether every file could be read without an error of syntax, keys or references.
  ///
  /// If not, what seems to be missing may be there unread, and rules that report it wait.
  public let isWhole: Bool
  /// Where each action stands that another one waits for; of two with one id the first.
  public let needed: [ID<Action>: ActionNumber]
  /// The files that hold no service's plan, in the order of their paths.
  public let frameworkFiles: [PlanFile]
  /// The reviews, earliest first.
  public let reviews: [ReviewFile]
  /// The audits made by today, earliest first.
  public let audits: [AuditFile]
  /// What all actions together make of each indicator that one of them is to move.
  public let indicatorUses: [ID<Indicator>: IndicatorUse]
  /// The actions that wait for others, in plan order.
  public let waiting: [ActionNumber]
  /// Where each action stands that a review or an audit names; of two with one id the first.
  public let answering: [ID<Action>: ActionNumber]

  /// The plan of these files under `framework`.
  init(_ framework: CheckedFramework, files: [ServiceOutline], frameworkFiles: [PlanFile], isWhole: Bool) {
    self.framework = framework
    self.files = files
    self.isWhole = isWhole
    self.frameworkFiles = frameworkFiles
    reviews = Self.reviews(in: frameworkFiles)
    audits = Self.audits(in: frameworkFiles, by: framework.today)
    indicatorUses = Self.indicatorUses(files)
    answering = Self.answering(files, frameworkFiles)
    var names: Set<ID<Action>> = []
    var waiting: [ActionNumber] = []
    for (number, file) in files.enumerated() {
      for (place, action) in file.actions.enumerated() where !action.needs.isEmpty {
        waiting.append(ActionNumber(file: number, action: place))
        for need in action.needs { names.insert(need.id) }
      }
    }
    self.waiting = waiting
    needed = Self.places(of: names, in: files)
  }

  /// Where the actions with these ids stand; of two with one id the first.
  static func places(of ids: Set<ID<Action>>, in files: [ServiceOutline]) -> [ID<Action>: ActionNumber] {
    var found: [ID<Action>: ActionNumber] = [:]
    if ids.isEmpty { return found }
    for (number, file) in files.enumerated() {
      for (place, action) in file.actions.enumerated() where ids.contains(action.id) && found[action.id] == nil {
        found[action.id] = ActionNumber(file: number, action: place)
      }
    }
    return found
  }

  /// The outline of the action at a place.
  public subscript(_ place: ActionNumber) -> ActionOutline { files[place.file].actions[place.action] }

  /// The place of `range` in the file of an action.
  public func place(_ range: ByteRange?, inFileOf action: ActionNumber) -> Place {
    Place(path: files[action.file].path, range: range)
  }
}
