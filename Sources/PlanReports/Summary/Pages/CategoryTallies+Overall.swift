internal import PlanProgress

extension CategoryTallies {
  /// The colour of the whole with what makes it so: `Overall red: 4 Must do's are off track`; nil with nothing in scope.
  var overall: Words? {
    guard let headline = Headline(of: self) else { return nil }
    let reason =
      switch headline.rating {
      case .red: "\(must.red.counting("Must do", "Must do's")) \(must.red.verb()) off track"
      case .amber where must.amber > 0: "\(must.amber.counting("Must do", "Must do's")) \(must.amber.verb()) at risk"
      case .amber: "more than a quarter of the Shoulds are off track"
      case .blue: "everything is \(headline.word)"
      case .white: "nothing is to begin yet"
      case .green, .grey: "on track"
      }
    let note = headline.hasNoMust ? " (there is no Must do)" : ""
    return Words("Overall \(headline.rating.rawValue): \(reason)\(note)", .rating(headline.rating))
  }
}
