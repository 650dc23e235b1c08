import ActionPlans
import PlanFiles
import PlanReports
import SourceText
import Testing

/// A small plan that has every case, on the last day of its second year.
enum SamplePlan {
  /// The plan on a day.
  static func dated(_ day: String = "2023-08-31") throws -> DatedPlan {
    let day = try #require(CalendarDay(day))
    return try #require(DatedPlan(folder, asOf: day))
  }

  static let folder = PlanFolder(
    path: "plans",
    sources: [
      SourceFile(path: "partnership.yaml", text: partnership), SourceFile(path: "dashboard.yaml", text: dashboard),
      SourceFile(path: "council/inclusion.yaml", text: inclusion), SourceFile(path: "health/health.yaml", text: health),
      SourceFile(path: "health/therapies.yaml", text: therapies), SourceFile(path: "forum/forum.yaml", text: forum),
      SourceFile(path: "reviews/2022.yaml", text: review),
    ])
}
