/// Who said something that a review records.
public enum Voice: String, CaseIterable, Sendable {
  /// Children and young people.
  case children = "children-and-young-people"
  /// Parents and carers.
  case parents = "parents-and-carers"
  /// Staff.
  case staff
  /// Somebody else.
  case other
}
