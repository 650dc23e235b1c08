internal import ActionPlans
internal import SourceText
internal import YAMLLite

/// Which files there are, and where they lie.
extension Resolver {
  /// Exactly one file describes the partnership.
  mutating func checkPartnership() {
    if let first = PlanFolder.partnershipFile(in: files) {
      for second in files.indices where second != first && files[second].kind == .partnership {
        isCopy(second)
        report(
          .secondPartnership, second, files[second].node(of: "partnership"),
          "A second file describes the partnership.",
          help: "Keep one, and move what the other has into it.",
          related: [.init(place(first, files[first].node(of: "partnership")), "the first one")])
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
      guard case .servicePlan(let plan) = file.content, let kind = file.kind else { continue }
      if let earlier = first[plan.owner.text], let earlierKind = files[earlier].kind {
        isCopy(number)
        report(
          .secondPlan, number, file.node(of: kind.rawValue),
          "'\(plan.owner.text)' has a second plan file.",
          help: "Move its actions into one file.",
          related: [.init(place(earlier, files[earlier].node(of: earlierKind.rawValue)), "the first one")])
      } else {
        first[plan.owner.text] = number
      }
    }
  }

  /// Warns of files where nobody would look for them.
  mutating func checkPlaces() {
    let sectorOfService = self.sectorOfService()
    for (number, file) in files.enumerated() {
      guard let kind = file.kind, let content = file.content,
        let expected = expectedPath(of: content, at: file.path, sectorOfService), expected != file.path
      else { continue }
      let finding = SchemaRule.unexpectedPlace.description.finding(
        at: place(number, file.node(of: kind.rawValue)),
        "This file would be looked for at \(expected).", help: "Move it there. Everything works from here, too.")
      add(finding)
    }
  }

  /// Where a file with that content is expected; nil where any place will do.
  private func expectedPath(
    of content: PlanFile.Content, at path: String, _ sectorOfService: [ID<Service>: ID<Sector>]
  ) -> String? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch content {
    case .partnership: return "partnership.yaml"
    case .dashboard: return path.contains("/") && !path.hasPrefix("dashboard/") ? "dashboard.yaml" : nil
    case .servicePlan(let plan):
      switch plan.owner {
      case .sector(let sector):
        return folderOf(path) == sector.text || path == "\(sector).yaml" ? nil : "\(sector)/\(name)"
      case .service(let service):
        guard let sector = sectorOfService[service] else { return nil }
        return folderOf(path) == sector.text ? nil : "\(sector)/\(service).yaml"
      }
    case .audit: return folderOf(path) == "audits" ? nil : "audits/\(name)"
    case .review(let review): return folderOf(path) == "reviews" ? nil : "reviews/\(review.id).yaml"
    case .putRight: return nil
    }
  }

  private func folderOf(_ path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private func sectorOfService() -> [ID<Service>: ID<Sector>] {
    var sectors: [ID<Service>: ID<Sector>] = [:]
    for file in files {
      guard case .partnership(let partnership) = file.content else { continue }
      for sector in partnership.sectors {
        for service in sector.services where sectors[service.id] == nil { sectors[service.id] = sector.id }
      }
    }
    return sectors
  }
}

extension PlanFile {
  /// The node under a key at the top level, or the root.
  fileprivate func node(of key: String) -> Int {
    let root = tree.root ?? 0
    return tree.value(of: root, key: key) ?? root
  }
}
