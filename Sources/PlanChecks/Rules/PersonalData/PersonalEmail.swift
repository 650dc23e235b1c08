internal import PlanFiles
internal import SourceText

/// A text holds the e-mail address of a person rather than of a team.
enum PersonalEmail: TextRule {
  static let description = RuleDescription(
    RuleID("D004", "personal-email"), .warning,
    title: "A text holds the e-mail address of a person.",
    why: "People move, and their addresses are personal data. The address of a team stays right and can be published.",
    mend: "Write the address of the team, such as send.team@example.org, or the role.",
    broken: [.note("Questions go to «first.last@example.org».")],
    kept: [.note("Questions go to send.team@example.org or info@example.org, and we post as @examplesend.")],
    hidesText: true)

  static let clues = [TextClue.atSign]
  static let words = "holds an e-mail address that looks like a person's"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    var start = place
    while place - start < 64, isLocalPart(text[start - 1]) { start -= 1 }
    // Quotes round an address are not part of it.
    while start < place, !text.isWordPart(start) { start += 1 }
    var end = place + 1
    while end - place < 255, text.isWordPart(end) || isJoint(text[end]) && text.isWordPart(end + 1) { end += 1 }
    guard start < place, text.bytes[place..<end].contains(UInt8(ascii: ".")) else { return nil }
    return isRole(text.lowercased(start..<place)) ? nil : start..<end
  }

  private static func isLocalPart(_ byte: UInt8) -> Bool {
    byte.isLetterByte || byte.isASCIIDigit || isJoint(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "'")
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") }

  /// Whether the part of an address before the `@` names a team, a service or a task.
  private static func isRole(_ name: String) -> Bool {
    let parts = name.split { !$0.isLetter }
    return parts.contains { part in
      roles.contains(String(part)) || beginnings.contains { part.hasPrefix($0) }
        || endings.contains { part.hasSuffix($0) }
    }
  }

  private static let roles: Set = [
    "info", "send", "sen", "senco", "sendco", "ehc", "ehcp", "inr", "hr", "foi", "dpo", "gdpr", "ig", "office", "mail",
    "email",
    "hello", "ask", "contact", "press", "media", "news", "web", "hub", "duty", "mash", "camhs", "salt", "slt", "iass",
    "forum", "pcf", "board", "school", "head", "council", "nhs", "icb", "health", "sendo", "post", "team", "reply",
    "noreply", "local", "offer", "jobs", "events", "training", "library", "family", "families", "parents", "carers",
    "youth", "voice", "data", "privacy", "security", "finance", "transport", "travel", "access", "inclusion", "advice",
    "care", "social",
  ]
  private static let beginnings = [
    "admin", "enquir", "inquir", "contact", "support", "help", "service", "consult", "complain", "feedback", "referral",
    "reception", "sendiass", "senteam", "sendteam", "therap", "psycholog", "commission", "partner", "particip",
    "engage", "communic", "governance", "localoffer", "assessment", "customer", "democrat", "safeguard", "bookings",
    "noreply",
  ]
  private static let endings = [
    "team", "service", "services", "office", "support", "hub", "desk", "line", "forum", "board", "admin", "enquiries",
    "partnership", "referrals", "network", "iass", "send", "offer", "info", "inbox", "mailbox", "council", "school",
    "care",
  ]
}
