internal import PlanProgress

extension Rating {
  /// The colour's name as a sentence begins with it: `Red`.
  var colour: String { rawValue.capitalised }

  /// The colour and its word for an action in `state`: `Red: off track`.
  func words(of state: ActionState) -> Words { Words("\(colour): \(word(of: state))", .rating(self)) }
}

extension ActionFigure {
  /// The action's colour with its word: `Red: off track`.
  var ratingWords: Words { rating.words(of: state) }
}

extension Headline {
  /// The colour of a set with its word, and that there is no Must where that is so: `Green: on track (no Must)`.
  var words: Words { Words("\(rating.colour): \(text)", .rating(rating)) }
}
