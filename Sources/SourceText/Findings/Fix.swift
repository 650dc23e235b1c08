/// Edits that mend one finding, offered only where it is certain what was meant.
///
/// Never an id, a date or a fact: those are for the people who know them.
public struct Fix: Hashable, Sendable {
  /// What the edits do, in a few words: "Write 'due'".
  public let title: String
  /// The edits of the finding's file, by place; never empty, and no two overlap.
  public let edits: [TextEdit]

  /// The fix made of `edits`, which must be in order.
  public init(_ title: String, _ edits: [TextEdit]) {
    self.title = title
    self.edits = edits
  }
}

extension Fix {
  /// The bytes of `source` with as many of `fixes` made as go together, and how many those are.
  ///
  /// Each is made whole or left out: one that touches bytes which an earlier one has changed waits for the next time.
  /// Costs one pass over the file and a sort of the edits.
  public static func apply(_ fixes: [Fix], to source: SourceFile) -> (bytes: [UInt8], made: Int) {
    var made: [TextEdit] = []
    var count = 0
    var end = -1
    for fix in fixes.sorted(by: { $0.start < $1.start }) {
      guard Int(fix.start) > end, let last = fix.edits.last, Int(last.range.end) <= source.count else { continue }
      made += fix.edits
      end = Int(last.range.end)
      count += 1
    }
    return (TextEdit.apply(made, to: source), count)
  }

  /// Where its first edit begins.
  private var start: UInt32 { edits.first?.range.start ?? 0 }
}
