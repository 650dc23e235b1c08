/// The nodes of a tree while it is read: a buffer that is written to without asking who else holds it.
///
/// An `Array` asks at every change whether its storage is shared; here that cost a tenth of the reading time. The buffer
/// lies in the storage that the tree's array will have, so that nothing is copied at the end; a file with more nodes
/// than were expected moves to a larger one of its own. Every access is checked against the number of nodes.
@safe
struct NodeBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<YAMLNode>
  private var capacity: Int
  /// Whether the nodes have outgrown the storage that was lent, and lie in one of this buffer's own.
  private(set) var hasMoved = false
  /// The number of nodes.
  private(set) var count = 0

  /// How many nodes to make room for in a file of `byteCount` bytes: more than nearly any plan has.
  static func expectedCount(in byteCount: Int) -> Int { byteCount / 16 + 8 }

  /// An empty buffer in `storage`, which must have room for one node and outlive the buffer.
  init(in storage: UnsafeMutableBufferPointer<YAMLNode>) {
    guard let start = storage.baseAddress, storage.count > 0 else { preconditionFailure("no room for a node") }
    unsafe base = start
    capacity = storage.count
  }

  deinit {
    if hasMoved { unsafe base.deallocate() }
  }

  /// Whether there is no node.
  var isEmpty: Bool { count == 0 }

  /// The last node; nil when there is none.
  var last: YAMLNode? { count == 0 ? nil : self[count - 1] }

  /// The node at `index`, which must be below ``count``.
  @inline(__always)
  subscript(_ index: Int) -> YAMLNode {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe base[index]
    }
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      unsafe base[index] = newValue
    }
  }

  /// Adds a node at the end.
  @inline(__always)
  mutating func append(_ node: YAMLNode) {
    if count == capacity { grow() }
    unsafe (base + count).initialize(to: node)
    count &+= 1
  }

  /// Takes away the nodes from `count` on.
  mutating func truncate(to count: Int) {
    self.count = min(max(count, 0), self.count)
  }

  /// All nodes as an array, with room for no more of them.
  func array() -> [YAMLNode] {
    unsafe [YAMLNode](UnsafeBufferPointer(start: base, count: count))
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<YAMLNode>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: base, count: count)
    if hasMoved { unsafe base.deallocate() }
    unsafe base = larger
    hasMoved = true
    capacity *= 2
  }
}
