/// Numbers as text, without the system's formatting.
enum Decimals {
  /// A number with so many decimal places; `-` when it is none.
  static func text(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "-" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(scaled)" }
    let digits = String(scaled % scale)
    let fraction = String(repeating: "0", count: places - digits.count) + digits
    return "\(sign)\(scaled / scale).\(fraction)"
  }

  /// A number with about three digits that count: `0.123`, `1.23`, `12.3`, `123`.
  static func short(_ value: Double) -> String {
    text(value, places: abs(value) < 1 ? 3 : abs(value) < 10 ? 2 : abs(value) < 100 ? 1 : 0)
  }
}
