import Dialog
import Foundation
import Records
import Security
import Store
import Testing

@testable import Services

/// The same bytes for the same seed, so that codes and identifiers can be foretold.
final class SeededRandom: RandomSource, @unchecked Sendable {
  private let lock = NSLock()
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed }

  func bytes(_ count: Int) -> [UInt8] {
    lock.withLock {
      (0..<count).map { _ in
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
      }
    }
  }
}

/// The sample clinic in a folder of its own, on Thursday, March 5, 2026, at 9 in the morning.
final class Fixture {
  static let morning: Int64 = 1_772_719_200

  let folder: String
  let store: Store
  let portal: PortalServices
  let guide: SampleGuide
  let registry: ServiceRegistry
  /// Seconds since 1970; tests move it.
  var now = Fixture.morning
  var session = Session()
  var channel = ChannelKind.terminal
  var source: String?
  var locale = LanguageTag.english

  init(seed: UInt64 = 1) throws {
    folder = FileManager.default.temporaryDirectory.path + "/services-" + UUID().uuidString
    let random = SeededRandom(seed: seed)
    store = try Store(directory: folder, random: random)
    guide = try SampleClinic(
      folder: Fixture.sampleFolder, random: random, passwordCost: .light
    ).build(in: store, at: Fixture.morning)
    portal = try PortalServices(
      store: store, random: random, passwordCost: .light,
      words: { message, locale in
        let code = message.arguments["code"].map { "\($0)" } ?? ""
        return "\(locale) \(message.id) \(code)"
      })
    registry = portal.registry()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static var sampleFolder: String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path + "/Sources/portal/SampleClinic"
  }

  func call(
    _ intent: String, _ slots: [String: Value] = [:], secrets: [String: String] = [:]
  ) -> ServiceCall {
    ServiceCall(
      intent: intent, slots: slots, secrets: secrets, session: session,
      moment: portal.zone.moment(now), locale: locale, channel: channel, source: source)
  }

  func service(_ name: String) throws -> any Service {
    try #require(registry.service(name))
  }

  /// Carries an intent out as the engine does once all slots are filled.
  @discardableResult
  func perform(
    _ intent: String, _ slots: [String: Value] = [:], secrets: [String: String] = [:]
  ) throws -> Outcome {
    let outcome = try service(intent).perform(call(intent, slots, secrets: secrets))
    if let changed = outcome.session { session = changed }
    return outcome
  }

  func signIn(as name: String, _ password: String) throws -> Outcome {
    try perform(
      "account.sign-in", ["username": .text(name), "password": .text("")],
      secrets: ["password": password])
  }

  func signInAsJonelle() throws {
    #expect(try signIn(as: "jonelle.kohler", "river stone maple lamp").status == .done)
  }

  /// The digits of the last code in the outbox.
  func lastCode() throws -> String {
    let words = try #require(try store.outbox().first { $0.purpose == "reset-password" }).words
    return String(words.filter { ("0"..."9").contains($0) }.suffix(6))
  }
}

extension Outcome {
  /// The identifiers of what is said first.
  var said: [String] { reply.map(\.id) }
}
