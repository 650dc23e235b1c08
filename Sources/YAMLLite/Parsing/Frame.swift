/// One list or mapping that is still open while a file is read.
struct Frame {
  /// The node's index; -1 for the lowest frame, which stands for the file.
  var node: Int
  /// The column (from 0) at which its keys or dashes stand; -1 for the file.
  var indent: Int
  /// A second column at which its lines are taken without a word, after one wrongly indented line was told of.
  var alternative: Int
  /// Whether it is a mapping; otherwise a list.
  var isMapping: Bool
  /// Whether an item of this list with another sign than a dash was told of.
  var hasPastedSigns = false
  /// The keys it has so far; kept here only while another frame is the innermost.
  var keys = KeySet()

  /// Whether a line whose text starts at `column` belongs here by its indentation.
  func stands(at column: Int) -> Bool { indent == column || alternative == column }
}

/// What is remembered of the keys of one mapping, so that a key which it has already is found fast.
struct KeySet {
  /// One bit for each key met so far, chosen by its bytes: a clear bit proves that a key is new.
  var mask: UInt64 = 0
  /// How many keys were met.
  var count = 0
}
