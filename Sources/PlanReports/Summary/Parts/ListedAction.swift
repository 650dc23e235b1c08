public import PlanProgress

/// An action of a summary, as one of the list of figures that all its parts share.
///
/// A copy of a figure touches every text in it; a copy of this touches the list alone.
public struct ListedAction: Sendable {
  private let list: [ActionFigure]
  private let position: Int

  /// Its figures.
  public var figure: ActionFigure {
    _read { yield list[position] }
  }

  /// The action at `position` of `list`, which must be one of its positions.
  init(_ position: Int, of list: [ActionFigure]) {
    self.list = list
    self.position = position
  }
}
