/// Findings as JSON for other programs: `actionplan.findings/1`.
///
/// Members are always there and in the same order; what a finding does not have is null. Lines and columns count from
/// 1, columns in Unicode scalars; bytes count from 0. Ends are exclusive. How many findings were accepted is null where only
/// some rules were asked for.
public struct FindingJSON: Sendable {
  private let layout: JSONWriter.Layout

  /// A renderer with this layout.
  public init(_ layout: JSONWriter.Layout = .indented) {
    self.layout = layout
  }

  /// The document of `findings`, in the order given, as UTF-8 with a line end.
  public func bytes(_ findings: [Finding], in files: SourceFiles, summary: FindingSummary) -> [UInt8] {
    var files = IndexedFiles(files)
    var json = JSONWriter(layout)
    json.object { json in
      json.member("format", "actionplan.findings/1")
      json.key("findings")
      json.array { json in
        for finding in findings { Self.write(finding, in: &files, to: &json) }
      }
      json.key("summary")
      json.object { json in
        json.member("errors", summary.errors)
        json.member("warnings", summary.warnings)
        json.member("notes", summary.notes)
        json.member("files", summary.files)
        json.member("accepted", summary.accepted)
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ finding: Finding, in files: inout IndexedFiles, to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", finding.rule.code)
      json.member("name", finding.rule.name)
      json.member("severity", finding.severity.rawValue)
      write(finding.place, in: &files, to: &json)
      json.member("startByte", finding.place.range.map { Int($0.start) })
      json.member("endByte", finding.place.range.map { Int($0.end) })
      json.member("message", finding.message)
      json.member("help", finding.help)
      json.key("related")
      json.array { json in
        for related in finding.related {
          json.object { json in
            write(related.place, in: &files, to: &json)
            json.member("message", related.message)
          }
        }
      }
      json.key("fix")
      write(finding.fix, to: &json)
    }
  }

  private static func write(_ fix: Fix?, to json: inout JSONWriter) {
    guard let fix else { return json.string(nil) }
    json.object { json in
      json.member("title", fix.title)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            json.member("startByte", Int(edit.range.start))
            json.member("endByte", Int(edit.range.end))
            json.member("replacement", String(decoding: edit.replacement, as: UTF8.self))
          }
        }
      }
    }
  }

  private static func write(_ place: Place, in files: inout IndexedFiles, to json: inout JSONWriter) {
    let positions = files.positions(of: place)
    json.member("file", files.files.shownPath(place.path))
    json.member("line", positions?.start.line)
    json.member("column", positions?.start.column)
    json.member("endLine", positions?.end.line)
    json.member("endColumn", positions?.end.column)
  }
}
