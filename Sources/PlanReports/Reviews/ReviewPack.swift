public import ActionPlans
internal import PlanFiles
internal import PlanProgress
internal import PlanReviews
internal import SourceText
internal import Wording

/// What a board reads before it signs a review, and what it signed afterwards.
///
/// Whether the review is signed, what it still lacks, the figures as they were signed, mistakes in signed years that it
/// owns and that others found in it, and the accountability summary of its date.
public struct ReviewPack: Sendable {
  /// The name and version of the JSON form.
  public static let format = "actionplan.review/1"

  let review: Review
  let plan: DatedPlan
  let lacking: [String]
  let summary: AccountabilitySummary
  let signing: Signing
  /// The mistakes in signed years that it owns.
  let corrections: [ReportedCorrection]
  /// What other reviews put right in this one.
  let correctedSince: [ReportedCorrection]

  /// The pack of a review.
  ///
  /// - Parameters:
  ///   - review: the review.
  ///   - plan: the plan on the review's date, or on an earlier day while that is still to come.
  ///   - lacking: what the review still lacks, a sentence each.
  ///   - day: the earlier day that the summary is compared with; when nil the date of the last signed review before this
  ///     one, else a year before.
  ///   - threads: how many threads may work at once; the result does not depend on it.
  public init(
    of review: Review, in plan: DatedPlan, lacking: [String], comparedWith day: CalendarDay? = nil, threads: Int = 1
  ) {
    self.review = review
    self.plan = plan
    self.lacking = lacking
    (signing, summary) = ParallelMap.both(threads: threads) {
      Signing(of: review, in: plan)
    } _: {
      var summary = AccountabilitySummary(of: plan, comparedWith: day, signing: nil)
      summary.correctionsToldElsewhere = Set(review.corrections)
      return summary
    }
    corrections = ReportedCorrection.all(review.corrections, in: plan.plan, of: plan.folder)
    let others = plan.plan.reviews.flatMap(\.corrections).filter { $0.review == review.id }
    correctedSince = ReportedCorrection.all(others, in: plan.plan, of: plan.folder)
  }

  /// The pack for a screen `width` columns wide; fewer than 40 count as 40.
  ///
  /// - Parameter threads: how many threads may work at once; the result does not depend on it.
  public func text(width: Int, palette: Palette, threads: Int = 1) -> [UInt8] {
    TextPage.bytes(of: page, width: width, palette: palette) + [0x0A]
      + summary.text(width: width, palette: palette, threads: threads)
  }

  /// The pack as Markdown.
  ///
  /// - Parameter threads: how many threads may work at once; the result does not depend on it.
  public func markdown(threads: Int = 1) -> [UInt8] {
    MarkdownPage.bytes(of: page) + [0x0A] + summary.markdown(threads: threads)
  }

  private var page: Page {
    var sections: [Section] = []
    if !lacking.isEmpty {
      sections.append(Section("What the review still lacks", [.bullets(lacking.map { Words($0.sentence) })]))
    }
    if let doubt = signing.doubt {
      sections.append(Section("As it was signed", [.paragraph(Words("\(doubt) See 'review verify'.", .strong))]))
    } else if let record = signing.record {
      sections.append(figuresSection(record))
    }
    sections += [
      corrections.section("Mistakes in signed years put right"),
      correctedSince.section("Corrected since it was signed"),
    ].compactMap { $0 }
    return Page(
      title: "Review \(review.id) of the \(plan.partnership.plan)",
      under: [
        Words("From \(review.from.longText) to \(review.to.longText)"),
        Words(signing.words, .strong),
      ] + (plan.asOf < review.to ? [Words("Its last day is still to come; this is how things stand today.")] : []),
      sections: sections)
  }

  private func figuresSection(_ record: SignedRecord) -> Section {
    let blocks: [Block] = [
      .bullets(
        record.figures.filter { ($0["promised"] ?? 0) > 0 }.map { figures in
          func count(_ name: String) -> String { figures[name]?.grouped ?? "-" }
          return Words(
            "\(figures.category.title): \(count("promised")) promised. \(count("delivered")) delivered, "
              + "\(count("on-time")) of them by the day first promised; \(count("green")) on track, \(count("amber")) at "
              + "risk, \(count("red")) off track, \(count("white")) not yet due, \(count("withdrawn")) withdrawn. "
              + "\(count("overdue")) overdue.")
        })
    ]
    return Section("As it was signed", blocks + (signing.figuresNow?.blocks ?? []))
  }
}

extension ReviewPack {
  /// The pack as JSON, ending in a line end; the summary in its own form under `summary`.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("format", Self.format)
      json.member("review", review.id.text)
      json.member("from", review.from.description)
      json.member("to", review.to.description)
      json.member("signedOn", signing.record?.signedOn.description)
      json.member("signedBy", signing.record?.signedBy)
      json.member("doubt", signing.doubt)
      json.member("lacking", lacking)
      json.key("signedFigures")
      json.object { json in
        for figures in signing.doubt == nil ? signing.record?.figures ?? [] : [] {
          json.key(figures.category.rawValue)
          json.object { json in for count in figures.counts { json.member(count.name, count.number) } }
        }
      }
      json.members(of: signing.figuresNow)
      json.corrections("corrections", corrections)
      json.corrections("correctedSince", correctedSince)
      json.key("summary")
      json.literal(String(decoding: summary.json().dropLast(), as: UTF8.self))
    }
    json.endLine()
    return json.bytes
  }
}
