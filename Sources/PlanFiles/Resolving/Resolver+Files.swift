internal import ActionPlans
internal import SourceText

/// Which files there are, and where they lie.
extension Resolver {
  /// Exactly one file describes the partnership.
  mutating func checkPartnership() {
    let candidates = files.indices.filter { files[$0].kind == .partnership }
    if let first = PlanFramework.home(among: candidates, path: { files[$0].path }) {
      for second in candidates where second != first {
        isCopy(second)
        report(
          .secondPartnership, second, files[second].head, "A second file describes the partnership.",
          help: "Keep one, and move what the other has into it.",
          related: [.init(place(first, files[first].head), "the first one")])
      }
    } else if files.allSatisfy({ $0.kind != nil }) {
      add(
        ReferenceRule.noPartnership.description.finding(
          at: Place(path: "."), "No file here describes the partnership."))
    }
  }

  /// A service or sector has one plan.
  mutating func checkPlans() {
    var first: [String: Int] = [:]
    for (number, file) in files.enumerated() {
      guard case .servicePlan(let owner) = file.subject else { continue }
      if let earlier = first[owner.text] {
        isCopy(number)
        report(
          .secondPlan, number, file.head, "'\(owner.text)' has a second plan file.",
          help: "Move its actions into one file.",
          related: [.init(place(earlier, files[earlier].head), "the first one")])
      } else {
        first[owner.text] = number
      }
    }
  }

  /// Warns of files where nobody would look for them.
  mutating func checkPlaces() {
    let sectorOfService = self.sectorOfService()
    for (number, file) in files.enumerated() where !copies.contains(number) {
      guard let subject = file.subject,
        let expected = expectedPath(of: subject, at: file.path, sectorOfService), expected != file.path
      else { continue }
      add(
        SchemaRule.unexpectedPlace.description.finding(
          at: place(number, file.head), "This file would be looked for at \(expected).",
          help: "Move it there. Everything works from here, too."))
    }
  }

  /// Where a file with that content is expected; nil where any place will do.
  private func expectedPath(
    of subject: FileOutline.Subject, at path: String, _ sectorOfService: [ID<Service>: ID<Sector>]
  ) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch subject {
    case .partnership: return "partnership.yaml"
    case .dashboard: return path.contains("/") && !path.hasPrefix("dashboard/") ? "dashboard.yaml" : nil
    case .servicePlan(let owner):
      switch owner {
      case .sector(let sector):
        return folderOf(path) == sector.text || path == "\(sector).yaml" ? nil : "\(sector)/\(name)"
      case .service(let service):
        guard let sector = sectorOfService[service] else { return nil }
        return folderOf(path) == sector.text ? nil : "\(sector)/\(service).yaml"
      }
    case .audit: return folderOf(path) == "audits" ? nil : "audits/\(name)"
    case .review(let year): return folderOf(path) == "reviews" ? nil : "reviews/\(year).yaml"
    case .putRight: return nil
    }
  }

  private func folderOf(_ path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func sectorOfService() -> [ID<Service>: ID<Sector>] {
    var sectors: [ID<Service>: ID<Sector>] = [:]
    for sector in partnerships.flatMap(\.sectors) {
      for service in sector.services where sectors[service.id] == nil { sectors[service.id] = sector.id }
    }
    return sectors
  }
}
