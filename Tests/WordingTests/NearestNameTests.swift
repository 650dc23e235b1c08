import Testing

@testable import Wording

struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("check", "chekc", 1), ("check", "hceck", 1),
    ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("status", "stauts", 1), ("é", "e", 1),
  ])
  func `the distance counts insertions, deletions, replacements and swaps`(a: String, b: String, expected: Int) {
    let (first, second) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    #expect(NearestName.distance(from: first, to: second, limit: 9) == expected)
    #expect(NearestName.distance(from: second, to: first, limit: 9) == expected)
    #expect(NearestName.distance(from: first, to: second, limit: expected) == expected)
    #expect(NearestName.distance(from: first, to: second, limit: expected - 1) == nil)
  }

  @Test(arguments: [
    ("chek", "check"), ("stats", "status"), ("fm", "fmt"), ("recat", "recategorise"), ("Diff", "diff"),
    ("recategorize", "recategorise"), ("reopn", "reopen"), ("x", nil), ("zz", nil), ("foo", nil), ("re", nil),
    ("rec", "recategorise"), ("redraft", nil), ("lsit", "list"), ("", nil), ("tsil", nil),
  ])
  func `the nearest name is suggested and nothing silly`(typed: String, expected: String?) {
    let names = ["check", "status", "fmt", "recategorise", "diff", "reopen", "list", "redate", "review"]
    #expect(NearestName.find(typed, among: names) == expected)
  }

  @Test(arguments: [
    ("due_dat", "due"), ("due_date", "due"), ("start-date", "start"), ("date due start", nil), ("overdue", nil),
  ])
  func `a name that is one of the words typed is suggested`(typed: String, expected: String?) {
    #expect(NearestName.find(typed, among: ["id", "due", "start", "started"]) == expected)
  }

  @Test func `of names equally near none is suggested and no names give none`() {
    #expect(NearestName.find("lost", among: ["list", "last", "lest"]) == nil)
    #expect(NearestName.find("reviewed", among: ["renewing", "reviewer", "reviewee"]) == nil)
    #expect(NearestName.find("list", among: ["lists", "list", "last"]) == "list")
    #expect(NearestName.find("lst", among: ["list", "list"]) == "list")
    #expect(NearestName.find("lost", among: []) == nil)
  }

  @Test(arguments: [
    ("INC-04", nil), ("INC-1", "INC-01"), ("INC-010", nil), ("ICN-01", "INC-01"), ("INC_02", "INC-02"), ("INC-10", nil),
    ("INCL-01", "INC-01"), ("cfa-2014-s24", nil), ("cfa-2014-s420", "cfa-2014-s42"), ("cfa2014-s42", "cfa-2014-s42"),
    ("cfa-2014-s", "cfa-2014-s42"),
  ])
  func `a name with another number is another thing`(typed: String, expected: String?) {
    #expect(NearestName.find(typed, among: ["INC-01", "INC-02", "SALT-07", "cfa-2014-s42"]) == expected)
  }

  @Test func `a very long word is near to nothing`() {
    #expect(NearestName.find(String(repeating: "a", count: 100_000), among: ["check"]) == nil)
  }
}
