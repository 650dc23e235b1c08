public import SourceText

/// Rules as JSON for other programs: `actionplan.rules/1`.
///
/// Members are always there and in the same order. The bytes of an example are those found in its text, counted from 0, the
/// end exclusive; null where nothing is marked. `earlier` is what its file said in the version before, null where the rule
/// is about one version; `others` are the files that the example needs beside it, mostly none.
public enum RuleJSON {
  /// The document of `rules`, in the order given, as UTF-8 with a line end.
  public static func bytes(_ rules: [RuleDescription]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", "actionplan.rules/1")
      json.key("rules")
      json.array { json in for rule in rules { write(rule, to: &json) } }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ rule: RuleDescription, to json: inout JSONWriter) {
    json.object { json in
      json.member("rule", rule.id.code)
      json.member("name", rule.id.name)
      json.member("severity", rule.severity.rawValue)
      json.key("canBeAccepted")
      json.boolean(rule.id.isAcceptable)
      json.member("title", rule.title)
      json.member("why", rule.why)
      json.member("mend", rule.mend)
      write("broken", rule.broken, to: &json)
      write("kept", rule.kept, to: &json)
    }
  }

  private static func write(_ key: String, _ examples: [RuleExample], to json: inout JSONWriter) {
    json.key(key)
    json.array { json in
      for example in examples {
        let files = example.files
        json.object { json in
          json.member("file", example.path)
          json.member("text", example.plainText)
          json.member("earlier", files.first { $0.label == .before }?.file.plainText)
          json.member("startByte", example.markedRange.map { Int($0.start) })
          json.member("endByte", example.markedRange.map { Int($0.end) })
          json.key("others")
          json.array { json in
            for (label, file) in files where label == .beside {
              json.object { json in
                json.member("file", file.path)
                json.member("text", file.plainText)
              }
            }
          }
        }
      }
    }
  }
}
