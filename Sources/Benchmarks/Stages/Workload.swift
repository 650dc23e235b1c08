internal import ActionPlans
internal import PlanFiles
internal import SourceText

/// The texts that are read again and again.
struct Workload {
  /// The files, in memory.
  let files: [SourceFile]
  /// What those that are no service plans make.
  let framework: PlanFramework
  /// The bytes of all of them.
  var byteCount: Int { files.reduce(0) { $0 + $1.count } }

  /// The line ends in all of them.
  var lineCount: Int {
    files.reduce(0) { lines, file in lines + file.padded.prefix(file.count).count { $0 == UInt8(ascii: "\n") } }
  }
  /// The folder that they make.
  var folder: PlanFolder { PlanFolder(path: "plan", sources: files) }

  private init(_ files: [SourceFile]) {
    self.files = files
    framework = PlanFolder(path: "plan", sources: files.filter { !$0.path.contains("/") }).framework
  }

  /// The day for which figures are made.
  static let today = CalendarDay(number: 19_905)  // 1 July 2024

  /// The plan files of a folder.
  static func read(_ folder: String) throws(FileError) -> Workload {
    let listing = try FolderListing.read(folder)
    var files: [SourceFile] = []
    for file in listing.files {
      files.append(try SourceFile.read(listing.location(of: file.path), shownAs: file.path))
    }
    return Workload(files)
  }

  /// A made-up plan of so many services with so many actions each.
  static func made(services: Int, actions: Int) -> Workload {
    var partnership = """
      format: actionplan/1
      partnership:
        name: Made-up Partnership
        plan: Made-up Plan
        from: 2021-09-01
        to: 2025-08-31
      priorities:
        - id: journey
          title: The journey
      duties:
        - id: cfa-2014-s42
          title: Secure the provision
          binds: [schools]
      sectors:
        - id: schools
          title: Schools
          services:

      """
    var files: [SourceFile] = []
    for service in 0..<services {
      partnership += "      - id: service-\(service)\n        title: Service \(service)\n        prefix: S\(service)X\n"
      var text = "format: actionplan/1\nservice: service-\(service)\nlead: Head of Service\nreviewed: 2024-03-01\n"
      text += "gaps: Families wait too long.\nactions:\n"
      for action in 10..<(10 + actions) { text += Self.action("S\(service)X-\(action)") }
      files.append(SourceFile(path: "schools/service-\(service).yaml", text: text))
    }
    files.append(SourceFile(path: "partnership.yaml", text: partnership))
    return Workload(files)
  }

  /// Writes the files into a folder, which is made if it is not there; whether that worked.
  func write(to folder: String) -> Bool {
    for file in files {
      let path = folder + "/" + file.path
      let parent = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
      let bytes = Array(file.padded.prefix(file.count))
      guard ChildProcess.isMade(parent), (try? FileWriting.write(bytes, to: path)) != nil else { return false }
    }
    return true
  }

  private static func action(_ id: String) -> String {
    """
      # looked at with parents
      - id: \(id)
        title: Publish one access route, with partners
        category: must
        priority: journey
        duties: [cfa-2014-s42]
        start: 2021-11-01
        due: 2022-08-31
        started: 2021-11-08
        completed: 2022-08-19
        milestones:
          - title: Referral form co-designed with parents
            due: 2022-01-31
            done: 2022-02-10
            weight: 2
          - title: All schools told
            due: 2022-06-30
            done: 2022-06-24
        evidence:
          - date: 2022-08-19
            title: 'Board paper 7: access'
        updates:
          - date: 2022-01-31
            rating: amber
            note: |
              Two schools pilot the form.
              A third joins in March.

    """
  }
}
