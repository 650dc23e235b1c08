/// A path as the reference that stands for it in documents of the web.
enum URIPath {
  /// `path` with every byte written as `%` and its number that may not stand in a reference as it is.
  ///
  /// A path from the root becomes a `file` reference, any other one stays relative.
  static func reference(to path: String) -> String {
    let isPlain = path.utf8.allSatisfy(\.standsForItselfInPath)
    let encoded = isPlain ? path : encoded(path)
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private static func encoded(_ path: String) -> String {
    var text = ""
    for byte in path.utf8 {
      if byte.standsForItselfInPath {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += byte < 0x10 ? "%0" : "%"
        text += String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

extension UInt8 {
  /// Whether it is one of the unreserved characters of RFC 3986 or the slash between the parts of a path.
  fileprivate var standsForItselfInPath: Bool {
    switch self {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: isASCIILetter || isASCIIDigit
    }
  }
}
