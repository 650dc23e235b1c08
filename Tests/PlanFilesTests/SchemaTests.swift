import PlanFiles
import SourceText
import Testing
import YAMLLite

/// The schema table and the decoders are two things; these tests hold one against the other, field by field.
@Suite struct SchemaTests {
  /// A shape reached from a kind of file, with the lines that lead to a record of it.
  struct Reached: CustomTestStringConvertible {
    let kind: FileKind
    let shape: Shape
    /// Keys on the way, and whether each holds a list of records.
    let way: [(key: String, isList: Bool)]

    var testDescription: String { "\(kind.rawValue): \(way.map(\.key).joined(separator: "/")) \(shape.name)" }
  }

  /// Every shape of every kind of file.
  static let reached: [Reached] = FileKind.allCases.flatMap { kind in walk(kind, kind.shape, []) }

  static func walk(_ kind: FileKind, _ shape: Shape, _ way: [(key: String, isList: Bool)]) -> [Reached] {
    [Reached(kind: kind, shape: shape, way: way)]
      + shape.fields.flatMap { field -> [Reached] in
        switch field.type {
        case .record(let inner): walk(kind, inner, way + [(field.key, false)])
        case .records(let inner): walk(kind, inner, way + [(field.key, true)])
        default: []
        }
      }
  }

  /// A value that the type accepts, as text behind a key, where one line can hold it.
  static func accepted(_ type: ValueType, in reached: Reached, key: String) -> String? {
    switch type {
    case .text: key.contains("prefix") ? "SCH" : key == "rule" ? "P012" : "some words"
    case .day: "2022-06-30"
    case .whole(let range): String(range.lowerBound)
    case .share: "0.5"
    case .quantity: "31"
    case .period: "2021-Q3"
    case .yesNo: "yes"
    case .word(let words): words.first
    case .amended: "2022-06-30"
    case .reference([.indicator]) where reached.shape.name == "a change": nil
    case .newID(.action): "SCH-01"
    case .newID: "an-id"
    case .reference(let kinds): kinds == [.action] ? "SCH-01" : "an-id"
    case .list(let element): accepted(element, in: reached, key: key).map { "[\($0)]" }
    // A list that says what kind of file this is stands in it even when it is empty.
    case .records: reached.way.isEmpty && key == reached.kind.rawValue ? "[]" : nil
    case .record: nil
    }
  }

  /// A file with one record of the shape, whose field `changed` has the value `value` (nil leaves it out).
  static func file(_ reached: Reached, changed: String? = nil, to value: String? = nil) -> SourceFile {
    var lines = reached.way.isEmpty ? [] : openFile(reached.kind, without: reached.way[0].key)
    var indent = ""
    var bullet = ""
    for (depth, step) in reached.way.enumerated() {
      lines.append(indent + bullet + step.key + ":")
      if !bullet.isEmpty { indent += "  " }
      bullet = step.isList ? "- " : ""
      indent += "  "
      if depth + 1 < reached.way.count {
        let shape = shapeOnWay(reached, depth)
        for field in shape.fields where field.isRequired {
          guard let text = accepted(field.type, in: reached, key: field.key) else { continue }
          lines.append(indent + bullet + "\(field.key): \(text)")
          if !bullet.isEmpty { indent += "  " }
          bullet = ""
        }
      }
    }
    for field in fields(of: reached, changed: changed) {
      let text = field.key == changed ? value : accepted(field.type, in: reached, key: field.key)
      guard let text else { continue }
      lines.append(indent + bullet + "\(field.key): \(text)")
      if !bullet.isEmpty { indent += "  " }
      bullet = ""
    }
    if reached.way.isEmpty, reached.kind == .partnership, changed != "partnership" { lines += partnership }
    return SourceFile(path: "a/file.yaml", text: lines.joined(separator: "\n") + "\n")
  }

  /// The fields to write: all that fit on a line, but of a service plan only the key that makes it one.
  static func fields(of reached: Reached, changed: String?) -> [Field] {
    reached.shape.fields.filter { field in
      if reached.way.isEmpty, reached.kind == .service { return field.key != "sector" }
      if reached.way.isEmpty, reached.kind == .sector { return field.key != "service" }
      return true
    }
  }

  static let partnership = ["partnership:", "  name: N", "  plan: P", "  from: 2021-09-01", "  to: 2025-08-31"]

  static func openFile(_ kind: FileKind, without first: String) -> [String] {
    var lines = ["format: actionplan/1"]
    switch kind {
    case .partnership: lines += first == "partnership" ? [] : partnership
    case .dashboard, .putRight: break
    case .service: lines += ["service: an-id", "lead: Head of Service"]
    case .sector: lines += ["sector: an-id", "lead: Head of Service"]
    case .audit: lines += ["audit: an-id", "date: 2022-03-18"]
    case .review: lines += ["review: an-id", "from: 2021-09-01", "to: 2022-08-31"]
    }
    return lines
  }

  static func shapeOnWay(_ reached: Reached, _ depth: Int) -> Shape {
    var shape = reached.kind.shape
    for step in reached.way.prefix(depth + 1) {
      for field in shape.fields where field.key == step.key {
        switch field.type {
        case .record(let inner), .records(let inner): shape = inner
        default: break
        }
      }
    }
    return shape
  }

  @Test(arguments: reached.indices)
  func `a record with every field the schema names is read without a word`(number: Int) {
    let reached = Self.reached[number]
    let file = PlanFile(Self.file(reached))
    #expect(file.findings.map(\.message) == [], "\(reached.testDescription)\n\(file.tree.source.text(.init(0, 9999)))")
    #expect(file.isWhole)
  }

  @Test(arguments: reached.indices)
  func `a wrong value in any field is one finding at that value`(number: Int) {
    let reached = Self.reached[number]
    for field in Self.fields(of: reached, changed: nil) {
      guard let wrong = Self.refused(field.type), !(reached.way.isEmpty && field.key == "format") else { continue }
      // A change of a date names no indicator, right or wrong: that has a test of its own.
      if reached.shape.name == "a change", field.key == "indicator" { continue }
      let source = Self.file(reached, changed: field.key, to: wrong)
      let findings = PlanFile(source).findings
      let places = Set(findings.map(\.place))
      #expect(places.count == 1, "\(reached.testDescription) \(field.key): \(findings.map(\.message))")
      let shown = findings.first?.place.range.map { source.text($0) }
      #expect(shown == wrong || shown == "[\(wrong)]" || "[\(shown ?? "")]" == wrong, "\(field.key): \(shown ?? "-")")
    }
  }

  /// A value that the type refuses; nil where everything is accepted.
  static func refused(_ type: ValueType) -> String? {
    switch type {
    case .text, .amended, .reference: "[two, values]"
    case .day: "2022-02-30"
    case .whole(let range): String(range.upperBound + 1)
    case .share: "1.5"
    case .quantity: "lots"
    case .period: "spring"
    case .yesNo: "maybe"
    case .word: "nonsense"
    case .newID: "Not An Id"
    case .list: nil
    case .record, .records: "words"
    }
  }

  @Test(arguments: reached.indices)
  func `a field that must be there is missed`(number: Int) {
    let reached = Self.reached[number]
    for field in reached.shape.fields where field.isRequired {
      guard field.key != "format" || !reached.way.isEmpty,
        Self.accepted(field.type, in: reached, key: field.key) != nil,
        !(reached.way.isEmpty && FileKind(rawValue: field.key) != nil)
      else { continue }
      let findings = PlanFile(Self.file(reached, changed: field.key, to: nil)).findings
      #expect(findings.count == 1, "\(reached.testDescription) \(field.key): \(findings.map(\.message))")
      let rules = ["missing-key", "no-lead", "no-due-date", "bad-change"]
      #expect(rules.contains(findings.first?.rule.name ?? ""))
    }
  }

  @Test(arguments: [
    ("field: target\n        from: 3", "This change of a target does not say which indicator it is about."),
    ("field: due\n        indicator: an-id\n        from: 2022-06-30", "A change of 'due' is about no indicator."),
    ("field: due", "This change of 'due' does not say what stood there before."),
    (
      "field: completed\n        from: 2022-06-30\n        to: 2022-07-31",
      "A change of 'completed' only takes a date back, so it has no 'to'."
    ),
    ("field: category\n        from: mast", "'mast' is not one of the words allowed here. Did you mean 'must'?"),
    (
      "field: due\n        from: someday",
      "'someday' is not a date: a date is written year-month-day, for example 2022-06-30."
    ),
  ])
  func `a change says what changed from what`(lines: String, message: String) {
    let text = """
      format: actionplan/1
      service: an-id
      lead: Head of Service
      actions:
        - id: SCH-01
          title: Publish reports
          category: must
          priority: an-id
          due: 2022-07-31
          changes:
            - date: 2022-03-14
              \(lines)

      """
    let file = PlanFile(SourceFile(path: "schools/an-id.yaml", text: text))
    #expect(file.findings.map(\.message) == [message])
  }

  /// A line with a mistake, and what is said of it and how it is mended, where that is in question.
  static let mended: [(line: String, message: String?, help: String?)] = [
    ("id: SCH-3", "'SCH-3' cannot be the id of an action: it needs at least two digits: SCH-03.", nil),
    (
      "id: sch-03",
      "'sch-03' cannot be the id of an action: it is not a prefix of capitals, a hyphen and a number.", nil
    ),
    ("due: 31/08/2022", nil, "Write 2022-08-31."), ("due: 8/8/2022", nil, "Write 2022-08-08."),
    ("due: 03/04/2024", nil, "Write 2024-04-03 if the day stands first, or 2024-03-04 if the month does."),
    ("due: 08/31/2022", nil, "Write 2022-08-31."), ("due: 2022/8/31", nil, "Write 2022-08-31."),
    ("due: 31/06/2022", nil, "Write the date as year-month-day, for example 2022-06-30."),
  ]

  @Test(arguments: mended)
  func `a value is mended as far as it is certain`(line: String, message: String?, help: String?) {
    let lines = ["id: SCH-01", "title: Publish reports", "category: must", "priority: an-id", "due: 2022-07-31"]
    let key = line.prefix { $0 != ":" } + ":"
    let action = lines.map { $0.hasPrefix(key) ? line : $0 }.joined(separator: "\n    ")
    let text = "format: actionplan/1\nservice: an-id\nlead: Head of Service\nactions:\n  - \(action)\n"
    let findings = PlanFile(SourceFile(path: "schools/an-id.yaml", text: text)).findings
    #expect(findings.count == 1)
    if let message { #expect(findings.first?.message == message) }
    if let help { #expect(findings.first?.help == help) }
  }

  @Test func `keys are short enough to be packed, and every shape is reached`() {
    for reached in Self.reached {
      for field in reached.shape.fields { #expect(field.key.utf8.count <= 24, "\(field.key)") }
      #expect(Set(reached.shape.fields.map(\.key)).count == reached.shape.fields.count)
    }
    #expect(Set(Self.reached.map(\.shape.name)).count == 38)
  }
}
