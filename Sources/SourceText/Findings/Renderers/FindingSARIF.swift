/// Findings in the interchange format of static analysis, SARIF 2.1.0, which GitHub, Azure DevOps and many editors read.
///
/// Every rule is described with its reason, its mend and an example. Columns are counted in Unicode scalars. Paths are
/// relative references, so they lead to the files wherever the repository lies. The fingerprint `actionplan/v1` tells
/// findings apart although lines move: sixteen hexadecimal digits for rule, path and line, and which of those it is.
public struct FindingSARIF: Sendable {
  private let rules: [RuleDescription]
  private let version: String
  private let layout: JSONWriter.Layout

  /// A renderer that describes these rules, as checked by the tool in this version.
  public init(_ rules: [RuleDescription], version: String, _ layout: JSONWriter.Layout = .compact) {
    self.rules = rules
    self.version = version
    self.layout = layout
  }

  /// The document of `findings`, in the order given, as UTF-8 with a line end.
  public func bytes(_ findings: [Finding], in files: SourceFiles) -> [UInt8] {
    var writer = SARIFResults(findings, in: files, rules)
    var json = JSONWriter(layout)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          writeTool(to: &json)
          json.member("columnKind", "unicodeCodePoints")
          json.key("results")
          json.array { json in for finding in findings { writer.write(finding, to: &json) } }
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private func writeTool(to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.member("name", "actionplan")
        json.member("version", version)
        json.key("rules")
        json.array { json in for rule in rules { Self.write(rule, to: &json) } }
      }
    }
  }

  private static func write(_ rule: RuleDescription, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id.code)
      json.member("name", rule.id.name)
      writeText("shortDescription", rule.title, to: &json)
      writeText("fullDescription", rule.why, to: &json)
      json.key("help")
      json.object { json in
        json.member("text", rule.why + "\n\nHow to mend it: " + rule.mend)
        json.member("markdown", markdown(of: rule))
      }
      json.key("defaultConfiguration")
      json.object { json in json.member("level", rule.severity.rawValue) }
    }
  }

  private static func writeText(_ name: String, _ text: String, to json: inout JSONWriter) {
    json.key(name)
    json.object { json in json.member("text", text) }
  }

  private static func markdown(of rule: RuleDescription) -> String {
    var text = "\(rule.why)\n\n**How to mend it.** \(rule.mend)\n"
    for (heading, examples) in [("Breaks it", rule.broken), ("Keeps it", rule.kept)] {
      for example in examples {
        text += "\n**\(heading)**, in `\(example.path)`"
        if let earlier = example.earlier {
          text += ", where this stood before:\n\n```yaml\n\(earlier)```\n\nand this stands now"
        }
        text += ":\n\n```yaml\n\(example.pageText)```\n"
      }
    }
    return text
  }
}
