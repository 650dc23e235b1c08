public import SourceText

/// One value of a YAML-lite tree: what it is and which bytes it stands on.
///
/// It holds no text itself.
///
/// Nodes live in one array in the order in which they are read (a parent before its children). `next` is the
/// index after a node's whole subtree, so the next sibling is found without looking at what lies between.
public struct YAMLNode: Sendable {
  /// What kind of value a node is.
  public enum Kind: UInt8, Sendable {
    /// Nothing is written: `key:` alone.
    case absent
    /// A text.
    case scalar
    /// A list; its children are the items.
    case sequence
    /// Keys with values; its children are the values, each of which carries its key.
    case mapping
    /// Text that could not be read and has its own finding; nothing more is said about it.
    case invalid
  }

  /// How a value or a key is written.
  public enum Style: UInt8, Sendable {
    /// A scalar without quotes.
    case plain
    /// A scalar in `'...'`.
    case singleQuoted
    /// A scalar in `"..."`.
    case doubleQuoted
    /// A scalar behind `|`.
    case literal
    /// A scalar behind `>`.
    case folded
    /// A list or mapping by indentation.
    case block
    /// A list in `[...]`, or the empty mapping `{}`.
    case flow
  }

  /// The bytes of the key, with its quotes if it has some; empty for an item of a list and for the root.
  public internal(set) var key: ByteRange
  /// The bytes of the value: of a quoted scalar with its quotes, of a block scalar from `|` or `>` to the end of its
  /// last line, of a list or mapping from its first item or key to its last.
  ///
  /// Where nothing is written it is empty and lies directly behind the colon or dash.
  public internal(set) var range: ByteRange
  /// The index after the last node of this subtree.
  public internal(set) var next: UInt32
  /// What the value is.
  public internal(set) var kind: Kind
  /// How the value is written.
  public internal(set) var style: Style
  /// How the key is written: plain or quoted.
  public internal(set) var keyStyle: Style
  /// Whether the value's text is not its bytes as they stand: it has escapes, folds lines or is a block scalar.
  public internal(set) var needsDecoding: Bool

  @usableFromInline
  init(
    key: ByteRange, keyStyle: Style, range: ByteRange, kind: Kind, style: Style, next: UInt32,
    needsDecoding: Bool = false
  ) {
    self.key = key
    self.range = range
    self.next = next
    self.kind = kind
    self.style = style
    self.keyStyle = keyStyle
    self.needsDecoding = needsDecoding
  }
}
