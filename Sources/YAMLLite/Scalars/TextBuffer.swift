/// Room for a text that is put together from stretches of a file, lent by the storage that the text will have.
///
/// Nothing is allocated and copied twice that way. Every write is checked against the room.
@safe
struct TextBuffer: ~Copyable {
  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  /// The number of bytes written.
  private(set) var count = 0

  /// An empty buffer in `storage`, which must outlive it.
  init(in storage: UnsafeMutableBufferPointer<UInt8>) {
    guard let start = storage.baseAddress else { preconditionFailure("no room for a text") }
    unsafe base = start
    capacity = storage.count
  }

  /// Adds one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    precondition(count < capacity)
    unsafe base[count] = byte
    count &+= 1
  }

  /// Adds the bytes of a file from `start` up to `end`.
  @inline(__always)
  mutating func append(_ bytes: ByteView, _ start: Int, _ end: Int) {
    guard start < end else { return }
    precondition(end &- start <= capacity &- count)
    unsafe bytes.copy(start, end, to: base + count)
    count &+= end &- start
  }
}
