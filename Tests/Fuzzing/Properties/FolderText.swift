package import SourceText

/// Several files in one run of bytes, for programs that take and change only one.
///
/// A line that begins with `%%% ` starts a file; the rest of the line is its path. What stands before the first such
/// line is the file `partnership.yaml`. Of two files with one path the first counts. The line end before such a line
/// belongs to the file before it. No file of a plan has such a line: YAML takes `%` for a directive, which is refused.
package enum FolderText {
  private static let sign = Array("%%% ".utf8)
  /// How many files are taken from one run of bytes.
  private static let fileLimit = 40

  /// The files in `bytes`, in their order there.
  package static func files(in bytes: [UInt8]) -> [SourceFile] {
    var files: [SourceFile] = []
    var known: Set<String> = []
    var path = "partnership.yaml"
    var start = 0
    func end(at offset: Int) {
      if offset > start || start > 0, files.count < fileLimit, known.insert(path).inserted {
        files.append(SourceFile(path: path, bytes: bytes[start..<offset]))
      }
    }
    var line = 0
    while line < bytes.count {
      let next = bytes[line...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      if bytes[line..<next].starts(with: sign) {
        end(at: line)
        path = String(decoding: bytes[(line + sign.count)..<next].filter { $0 >= 0x20 }, as: UTF8.self)
        start = next
      }
      line = next
    }
    end(at: bytes.count)
    return files
  }

  /// The bytes from which ``files(in:)`` makes `files` again; a file without a line end at its end gets one.
  package static func bytes(of files: [SourceFile]) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      bytes += sign + Array(file.path.utf8) + [0x0A] + file.padded[..<file.count]
    }
    return bytes
  }
}
