// swift-tools-version: 6.3
import PackageDescription

/// What every target is held to: Swift 6, no silent existentials or imports, no unmarked unsafe code, no warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A target of the product; it may use the named targets and nothing else.
func module(_ name: String, uses: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: uses, swiftSettings: strict)
}

/// The tests of a target.
func tests(
  of name: String, uses: [Target.Dependency] = [], resources: [Resource] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + uses, exclude: exclude, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "actionplan",
  products: [
    .library(
      name: "ActionPlan",
      targets: [
        "SourceText", "YAMLLite", "ActionPlans", "PlanFiles", "PlanProgress", "PlanReviews", "PlanChecks",
        "PlanReports", "PlanHistory",
      ]),
    .executable(name: "actionplan", targets: ["actionplan"]),
  ],
  targets: [
    // Leaves: they know nothing of plans.
    module("Wording"),
    module("SourceText", uses: ["Wording"]),
    module("CommandTree", uses: ["Wording"]),
    module("YAMLLite", uses: ["SourceText"]),

    // The vocabulary, and how it is read from a folder.
    module("ActionPlans"),
    module("PlanFiles", uses: ["ActionPlans", "SourceText", "Wording", "YAMLLite"]),

    // What follows from a plan on a day.
    module("PlanProgress", uses: ["ActionPlans"]),
    module("PlanReviews", uses: ["ActionPlans", "PlanFiles", "PlanProgress", "SourceText", "YAMLLite"]),
    module(
      "PlanChecks",
      uses: ["ActionPlans", "PlanFiles", "PlanProgress", "PlanReviews", "SourceText", "Wording", "YAMLLite"]),
    module(
      "PlanReports",
      uses: [
        "ActionPlans", "PlanChecks", "PlanFiles", "PlanProgress", "PlanReviews", "SourceText", "Wording", "YAMLLite",
      ]),

    // The plan over time.
    module("PlanHistory", uses: ["ActionPlans", "PlanChecks", "PlanFiles", "SourceText", "YAMLLite"]),

    .executableTarget(
      name: "actionplan",
      dependencies: [
        "ActionPlans", "CommandTree", "PlanChecks", "PlanFiles", "PlanHistory", "PlanProgress", "PlanReports",
        "PlanReviews", "SourceText", "Wording", "YAMLLite",
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "Benchmarks",
      dependencies: ["ActionPlans", "PlanChecks", "PlanFiles", "PlanProgress", "SourceText", "YAMLLite"],
      exclude: ["Peers"], swiftSettings: strict),

    // What must hold of any bytes, and who tries it; see Tests/Fuzzing/README.md.
    .target(
      name: "Properties",
      dependencies: ["ActionPlans", "PlanChecks", "PlanFiles", "SourceText", "YAMLLite"],
      path: "Tests/Fuzzing/Properties", swiftSettings: strict),
    .executableTarget(
      name: "Mutations", dependencies: ["PlanChecks", "Properties", "SourceText", "YAMLLite"],
      path: "Tests/Fuzzing/Mutations", swiftSettings: strict),

    tests(of: "Properties", uses: ["PlanFiles", "SourceText", "YAMLLite"]),
    tests(of: "Wording"),
    tests(of: "SourceText", uses: ["Wording"]),
    tests(of: "CommandTree", uses: ["Wording"]),
    tests(of: "YAMLLite", uses: ["Properties", "SourceText"], resources: [.copy("Suite")]),
    tests(of: "ActionPlans"),
    tests(of: "PlanFiles", uses: ["ActionPlans", "SourceText", "YAMLLite"]),
    tests(of: "PlanProgress", uses: ["ActionPlans"]),
    tests(
      of: "PlanReviews",
      uses: ["ActionPlans", "PlanChecks", "PlanFiles", "PlanReports", "Properties", "SourceText", "YAMLLite"]),
    tests(
      of: "PlanChecks", uses: ["ActionPlans", "PlanFiles", "SourceText", "YAMLLite"],
      exclude: ["PersonalData/innocent-sentences.txt", "PersonalData/guilty-sentences.txt"]),
    tests(
      of: "PlanReports", uses: ["ActionPlans", "PlanFiles", "PlanProgress", "SourceText", "Wording"],
      exclude: ["Snapshots"]),
    tests(of: "PlanHistory", uses: ["ActionPlans", "PlanChecks", "PlanFiles", "SourceText"]),
    .testTarget(
      name: "IllustrativePlanTests",
      dependencies: ["ActionPlans", "PlanChecks", "PlanFiles", "PlanProgress", "SourceText", "YAMLLite"],
      swiftSettings: strict),
    tests(of: "Benchmarks", uses: ["PlanChecks", "PlanFiles", "SourceText", "YAMLLite"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["actionplan", "CommandTree", "PlanChecks", "PlanFiles", "SourceText", "YAMLLite"],
      exclude: ["Gallery", "Scenarios"], swiftSettings: strict),
  ]
)

// The fuzzers need the fuzzer's own runtime, so a plain build leaves them out. Of the sanitizers on a command line only the
// last counts, so both are named here. The counters are those that libFuzzer reads; the ones that the compiler puts in
// unasked are of a kind it no longer knows.
if Context.environment["FUZZERS"] != nil {
  let watched = "-sanitize=fuzzer,address"
  for name in ["ParserFuzzer", "FolderFuzzer"] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["Properties"], path: "Tests/Fuzzing/" + name,
        linkerSettings: [.unsafeFlags([watched])]))
  }
  let counters = ["level=3", "inline-8bit-counters", "pc-table", "trace-compares"].flatMap {
    ["-Xllvm", "-sanitizer-coverage-" + $0]
  }
  for target in package.targets { target.swiftSettings = strict + [.unsafeFlags([watched] + counters)] }
}
