internal import ActionPlans

extension Quantity {
  /// Whether this target became easier to reach, as better is meant: by any other one where nobody says what is better,
  /// and by none at all.
  func isEased(to target: Quantity?, _ indicator: Indicator?) -> Bool {
    guard let target else { return true }
    let inPercent = indicator?.isPercent ?? false
    switch indicator?.better ?? .neither {
    case .lower: return isLess(than: target, inPercent: inPercent)
    case .higher: return target.isLess(than: self, inPercent: inPercent)
    case .neither:
      return isLess(than: target, inPercent: inPercent) || target.isLess(than: self, inPercent: inPercent)
    }
  }
}
