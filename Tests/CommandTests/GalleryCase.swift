import Foundation
import Testing

/// One file of the gallery of mistakes, and the small plan round it that is without fault.
///
/// `Gallery/NAME.yaml` is the file, whose name says what is wrong with it; its first word may say where it lies.
/// `Gallery/NAME.txt` is all that `check` says of the plan with this file in it.
struct GalleryCase: CustomTestStringConvertible {
  static let folder = "Tests/CommandTests/Gallery"

  /// The day that counts as today, so that answers stay the same: the plan's first, on which nothing can be late.
  static let today = "2021-09-01"

  /// Every case, by name.
  static let all: [GalleryCase] = names(endingIn: ".yaml").map { GalleryCase(name: $0) }

  /// The name without its ending.
  let name: String

  var testDescription: String { name }

  /// Where the snapshot lies in the repository.
  var snapshot: String { "\(Self.folder)/\(name).txt" }

  /// The names in the gallery with this ending, which is left out.
  static func names(endingIn ending: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: Tool.repository.appendingPathComponent(folder).path)
    return (files ?? []).filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
  }

  /// What the tool says of the plan with this file in it, and its exit status where that is not 0.
  func answer() throws -> String {
    let scratch = try Tool.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try Self.writePlan(to: scratch.appendingPathComponent("plan"))
    let source = Tool.repository.appendingPathComponent("\(Self.folder)/\(name).yaml")
    let place = scratch.appendingPathComponent("plan/" + path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(contentsOf: source).write(to: place)
    let run = try Tool.shell("actionplan check plan --today \(Self.today)", in: scratch)
    return run.output + run.error + (run.status == 0 ? "" : "[exit \(run.status)]\n")
  }

  /// Where the file lies in the plan.
  private var path: String {
    switch name.prefix(while: { $0 != "-" }) {
    case "partnership": "partnership.yaml"
    case "dashboard": "dashboard.yaml"
    case "audit": "audits/2022-03.yaml"
    case "review": "reviews/2022.yaml"
    case "second": "health-providers/second.yaml"
    case "misplaced": "elsewhere/schools.yaml"
    default: "health-providers/speech-and-language.yaml"
    }
  }

  /// Writes the plan that surrounds each case; it has no finding.
  static func writePlan(to folder: URL) throws {
    for (path, text) in ["partnership.yaml": partnership, "health-providers/speech-and-language.yaml": service] {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  static let partnership = """
    format: actionplan/1
    partnership:
      name: Example SEND Partnership
      plan: Example SEND Plan 2021-25
      board: SEND Partnership Board
      from: 2021-09-01
      to: 2025-08-31
    priorities:
      - id: journey
        title: Improving the child or young person's journey
    ways-of-working:
      - id: co-production
        title: Engagement and co-production
        promise: We co-produce as our default.
    sectors:
      - id: schools
        title: Education settings and schools
        services:
          - id: senco-network
            title: SENCO network
            prefix: SCH
            required: no
      - id: health-providers
        title: NHS healthcare providers
        services:
          - id: speech-and-language
            title: Speech and language therapy
            prefix: SALT
    duties:
      - id: cfa-2014-s42
        title: Secure the provision in an EHC plan
        source: Children and Families Act 2014, section 42
        binds: [health-providers]

    """

  static let service = """
    format: actionplan/1
    service: speech-and-language
    lead: Head of Children's Therapies
    gaps: Schools do not know how to refer a child.
    actions:
      - id: SALT-01
        title: Publish one access route
        category: must
        priority: journey
        duties: [cfa-2014-s42]
        partners: [schools]
        due: 2022-08-31

    """
}
