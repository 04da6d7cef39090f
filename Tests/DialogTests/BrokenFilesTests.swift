import Foundation
import Language
import Recognition
import Testing

@testable import Dialog

/// `portal check` on files with one fault each: every fault is found by code, file and line, and no
/// bad file takes the sound ones down.
struct BrokenFilesTests {
  /// A finding that a broken file says it must have: `# expect: CODE LINE`, with a file when it is
  /// another one.
  struct Expectation: Hashable {
    let code: String
    let file: String
    let line: Int
  }

  /// All that was read for one fault: the sound files, and the broken ones added or put in their
  /// place.
  struct Reading {
    var library = DialogLibrary()
    var findings: [Finding] = []
    var expected: [Expectation] = []

    init(_ fault: String) {
      let broken = BrokenFilesTests.files.filter { $0.hasPrefix(fault + ".") }
      var replaced: Set<String> = []
      for file in broken {
        for line in BrokenFilesTests.read(file).split(whereSeparator: \.isNewline) {
          if line.hasPrefix("# instead of: ") { replaced.insert(String(line.dropFirst(14))) }
          guard line.hasPrefix("# expect: ") else { continue }
          let words = line.dropFirst(10).split(separator: " ").map(String.init)
          guard words.count > 1, let number = Int(words[1]) else { continue }
          expected.append(
            Expectation(code: words[0], file: words.count > 2 ? words[2] : file, line: number))
        }
      }
      let all =
        (fault == "sound" ? [] : BrokenFilesTests.files.filter { $0.hasPrefix("sound.") })
        .filter { !replaced.contains($0) } + broken
      for file in all where file.hasSuffix(".dialog") {
        findings += library.add(source: BrokenFilesTests.read(file), file: file)
      }
      var catalogs: [MessageCatalog] = []
      var phrases: [LanguageTag: [PhraseFile]] = [:]
      for tag in [LanguageTag.english, .spanish] {
        var catalog = MessageCatalog(locale: tag)
        findings += catalog.add(
          source: BrokenFilesTests.read("../../../Locales/\(tag)/dialog.ftl"), file: "dialog.ftl")
        for file in all where file.hasSuffix("\(tag).ftl") {
          findings += catalog.add(source: BrokenFilesTests.read(file), file: file)
        }
        catalogs.append(catalog)
        findings += catalog.check()
        for file in all where file.hasSuffix("\(tag).phrases") {
          let (read, wrong) = PhraseFile.parse(BrokenFilesTests.read(file), file: file)
          phrases[tag, default: []].append(read)
          findings += wrong
        }
        if !replaced.contains("sound.\(tag).phrases") {
          phrases[tag, default: []].append(BrokenFilesTests.universals)
        }
        // Training takes its time: only what phrases can change needs a recogniser.
        guard broken.contains(where: { $0.hasSuffix("\(tag).phrases") }) || fault == "no-phrases"
        else { continue }
        let recogniser = Recogniser(
          locale: tag, phrases: phrases[tag] ?? [], slots: library.slotSignatures)
        findings += recogniser.findings(
          intents: library.intents.map(\.name),
          rehearsing: expected.contains { $0.code == FindingCode.strayExample.rawValue })
      }
      findings +=
        DialogCheck(
          library: library, catalogs: catalogs, services: BrokenFilesTests.services,
          phrases: phrases, mentions: { !$0.hasPrefix("unsaid-") }
        ).run()
    }
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Broken")

  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  static func read(_ file: String) -> String {
    (try? String(contentsOf: folder.appending(path: file), encoding: .utf8)) ?? ""
  }

  /// The faults by name: what stands before the first full stop of a file's name.
  static let faults: [String] = Set(
    files.compactMap { $0.split(separator: ".").first.map(String.init) }
  ).subtracting(["sound"]).sorted()

  /// Each fault, read once for all tests.
  static let readings: [String: Reading] = Dictionary(
    uniqueKeysWithValues: faults.map { ($0, Reading($0)) })

  /// A way to say each universal, whichever there are.
  static let universals = PhraseFile.parse(
    Universals.commands.map { "intent \($0)\nsay \($0.dropFirst(10)) word\n" }.joined(),
    file: "universals.phrases"
  ).0

  static let services: ServiceRegistry = {
    var services = ServiceRegistry()
    for name in ["desk.ask", "desk.drop", "desk.sign-in"] {
      services.register(name, TownLibrary.Act { _ in .done() })
    }
    services.register(items: "book", TownLibrary.Books(books: TownLibrary.books))
    return services
  }()

  @Test func theSoundFilesHaveNoFindings() {
    #expect(Reading("sound").findings == [])
  }

  @Test func thereAreFaultsEnough() {
    #expect(Self.faults.count >= 40)
  }

  @Test(arguments: BrokenFilesTests.faults)
  func everyFaultIsFound(fault: String) throws {
    let reading = try #require(Self.readings[fault])
    #expect(!reading.expected.isEmpty)
    for expected in reading.expected {
      #expect(
        reading.findings.contains {
          $0.code.rawValue == expected.code && $0.file == expected.file && $0.line == expected.line
        },
        "\(expected) among \(reading.findings.map(\.description).joined(separator: "\n"))")
    }
    // What is sound is still there, and nothing is said about it that is not so.
    #expect(reading.library["desk.sign-in"] != nil)
    let blamed = reading.findings.filter {
      $0.file.hasPrefix("sound.") && $0.code != .confusable
    }
    #expect(blamed.isEmpty, "\(blamed)")
  }

  @Test func everyKindOfFindingIsAmongTheFaults() {
    let codes = Set(Self.readings.values.flatMap { $0.expected.map(\.code) })
    // A file that cannot be read, and rehearsals that go wrong, are tested with whole folders.
    let elsewhere: Set<String> = ["unreadable", "confusable"]
    let missing = Set(FindingCode.allCases.map(\.rawValue)).subtracting(codes)
    #expect(missing == elsewhere)
  }

  @Test(arguments: ["en-US", "es-US"])
  func everyKindOfFindingHasWordsAndAMend(tag: String) {
    var catalog = MessageCatalog(locale: LanguageTag(rawValue: tag))
    #expect(
      catalog.add(source: Self.read("../../../Locales/\(tag)/check.ftl"), file: "check.ftl") == [])
    for code in FindingCode.allCases {
      let message = catalog.description(of: "check-\(code.rawValue)")
      #expect(message?.hasValue == true, "\(code.rawValue)")
      #expect(message?.variants == ["mend"], "\(code.rawValue)")
    }
    // What the catalog needs is what findings give.
    for finding in Self.readings.values.flatMap(\.findings) {
      let needed = catalog.description(of: "check-\(finding.code.rawValue)")?.arguments ?? []
      #expect(Set(needed).isSubset(of: finding.values.keys), "\(finding)")
    }
  }

  /// Half a file, and a file of noise, are read as far as they go.
  @Test func anyBeginningOfAFileIsSurvived() {
    for file in ["sound.dialog", "sound.en-US.ftl", "sound.en-US.phrases"] {
      let source = Self.read(file)
      for length in stride(from: 0, to: source.utf8.count, by: 7) {
        let part = String(decoding: source.utf8.prefix(length), as: UTF8.self)
        var library = DialogLibrary()
        _ = library.add(source: part, file: file)
        var catalog = MessageCatalog(locale: .english)
        _ = catalog.add(source: part, file: file)
        _ = PhraseFile.parse(part, file: file)
        #expect(library.intents.count <= 3)
      }
    }
  }
}
