/// A part of a page under a heading.
struct Section: Hashable, Sendable {
  /// Its heading; nil for what follows a page's title without one.
  var title: String?
  /// What it says itself.
  var blocks: [Block] = []
  /// Sections within it.
  var sections: [Section] = []

  /// Whether there is nothing in it.
  var isEmpty: Bool { blocks.isEmpty && sections.isEmpty }

  /// A section with a heading.
  init(_ title: String? = nil, _ blocks: [Block] = [], sections: [Section] = []) {
    self.title = title
    self.blocks = blocks
    self.sections = sections
  }
}
