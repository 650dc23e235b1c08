/// An unknown key that was told of, and the key that was probably meant.
struct KeyRename {
  /// The number of the finding that tells of it.
  let finding: Int
  /// The node that it belongs to.
  let node: Int
  /// The key that was meant.
  let key: String
}
