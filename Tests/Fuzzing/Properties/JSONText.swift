/// Tells whether bytes are one JSON value (RFC 8259) in UTF-8: a strict reader that keeps nothing.
package struct JSONText {
  /// How deep arrays and objects may lie in each other here; trees are at most 64 deep.
  private static let depthLimit = 200

  private let bytes: [UInt8]
  private var at = 0

  /// What is wrong with `bytes`; nil when they are JSON.
  package static func flaw(of bytes: [UInt8]) -> String? {
    if String(validating: bytes, as: UTF8.self) == nil { return "no UTF-8" }
    var reader = JSONText(bytes: bytes)
    let isValue = reader.value(depth: 0)
    reader.skipBlanks()
    return isValue && reader.at == bytes.count ? nil : "no JSON at byte \(reader.at)"
  }

  private var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private mutating func skipBlanks() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(byte) { at += 1 }
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: wanted) else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) -> Bool {
    skipBlanks()
    guard depth < Self.depthLimit else { return false }
    switch byte {
    case UInt8(ascii: "{"): return members(depth, "{", "}") { $0.string() && $0.colon() && $0.value(depth: depth + 1) }
    case UInt8(ascii: "["): return members(depth, "[", "]") { $0.value(depth: depth + 1) }
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "-"), 0x30...0x39: return number()
    default: return ["true", "false", "null"].contains { word($0) }
    }
  }

  private mutating func members(
    _ depth: Int, _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ member: (inout JSONText) -> Bool
  ) -> Bool {
    guard take(open) else { return false }
    skipBlanks()
    if take(close) { return true }
    repeat {
      skipBlanks()
      guard member(&self) else { return false }
      skipBlanks()
    } while take(",")
    return take(close)
  }

  private mutating func colon() -> Bool {
    skipBlanks()
    return take(":")
  }

  private mutating func string() -> Bool {
    guard take("\"") else { return false }
    while at < bytes.count {
      if take("\"") { return true }
      if byte < 0x20 { return false }
      guard take("\\") else {
        at += 1
        continue
      }
      if take("u") {
        guard at + 4 <= bytes.count, bytes[at..<at + 4].allSatisfy(\.isHexadecimal) else { return false }
        at += 4
      } else {
        guard "\"\\/bfnrt".utf8.contains(byte) else { return false }
        at += 1
      }
    }
    return false
  }

  private mutating func number() -> Bool {
    _ = take("-")
    guard take("0") || digits() else { return false }
    if take("."), !digits() { return false }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      return digits()
    }
    return true
  }

  private mutating func digits() -> Bool {
    let start = at
    while (0x30...0x39).contains(byte) { at += 1 }
    return at > start
  }

  private mutating func word(_ word: String) -> Bool {
    guard bytes[at...].starts(with: word.utf8) else { return false }
    at += word.utf8.count
    return true
  }
}

extension UInt8 {
  fileprivate var isHexadecimal: Bool {
    (0x30...0x39).contains(self) || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
}
