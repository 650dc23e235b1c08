extension SamplePlan {
  static let therapies = """
    format: actionplan/1
    service: therapies
    lead: Head of Therapies
    actions:
      - id: THR-01
        title: Return advice within 6 weeks
        category: must
        priority: access
        due: 2023-09-15
        started: 2021-10-01
        milestones:
          - title: One tracker
            due: 2022-01-31
            done: 2022-01-20
            weight: 1
          - title: 95% in time
            due: 2023-09-15
            weight: 3
        changes:
          - date: 2022-10-01
            field: lead
            from: Therapies Manager
            to: Head of Therapies
            reason: The post changed.
          - date: 2022-10-01
            field: category
            from: should
            to: must
            reason: The regulations ask for it.
        updates:
          - date: 2023-08-01
            rating: amber
            note: 80% in July.
      - id: THR-02
        title: Cut the wait for a first appointment
        category: should
        priority: access
        due: 2023-12-31
        started: 2022-01-10
        measures:
          - indicator: wait
            baseline: 31
            target: 24
            by: 2023-12-31
          - indicator: few
            baseline: 12
            target: 0
          - indicator: unread
        changes:
          - date: 2023-03-01
            field: target
            indicator: wait
            from: 18
            to: 24
            reason: Two posts are gone.
          - date: 2023-03-02
            field: baseline
            indicator: few
            to: 12
            reason: It was counted for the first time.
          - date: 2023-03-03
            field: scope
            from: All districts
            to: Four districts
            reason: One team for four districts.
        updates:
          - date: 2023-08-10
            note: 21 weeks.
      - id: THR-03
        title: Review plans jointly
        category: must
        priority: journey
        added: 2023-05-31
        start: 2023-10-01
        due: 2024-08-31
      - id: THR-04
        title: Train staff
        category: could
        priority: access
        due: 2022-12-31
        started: 2022-02-01
        completed: 2023-04-01
        evidence:
          - date: 2022-08-01
            title: Training record
          - date: 2023-04-20
            title: Second training record
        changes:
          - date: 2022-12-01
            field: completed
            from: 2022-05-01
            reason: Half the staff had left.
          - date: 2023-01-05
            field: withdrawn
            from: 2022-12-10
            reason: The money came after all.
          - date: 2023-01-06
            field: category
            from: should
            to: could
            agreed-by: Head of Therapies
            reason: It is not urgent.
          - date: 2023-01-07
            field: title
            from: Train all staff
            to: Train staff
            reason: New staff train elsewhere.
          - date: 2023-01-08
            field: priority
            from: journey
            to: access
            reason: It fits better.

    """

  static let health = """
    format: actionplan/1
    sector: health
    lead: Chief Nurse
    actions:
      - id: NHS-01
        title: Agree one contract
        category: must
        priority: access
        due: 2024-06-30
        started: 2022-01-10
        changes:
          - date: 2022-06-01
            field: due
            from: 2022-12-31
            to: 2023-03-31
            reason: New owner.
            agreed-by: Sample Board
          - date: 2022-07-01
            field: due
            from: 2023-05-31
            to: 2024-06-30
            reason: A date that does not follow.
            agreed-by: Sample Board
        updates:
          - date: 2022-03-01
            rating: green

    """

  static let forum = """
    format: actionplan/1
    sector: forum-sector
    lead: Forum Co-chair
    actions: []

    """
}
