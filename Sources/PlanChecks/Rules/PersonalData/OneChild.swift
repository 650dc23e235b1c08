internal import PlanFiles
internal import SourceText

/// A text may be about one child that can be recognised.
enum OneChild: TextRule {
  static let description = RuleDescription(
    RuleID("D007", "one-child"), .warning,
    title: "A text may describe one child.",
    why:
      "An age, a year group or a school is enough for neighbours to know who is meant. Plans tell of groups; what one "
      + "family went through belongs into its own file.",
    mend: "Write of many, such as 'pupils in Year 5', or take the details out. " + ifCommitted,
    broken: [.note("We met «a child in Year 5 at Oak School who» had waited for two years.")],
    kept: [.note("Pupils in Year 5 wait longer than those aged 7 to 9, and every child in Year 9 is asked.")],
    hidesText: true)

  static let clues = [TextClue.age, .child, .home]
  static let words = "may describe one child"

  static func stretch(of text: FreeText, at place: Int) -> Range<Int>? {
    guard let word = text.word(among: Self.beginnings, at: place) else { return nil }
    switch word.text {
    case "aged", "age": return aged(word, text)
    case "year", "years":
      // The word is a common one; only a number behind it makes a year group, and only "old" an age.
      let next = text.afterSpace(word.range.upperBound)
      if text.isDigit(next) { return inYear(word, text) ?? yearGroup(word, text) }
      return text.word(among: Self.old, at: max(next, word.range.upperBound + 1)) == nil ? nil : yearsOld(word, text)
    case "boy", "girl": return ofAge(word, text)
    case "this": return pointedAt(word, text)
    case "mother", "father", "mum", "dad": return family(word, text)
    default: return nil
    }
  }

  private static let old: WordList = ["old"]
  private static let beginnings: WordList = [
    "aged", "age", "year", "years", "boy", "girl", "this", "mother", "father", "mum", "dad",
  ]

  // MARK: What makes a child one

  private static let children: Set = [
    "child", "boy", "girl", "pupil", "student", "learner", "toddler", "teenager", "baby", "youngster", "person", "son",
    "daughter",
  ]
  private static let one: Set = ["a", "an", "one", "this", "that", "our", "another", "her", "his", "their", "the"]
  private static let facts: Set = [
    "who", "was", "had", "has", "is", "with", "at", "whose", "from", "did", "went", "lives",
  ]
  private static let numbers: Set = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen",
  ]

  private static func isNumber(_ word: String) -> Bool {
    numbers.contains(word) || word.utf8.count <= 2 && word.utf8.allSatisfy(\.isASCIIDigit)
  }

  /// Where the phrase for one child begins that ends right before `place`: "a young person", "one autistic boy", "Child A".
  private static func startOfChild(before place: Int, _ text: FreeText) -> Int? {
    // The nearest word rules most places out.
    guard let nearest = text.words(before: place, limit: 1).first else { return nil }
    if nearest.range.count == 1, text.isCapital(nearest.range.lowerBound),
      let child = text.words(before: nearest.range.lowerBound, limit: 1).first, children.contains(child.text)
    {
      return child.range.lowerBound
    }
    guard children.contains(nearest.text) else { return nil }
    let others = text.words(before: nearest.range.lowerBound, limit: 3)
    let number = others.first { one.contains($0.text) || isPlural($0.text) }
    guard let number, one.contains(number.text) else { return nil }
    return number.range.lowerBound
  }

  private static func isPlural(_ word: String) -> Bool { ["each", "every", "any", "no", "per"].contains(word) }

  // MARK: Phrases

  /// "one pupil, aged 7", but not "a child aged 7 to 9" or "aged under 5".
  private static func aged(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    guard let age = age(behind: word.range.upperBound, text),
      let start = startOfChild(before: word.range.lowerBound, text), !isAnyone(of: age, word, text)
    else { return nil }
    return start..<age.range.upperBound
  }

  /// "a girl of 7", but not "a girl of 7 to 9".
  private static func ofAge(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    guard let of = text.words(after: word.range.upperBound, limit: 1).first, of.text == "of",
      let age = age(behind: of.range.upperBound, text), let start = startOfChild(before: of.range.lowerBound, text)
    else { return nil }
    return start..<age.range.upperBound
  }

  /// The age that stands behind `place`; nil when none does, or a span of ages.
  private static func age(behind place: Int, _ text: FreeText) -> FreeText.Word? {
    let next = text.words(after: place, limit: 2)
    guard let age = next.first, isNumber(age.text), !["to", "and", "or"].contains(next.last?.text ?? ""),
      text[age.range.upperBound] != UInt8(ascii: "-"), text[age.range.upperBound] != UInt8(ascii: "+")
    else { return nil }
    return age
  }

  /// Whether "a young person aged 16" is said of anyone whom the law gives rights at that age: nothing is told that
  /// happened.
  private static func isAnyone(of age: FreeText.Word, _ word: FreeText.Word, _ text: FreeText) -> Bool {
    guard text.words(before: word.range.lowerBound, limit: 1).first?.text == "person",
      ["sixteen", "seventeen", "eighteen"].contains(age.text) || Int(age.text).map({ $0 >= 16 }) == true
    else { return false }
    let next = text.words(after: age.range.upperBound, limit: 1).first?.text ?? ""
    return !deeds.contains(next) && !next.hasSuffix("ed")
  }

  /// What was done, of words that do not end as others do.
  private static let deeds: Set = [
    "was", "had", "did", "went", "told", "said", "left", "came", "rang", "wrote", "lost", "got", "felt", "spoke",
  ]

  /// "a child in Year 5 at Oak School who", but not "what a child in Year 6 needs to know".
  private static func inYear(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    let before = text.words(before: word.range.lowerBound, limit: 1)
    guard let link = before.first, ["in", "from"].contains(link.text),
      let start = startOfChild(before: link.range.lowerBound, text)
    else { return nil }
    let next = text.words(after: word.range.upperBound, limit: 10)
    guard let year = next.first, isNumber(year.text), let second = next.dropFirst().first, facts.contains(second.text)
    else { return nil }
    let who = next.dropFirst().last { ["who", "whose"].contains($0.text) }
    return start..<(who ?? second).range.upperBound
  }

  /// "a Year 5 boy", "the Year 6 pupil who".
  private static func yearGroup(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    let next = text.words(after: word.range.upperBound, limit: 3)
    guard next.count >= 2, isNumber(next[0].text), children.contains(next[1].text),
      let start = text.words(before: word.range.lowerBound, limit: 1).first, one.contains(start.text)
    else { return nil }
    let isSaid = next.count == 3 && facts.contains(next[2].text)
    guard ["boy", "girl"].contains(next[1].text) || isSaid else { return nil }
    return start.range.lowerBound..<next[1].range.upperBound
  }

  /// "a 7-year-old boy", "one seven year old who", but not "the two-year-old check".
  private static func yearsOld(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    let before = text.words(before: word.range.lowerBound, limit: 2)
    let next = text.words(after: word.range.upperBound, limit: 2)
    guard before.count == 2, isNumber(before[0].text), one.contains(before[1].text),
      let old = next.first, old.text == "old", let fact = next.dropFirst().first,
      children.contains(fact.text) || facts.contains(fact.text)
    else { return nil }
    return before[1].range.lowerBound..<(children.contains(fact.text) ? fact : old).range.upperBound
  }

  /// "this boy", "this child was"; not "this pupil number".
  private static func pointedAt(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    // The word is a common one, and what follows mostly another.
    let start = text[text.afterSpace(word.range.upperBound)] | 0x20
    guard Self.initials.contains(start) else { return nil }
    let next = text.words(after: word.range.upperBound, limit: 3)
    guard let child = next.first else { return nil }
    if ["boy", "girl"].contains(child.text) { return word.range.lowerBound..<child.range.upperBound }
    let isYoungPerson = child.text == "young" && next.dropFirst().first?.text == "person"
    let last = isYoungPerson ? next[1] : child
    let fact = next.dropFirst(isYoungPerson ? 2 : 1).first
    guard isYoungPerson || ["child", "pupil"].contains(child.text),
      ["was", "had", "has", "did", "went", "lives"].contains(fact?.text ?? "")
    else { return nil }
    return word.range.lowerBound..<last.range.upperBound
  }

  /// How the words for one child begin that may follow "this".
  private static let initials = Array("bgcpy".utf8)

  /// "his mother", "her dad"; not "his or her mother".
  private static func family(_ word: FreeText.Word, _ text: FreeText) -> Range<Int>? {
    let before = text.words(before: word.range.lowerBound, limit: 2)
    guard let whose = before.first, ["his", "her"].contains(whose.text), before.last?.text != "or" else { return nil }
    return whose.range.lowerBound..<word.range.upperBound
  }
}
