/// One word of a command line by its looks alone.
///
/// Dashes and the equals sign are found as bytes: a combining mark after one of them makes another character of
/// it, and must not hide it.
enum CommandLineWord: Equatable {
  /// A command name, an argument, or a value: anything without a dash, a lone `-`, the empty word.
  case plain(String)

  /// `--`: all that follows is plain.
  case endOfOptions

  /// `--name` or `--name=value`; the name is empty in `--=value`.
  case long(name: String, value: String?)

  /// `-x`, `-xyz` or `-x=value`: all that follows the dash, never empty.
  case short(String)

  init(_ text: String) {
    let dash = UInt8(ascii: "-")
    let bytes = text.utf8
    guard bytes.first == dash, bytes.count > 1 else {
      self = .plain(text)
      return
    }
    let rest = bytes.dropFirst()
    guard rest.first == dash else {
      self = .short(String(Substring(rest)))
      return
    }
    let named = rest.dropFirst()
    guard !named.isEmpty else {
      self = .endOfOptions
      return
    }
    self = Self.splitting(named)
  }

  private static func splitting(_ named: Substring.UTF8View) -> CommandLineWord {
    guard let equals = named.firstIndex(of: UInt8(ascii: "=")) else {
      return .long(name: String(Substring(named)), value: nil)
    }
    let name = String(Substring(named[..<equals]))
    return .long(name: name, value: String(Substring(named[equals...].dropFirst())))
  }
}
