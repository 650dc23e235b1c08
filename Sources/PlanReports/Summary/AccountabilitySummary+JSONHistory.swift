internal import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import SourceText

/// The later parts of a summary as JSON: changes, doubts, and how the figures are made.
extension AccountabilitySummary {
  func writeChanges(_ json: inout JSONWriter) {
    json.key("changes")
    json.object { json in
      json.key("beginning")
      if let beginning = changes.beginning {
        json.object { json in
          json.day("date", beginning.date)
          for category in Category.allCases {
            json.member(category.rawValue, beginning.promised[category] ?? 0)
          }
        }
      } else {
        json.literal("null")
      }
      json.members("unexplained", changes.unexplained) { json, change in write(change, &json) }
      json.members("explained", changes.groups.flatMap(\.changes)) { json, change in write(change, &json) }
      json.corrections("corrections", changes.corrections)
    }
  }

  private func write(_ change: ReportedChange, _ json: inout JSONWriter) {
    json.name(of: change.figure)
    json.day("date", change.change.date)
    json.member("kind", change.change.event.kind.rawValue)
    json.member("what", change.text(in: plan))
    json.member("reason", change.change.reason)
    json.member("agreedBy", change.change.agreedBy)
    json.day("agreedOn", change.change.agreedOn)
  }

  func writeDoubts(_ json: inout JSONWriter) {
    json.key("doubts")
    json.object { json in
      json.members("claimed", doubts.claimed) { json, figure in
        json.name(of: figure)
        json.day("completed", figure.completed)
      }
      json.members("statedBetter", doubts.statedBetter) { json, figure in
        json.name(of: figure)
        json.member("stated", figure.stated?.rating.rawValue)
        json.day("statedOn", figure.stated?.date)
        json.member("rating", figure.rating.rawValue)
      }
      json.members("silent", doubts.silent) { json, silence in
        json.name(of: silence.figure)
        json.day("lastUpdate", silence.lastUpdate)
        json.member("daysSilent", silence.days)
      }
      json.members("servicesWithoutPlan", doubts.servicesWithoutPlan) { json, missing in
        json.member("service", missing.service.text)
        json.member("sector", missing.sector.text)
      }
      json.members("prioritiesWithoutAction", doubts.prioritiesWithoutAction) { json, unserved in
        json.member("priority", unserved.priority.text)
        json.member("reasons", unserved.reasons)
      }
    }
  }

  func writeMethod(_ json: inout JSONWriter) {
    let limits = plan.partnership.rating
    json.key("method")
    json.object { json in
      json.member("figures", ProgressJSON.format)
      json.member("files", plan.folder.files.count)
      json.key("thresholds")
      json.object { json in
        json.member("milestoneRedDays", limits.milestoneRedDays)
        json.member("startRedDays", limits.startRedDays)
        json.member("evidenceRedDays", limits.evidenceRedDays)
        json.member("amberWindowDays", limits.amberWindowDays)
        json.number("amberWindowProgress", limits.amberWindowProgress.decimalText(places: 4))
        json.member("slipAmberDays", limits.slipAmberDays)
        json.member("staleDays", limits.staleDays)
      }
    }
  }
}
