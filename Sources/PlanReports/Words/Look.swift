internal import PlanProgress

/// How a piece of text stands out.
///
/// A look never carries a meaning of its own: the words say it as well.
enum Look: Hashable, Sendable {
  /// Like everything else.
  case plain
  /// A name or heading.
  case strong
  /// Something less important.
  case faint
  /// A web address, to be followed where that is possible.
  case link
  /// The colour of a rating, whose word is in the text.
  case rating(Rating)
}
