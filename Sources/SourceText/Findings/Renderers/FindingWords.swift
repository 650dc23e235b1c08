internal import Wording

/// What a finding says, for lists and logs that quote no source: harmless for a terminal, line by line.
enum FindingWords {
  /// The message, the help and the other places, a line each or more.
  static func all(of finding: Finding, in files: inout IndexedFiles) -> String {
    var text = harmless(finding.message)
    if let help = finding.help, !help.isEmpty { text += "\n" + harmless(help) }
    for related in finding.related {
      text += "\n" + harmless(related.message) + ": " + files.files.shownPath(related.place.path).visible
      if let line = files.positions(of: related.place)?.start.line { text += ":\(line)" }
    }
    return text
  }

  /// The message and the help as they are, for forms that escape what they hold.
  static func plain(_ finding: Finding) -> String {
    guard let help = finding.help, !help.isEmpty else { return finding.message }
    return finding.message + "\n" + help
  }

  /// `text` with whatever would steer a terminal written out; its lines stay.
  static func harmless(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text.visible }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { String($0).visible }.joined(separator: "\n")
  }
}

extension RuleID {
  /// Both names, as a heading: `P012 must-without-duty`.
  var heading: String { code + " " + name }
}
