import Foundation
import SourceText
import Testing

/// The forms in which platforms read findings.
struct PlatformFormTests {
  static let rule = RuleID("R001", "id-used-twice")
  static let files = SourceFiles([SourceFile(path: "a,b:c;d].yaml", text: "é: 1\nid: A\n")], in: "plans")
  static let place = Place(path: "a,b:c;d].yaml", range: ByteRange(6, 11))

  /// One finding whose words have all that must be escaped somewhere.
  static func finding(_ severity: Severity = .error) -> Finding {
    Finding(
      rule, severity, at: place, "50% of 'a,b:c' <&> \"x\"\r\nend\u{1B}[31m]", help: "Mend ::it;",
      related: [Finding.Related(Place(path: "a,b:c;d].yaml", range: ByteRange(0, 2)), "first")])
  }

  static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `a GitHub command escapes what would end it or its values`() {
    #expect(
      Self.text(FindingGitHub().bytes([Self.finding(), Self.finding(.note)], in: Self.files)) == """
        ::error file=plans/a%2Cb%3Ac;d].yaml,line=2,endLine=2,col=1,endColumn=6,title=R001 id-used-twice\
        ::50%25 of 'a,b:c' <&> "x"\\u{D}%0Aend\\u{1B}[31m]%0AMend ::it;%0Afirst: plans/a,b:c;d].yaml:1
        ::notice file=plans/a%2Cb%3Ac;d].yaml,line=2,endLine=2,col=1,endColumn=6,title=R001 id-used-twice\
        ::50%25 of 'a,b:c' <&> "x"\\u{D}%0Aend\\u{1B}[31m]%0AMend ::it;%0Afirst: plans/a,b:c;d].yaml:1

        """)
  }

  @Test func `an Azure command escapes what would end it or its values, and a note is a plain line`() {
    #expect(
      Self.text(FindingAzure().bytes([Self.finding(.warning), Self.finding(.note)], in: Self.files)) == """
        ##vso[task.logissue type=warning;sourcepath=plans/a,b:c%3Bd%5D.yaml;linenumber=2;columnnumber=1;code=R001]\
        id-used-twice: 50%AZP25 of 'a,b:c' <&> "x"\\u{D}%0Aend\\u{1B}[31m]%0AMend ::it;%0Afirst: plans/a,b:c;d].yaml:1
        plans/a,b:c;d].yaml:2:1: note: R001 id-used-twice: 50% of 'a,b:c' <&> "x"\\u{D}
          end\\u{1B}[31m]
          Mend ::it;
          first: plans/a,b:c;d].yaml:1

        """)
  }

  @Test func `what a note says is no command of Azure`() {
    let finding = Finding(
      Self.rule, .note, at: Place(path: "."), "a ##vso[task.setvariable variable=x]y", help: "b\n##[error]c ###")
    #expect(
      Self.text(FindingAzure().bytes([finding], in: Self.files)) == """
        plans: note: R001 id-used-twice: a # #vso[task.setvariable variable=x]y
          b
          # #[error]c # # #

        """)
  }

  @Test func `a finding about a file as a whole names no line`() {
    let finding = Finding(Self.rule, .error, at: Place(path: "."), "Empty.")
    #expect(
      Self.text(FindingGitHub().bytes([finding], in: Self.files))
        == "::error file=plans,title=R001 id-used-twice::Empty.\n")
    #expect(
      Self.text(FindingAzure().bytes([finding], in: Self.files))
        == "##vso[task.logissue type=error;sourcepath=plans;code=R001]id-used-twice: Empty.\n")
  }

  @Test func `over several lines a GitHub command has no columns`() {
    let finding = Finding(Self.rule, .warning, at: Place(path: "a,b:c;d].yaml", range: ByteRange(0, 8)), "Wrong.")
    #expect(Self.text(FindingGitHub().bytes([finding], in: Self.files)).contains(",line=1,endLine=2,title="))
  }

  @Test func `no findings are no commands`() {
    #expect(FindingGitHub().bytes([], in: Self.files).isEmpty)
    #expect(FindingAzure().bytes([], in: Self.files).isEmpty)
  }

  @Test func `a Code Quality report has the members that GitLab documents`() throws {
    let whole = Finding(Self.rule, .note, at: Place(path: "."), "Empty.")
    let report = FindingGitLab().bytes([Self.finding(), Self.finding(.warning), whole], in: Self.files)
    let entries = try #require(try JSONSerialization.jsonObject(with: Data(report)) as? [[String: Any]])
    #expect(entries.map { $0["severity"] as? String } == ["major", "minor", "info"])
    #expect(entries.first?["check_name"] as? String == "R001 id-used-twice")
    #expect(entries.first?["description"] as? String == Self.finding().message)
    let places = entries.map { $0["location"] as? [String: Any] }
    #expect(places.map { $0?["path"] as? String } == ["plans/a,b:c;d].yaml", "plans/a,b:c;d].yaml", "plans"])
    #expect(places.map { ($0?["lines"] as? [String: Int])?["begin"] } == [2, 2, 1])
    #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == 3)
    #expect(Self.text(FindingGitLab(.compact).bytes([], in: Self.files)) == "[]\n")
  }

  @Test func `JUnit is valid XML whatever a finding says`() {
    let finding = Finding(
      Self.rule, .error, at: Place(path: "a,b:c;d].yaml"), "<&>\"'\t\n]]>\u{0}\u{FFFE}\u{FFFF}\u{85}é👩‍👩‍👧")
    #expect(
      Self.text(FindingJUnit().bytes([finding], in: Self.files)) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="actionplan check" tests="1" failures="1" errors="0">
        <testsuite name="plans/a,b:c;d].yaml" tests="1" failures="1" errors="0">
        <testcase classname="plans/a,b:c;d].yaml" name="R001 id-used-twice: &lt;&amp;&gt;&quot;'\\u{9}&#10;]]&gt;\\u{0}\
        \u{FFFD}\u{FFFD}\\u{85}é👩‍👩‍👧" file="plans/a,b:c;d].yaml"><failure type="error" message="&lt;&amp;&gt;&quot;'\\u{9}&#10;]]&gt;\\u{0}\
        \u{FFFD}\u{FFFD}\\u{85}é👩‍👩‍👧">plans/a,b:c;d].yaml
        &lt;&amp;&gt;&quot;'\\u{9}
        ]]&gt;\\u{0}\u{FFFD}\u{FFFD}\\u{85}é👩‍👩‍👧</failure></testcase>
        </testsuite>
        </testsuites>

        """)
  }

  @Test func `only what fails the check is a failure`() {
    let findings = [Self.finding(), Self.finding(.warning), Self.finding(.note)]
    let lenient = Self.text(FindingJUnit().bytes(findings, in: Self.files))
    #expect(lenient.contains("tests=\"3\" failures=\"1\""))
    #expect(lenient.contains("<system-out>plans/a,b:c;d].yaml:2: warning\n"))
    let strict = Self.text(FindingJUnit(warningsFail: true).bytes(findings, in: Self.files))
    #expect(strict.contains("tests=\"3\" failures=\"2\""))
  }

  @Test func `a check without findings is one case that passed`() {
    #expect(
      Self.text(FindingJUnit().bytes([], in: Self.files)) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="actionplan check" tests="1" failures="0" errors="0">
        <testsuite name="plans" tests="1" failures="0" errors="0">
        <testcase classname="plans" name="no findings"/>
        </testsuite>
        </testsuites>

        """)
  }
}
