extension SamplePlan {
  static let partnership = """
    format: actionplan/1
    partnership:
      name: Sample Partnership
      plan: Sample Plan 2021-25
      board: Sample Board
      from: 2021-09-01
      to: 2025-08-31
    phases:
      - id: first
        title: What the law asks
        from: 2021-09-01
        to: 2023-02-28
        focus: must
    priorities:
      - id: journey
        title: A simpler journey
      - id: access
        title: Services when they are needed
      - id: ownership
        title: Owning mistakes
    ways-of-working:
      - id: co-production
        title: Co-production
        promise: We start with families.
      - id: integrity
        title: Integrity
    sectors:
      - id: council
        title: Council
        services:
          - id: inclusion
            title: Inclusion Service
            prefix: INC
          - id: transport
            title: Transport Service
            prefix: TRA
          - id: library
            title: Library Service
            prefix: LIB
            required: no
          - id: old-service
            title: Service that ended
            prefix: OLD
            to: 2022-01-31
      - id: health
        title: NHS providers
        prefix: NHS
        services:
          - id: therapies
            title: Children's Therapies
            prefix: THR
      - id: schools
        title: Schools
      - id: forum-sector
        title: Parent carer forum
        services:
          - id: forum
            title: Parent Carer Forum
            prefix: PCF
    bodies:
      - id: provider
        title: The 0-19 provider
    duties:
      - id: cfa-2014-s37
        title: Issue an EHC plan
      - id: cfa-2014-s44
        title: Review an EHC plan

    """

  static let dashboard = """
    format: actionplan/1
    dashboard:
      - id: in-time
        title: Plans issued in time
        unit: percent
        better: higher
        readings:
          - period: 2021
            value: 58
          - period: 2022
            value: 47
      - id: wait
        title: Median wait
        unit: weeks
        better: lower
        readings:
          - period: 2022
            value: 21.5
      - id: published
        title: The statement is published
        unit: yes-no
        better: higher
        readings:
          - period: 2022
            value: yes
      - id: few
        title: Children waiting over a year
        unit: people
        better: lower
        readings:
          - period: 2022
            value: <5
      - id: unread
        title: Families who know whom to ask
        unit: percent
        better: higher
        target: 80

    """

  static let review = """
    format: actionplan/1
    review: 2022
    from: 2021-09-01
    to: 2022-08-31
    ways:
      - way: co-production
        kept: partly
        example: Parents designed the form; young people were not asked.
      - way: integrity
        kept: no

    """
}
