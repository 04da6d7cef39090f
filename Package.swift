// swift-tools-version: 6.2
// Plainspoken: no Swift packages (`packages: none`). The C libraries come from Debian:
// libsqlite3-dev, libedit-dev (with libbsd-dev and libmd-dev) and libcrypt-dev.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

/// Recognition trains on every start under test, which takes half a minute unoptimised: it is optimised
/// in debug builds too.
let quick: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A C target in `Sources/C/<folder>`: a header with a prefix of its own around one C library.
func shim(_ name: String, folder: String, links: [String] = []) -> Target {
  .target(
    name: name,
    path: "Sources/C/\(folder)",
    linkerSettings: links.map { .linkedLibrary($0) })
}

/// A Swift module; its dependencies are the arrows of the design, and there are no others.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = strict
) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: settings)
}

/// The tests of one module, beside it.
///
/// Tests read their data beside themselves, by `#filePath`; `data` names it to keep it out of the build.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, path: "Tests/\(name)", exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "plainspoken",
  products: [
    .executable(name: "portal", targets: ["portal"]),
    .executable(name: "portal-bench", targets: ["portal-bench"]),
  ],
  targets: [
    shim("CSQLite", folder: "SQLite", links: ["sqlite3"]),
    shim("CEdit", folder: "Edit", links: ["edit"]),
    shim("CCrypt", folder: "Crypt", links: ["crypt"]),
    shim("CDigest", folder: "Digest", links: ["md"]),
    shim("CSystem", folder: "System"),

    module("Language"),
    module("Recognition", ["Language"], settings: quick),
    module("Dialog", ["Recognition", "Language"]),
    module("Records"),
    module("FHIR", ["Records"]),
    module("Security", ["CCrypt", "CDigest", "CSystem"]),
    module("Store", ["Records", "Security", "CSQLite", "CSystem"]),
    module("Services", ["Dialog", "Records", "Store", "FHIR", "Security"]),
    module("Channels", ["Dialog", "Language", "CDigest", "CEdit", "CSystem"]),
    .executableTarget(
      name: "portal",
      dependencies: [
        "Language", "Recognition", "Dialog", "Records", "FHIR", "Security", "Store", "Services",
        "Channels", "CSystem",
      ],
      path: "Sources/portal", exclude: ["SampleClinic"], swiftSettings: strict),
    .executableTarget(
      name: "portal-bench",
      dependencies: [
        "Language", "Recognition", "Dialog", "Records", "FHIR", "Security", "Store", "Services",
        "Channels", "CSystem",
      ],
      path: "Sources/portal-bench", swiftSettings: strict),

    tests(
      "LanguageTests", ["Language"],
      data: [
        "Heard/heard-codes.tsv", "Heard/blind-values.tsv", "Heard/phrasings.tsv",
        "Written/written-forms.tsv",
      ]),
    tests("RecognitionTests", ["Recognition", "Language"]),
    tests(
      "DialogTests", ["Dialog", "Recognition", "Language"],
      data: [
        "TownLibrary/library.dialog", "TownLibrary/en-US.phrases", "TownLibrary/es-US.phrases",
        "TownLibrary/en-US.ftl", "TownLibrary/es-US.ftl", "Broken",
      ]),
    tests("RecordsTests", ["Records"]),
    tests("FHIRTests", ["FHIR", "Records"], data: ["Fixtures"]),
    tests("SecurityTests", ["Security"], data: ["Vectors"]),
    // Started by StoreTests as other processes, to be killed and to race each other.
    .executableTarget(
      name: "StoreProbe", dependencies: ["Store", "Records", "CSystem"], path: "Tests/StoreProbe",
      swiftSettings: strict),
    tests("StoreTests", ["Store", "Records", "Security", "StoreProbe"]),
    tests("ServicesTests", ["Services", "Dialog", "Records", "Store", "FHIR", "Security"]),
    // A telephone switch, played for the tests of the doors and of whole calls.
    .target(
      name: "SwitchPeer", dependencies: ["Channels"], path: "Tests/SwitchPeer",
      swiftSettings: strict),
    tests("ChannelsTests", ["Channels", "Dialog", "Language", "SwitchPeer", "CSystem"]),
    tests(
      "PortalTests",
      [
        "portal", "portal-bench", "Channels", "Dialog", "Recognition", "Language", "Records",
        "Security", "Services", "Store", "SwitchPeer", "CSystem",
      ],
      data: ["Fixtures", "Sentences"]),
  ]
)
