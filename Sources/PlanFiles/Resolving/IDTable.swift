/// What ids of one kind stand for, kept apart by how the ids begin.
///
/// The ids of a service share what stands before their number, and a file's are looked for one after the other. Tables as
/// small as those stay in the processor's own memory, which one table for a million ids does not. Ids that begin in as
/// many ways as there are ids cost a table each.
struct IDTable<Value> {
  private var groups: [[String: Value]] = []
  /// The numbers of the groups by what their ids begin with.
  private var numbers: [Substring: Int] = [:]
  /// The group in which the last value was put, with what its ids begin with.
  private var last: (start: Substring, number: Int) = ("", 0)

  /// How many ids there are.
  var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Every id with its value, in no order.
  var entries: some Sequence<(key: String, value: Value)> { groups.lazy.joined() }

  /// The value of `id`; nil when it has none.
  subscript(id: String) -> Value? { numbers[Self.start(of: id)].flatMap { groups[$0][id] } }

  /// The value of `id`, which is `value` from now on where it had none; one search finds it or makes it.
  mutating func value(for id: String, orInsert value: Value) -> Value {
    let number = group(for: Self.start(of: id))
    return { (kept: inout Value) in kept }(&groups[number][id, default: value])
  }

  /// Makes room for so many ids that begin as `id` does.
  mutating func reserve(_ count: Int, like id: String) {
    let number = group(for: Self.start(of: id))
    groups[number].reserveCapacity(groups[number].count + count)
  }

  /// The number of the group of ids that begin with `start`, which is there from now on.
  private mutating func group(for start: Substring) -> Int {
    if !groups.isEmpty, start == last.start { return last.number }
    let number = numbers[start] ?? groups.count
    if number == groups.count {
      groups.append([:])
      numbers[start] = number
    }
    last = (start, number)
    return number
  }

  /// What stands before the last hyphen of `id`; nothing when it has none.
  private static func start(of id: String) -> Substring {
    id[..<(id.utf8.lastIndex(of: UInt8(ascii: "-")) ?? id.startIndex)]
  }
}
