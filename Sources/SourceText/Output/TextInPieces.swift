/// A long text that is made piece by piece, on several threads, while its beginning is written already.
public struct TextInPieces: Sendable {
  private let count: Int
  private let threads: Int
  private let make: @Sendable (Int) -> [UInt8]

  /// The text of `count` pieces, of which `make` gives each; `threads` may work at once, the writing one among them.
  init(count: Int, threads: Int, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    self.count = count
    self.threads = threads
    self.make = make
  }

  /// The whole text, as UTF-8.
  public var bytes: [UInt8] {
    let pieces = ParallelMap.map(count: count, threads: threads, make)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces { bytes += piece }
    return bytes
  }

  /// Gives the text piece by piece, in order, to `take`, which says whether it wants more.
  public func forEach(_ take: ([UInt8]) -> Bool) {
    ParallelMap.forEach(count: count, threads: threads, make, take: take)
  }
}
