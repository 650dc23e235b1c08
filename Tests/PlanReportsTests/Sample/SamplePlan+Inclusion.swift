extension SamplePlan {
  static let inclusion = #"""
    format: actionplan/1
    service: inclusion
    lead: Head of Inclusion
    not-covered:
      - priority: ownership
        reason: The council's complaints team sees to it.
    actions:
      - id: INC-01
        title: Issue final plans within 20 weeks
        category: must
        priority: journey
        ways: [co-production, integrity]
        duties: [cfa-2014-s37]
        contributes-to: [cfa-2014-s44]
        accountable: Director of Education
        partners: [therapies, provider, all-services]
        due: 2023-06-30
        started: 2021-09-06
        heard: Families said that silence hurts more than the wait.
        depends-on: [THR-01, INC-99]
        milestones:
          - title: Recovery plan agreed
            due: 2021-11-30
            done: 2021-12-09
          - title: 75% in time
            due: 2022-07-31
            first-due: 2022-06-30
          - title: A step that was dropped
            due: 2023-03-31
            dropped: 2023-01-15
            reason: The supplier withdrew.
          - title: 90% in time
            due: 2023-06-30
        measures:
          - indicator: in-time
            baseline: 58
            target: 90
            by: 2023-06-30
        evidence:
          - date: 2021-12-09
            title: Recovery plan
            link: https://www.example.org/recovery_plan
            checked-by: Performance Manager
        updates:
          - date: 2022-07-29
            note: 64% this summer.
            rating: amber
          - date: 2023-07-20
            note: >
              47% this summer.
              Advice comes late.
            rating: green
            path-to-green: A second recovery plan by October
            ask: Agree a later date.
          - date: 2023-10-01
            note: Nobody knows this yet.
        changes:
          - date: 2022-11-14
            field: due
            from: 2022-12-31
            to: 2023-03-31
            reason: Posts stayed vacant.
            agreed-by: Sample Board
            agreed-on: 2022-12-01
          - date: 2023-02-14
            field: due
            from: 2023-03-31
            to: 2023-06-30
      - id: INC-02
        title: Tell families within 6 weeks
        category: must
        priority: journey
        duties: [cfa-2014-s37]
        due: 2022-06-30
        started: 2021-09-06
        completed: 2022-06-24
        embedded: 2023-06-30
        evidence:
          - date: 2022-06-24
            title: Panel record
          - date: 2023-06-30
            title: A year at 98%
      - id: INC-03
        title: Publish the statement
        category: must
        priority: access
        due: 2023-01-31
        started: 2022-09-06
        completed: 2023-02-24
        measures:
          - indicator: published
            baseline: no
            target: yes
          - indicator: missing
        evidence:
          - date: 2023-02-28
            title: The statement
      - id: INC-04
        title: Brief every school
        category: should
        priority: journey
        due: 2023-07-31
        completed: 2023-07-21
      - id: INC-05
        title: Rewrite the letters
        category: should
        priority: journey
        due: 2023-03-31
        completed: 2023-03-01
      - id: INC-06
        title: "A title with | a pipe, <script>alert(1)</script>, *stars* and _lines_"
        category: could
        priority: journey
        start: 2024-01-01
        due: 2024-12-31
      - id: INC-07
        title: "=SUM(A1) and \e[31mred\e[0m and 日本語 e\u0301"
        category: could
        priority: access
        due: 2023-12-31
        withdrawn:
          date: 2023-05-31
      - id: INC-08
        title: Hold reviews in time
        category: must
        priority: journey
        duties: [cfa-2014-s44, cfa-2014-s37]
        due: 2023-05-31
        started: 2021-10-01
        withdrawn:
          date: 2023-05-31
          reason: A joint team does it now.
          agreed-by: Sample Board
          agreed-on: 2023-09-20
          duty-met-by: The joint team's contract
          replaced-by: THR-03
      - id: INC-09
        title: Clear the backlog
        category: must
        priority: journey
        duties: [cfa-2014-s44]
        added: 2023-01-10
        start: 2023-02-01
        due: 2024-03-31

    """#
}
