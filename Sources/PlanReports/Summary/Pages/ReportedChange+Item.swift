internal import ActionPlans
internal import PlanProgress

extension ReportedChange {
  /// The change as it stands in a list: what happened and when, why, and who agreed.
  func item(in plan: DatedPlan) -> Item {
    let first = Words("\(change.date.longText). \(text(in: plan).sentence)")
    return Item(figure.id.text, Words("\(figure.title) (\(figure.category.title))", .strong), [first] + why(in: plan))
  }

  /// The change as it stands in the life of its action: when, what happened, why, and who agreed.
  func datedItem(in plan: DatedPlan) -> Item {
    Item(change.date.description, Words(text(in: plan).sentence), why(in: plan))
  }

  /// Why it was made and who agreed, a line each.
  private func why(in plan: DatedPlan) -> [Words] {
    var lines: [Words] = []
    if let reason = change.reason {
      lines.append(Words("Why: \(reason.sentence)"))
    } else if change.isUnexplained {
      lines.append("No reason is given.")
    }
    if case .withdrawn(let withdrawal?) = change.event {
      withdrawal.dutyMetBy.map { lines.append(Words("The duty is met by: \($0.sentence)")) }
      withdrawal.replacedBy.map { lines.append(Words("Replaced by \($0).")) }
    }
    agreement(on: plan.asOf).map { lines.append(Words($0)) }
    return lines
  }

  /// Who agreed to it; nil when nobody did and nobody needs to.
  private func agreement(on day: CalendarDay) -> String? {
    // Who agreed to a withdrawal that was undone is no longer in the file.
    if case .withdrawn(nil) = change.event { return nil }
    guard let agreedBy = change.agreedBy else {
      return change.event.kind.wantsAgreement ? "Nobody is said to have agreed." : nil
    }
    guard let agreedOn = change.agreedOn else { return "Agreed by: \(agreedBy.sentence)" }
    let after = agreedOn > day ? ", after the date of this report" : ""
    return "Agreed by: \(agreedBy), \(agreedOn.longText)\(after)."
  }
}
