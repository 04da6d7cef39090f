import Channels
import Dialog
import Language
import Services

/// `portal staff`: what the clinic's staff does at the desk.
enum StaffCommand {
  private static let table = Options.Table(
    flags: ["--revoke"],
    values: [
      "--as", "--with", "--on", "--from", "--to", "--minutes", "--note", "--name", "--zone",
      "--relation", "--view", "--manage", "--until", "--hours", "--phone-desk", "--phone-records",
      "--phone-billing", "--phone-portal", "--speech-engine", "--speech-grammar",
      "--speech-program",
    ])

  private static let verbs = [
    "approve", "clinic", "code", "decline", "finish", "held", "outbox", "patients", "pin",
    "release", "reply", "requests", "share", "slots", "voice",
  ]

  /// Does one thing and says what came of it; the exit status is 2 when it was refused.
  static func run(_ arguments: [String]) -> Int32 {
    CommandRun.with(arguments, table, takesWords: true) { options, words in
      guard let verb = options.words.first else {
        return words.fail("command-staff-none", status: CommandLineTool.usage)
      }
      guard verbs.contains(verb) else {
        var arguments: [String: Value] = ["given": .text(String(verb.prefix(40)))]
        let nearest = Nearest.word(to: verb, among: verbs)
        if let nearest { arguments["nearest"] = .text(nearest) }
        return words.fail(
          nearest == nil ? "command-staff-unknown" : "command-staff-nearest", arguments,
          status: CommandLineTool.usage)
      }
      let rest = Array(options.words.dropFirst())
      if let missing = missing(verb, rest, options) {
        return words.fail(missing, ["given": .text(verb)], status: CommandLineTool.usage)
      }
      let portal = try Portal.open(options)
      let services = try Portal.services(on: portal.store, wording: portal.wording)
      let desk = StaffDesk(
        portal: services, name: options.values["--as"] ?? user, at: portal.now())
      let reply = try perform(verb, rest, options, at: desk)
      let lines = portal.wording.lines(
        for: Reply(reply.messages, locale: words.locale), medium: .screen)
      (reply.succeeded ? LineWriter.output : LineWriter.errors).write(lines)
      return reply.succeeded ? 0 : 2
    }
  }

  /// The message for a command line that lacks something; nil when it is whole.
  private static func missing(_ verb: String, _ rest: [String], _ options: Options) -> String? {
    switch verb {
    case "code" where rest.isEmpty: "command-staff-code"
    case "pin" where rest.isEmpty: "command-staff-pin"
    case "release" where rest.count != 1: "command-staff-release"
    case "approve" where rest.count != 1, "finish" where rest.count != 1,
      "decline" where rest.count != 1:
      "command-staff-decide"
    case "reply" where rest.count < 2: "command-staff-reply"
    case "voice" where rest.count != 2: "command-staff-voice"
    case "share" where rest.isEmpty || options.values["--with"] == nil: "command-staff-share"
    case "slots" where rest.first == "publish":
      ["--with", "--on", "--from", "--to"].allSatisfy { options.values[$0] != nil }
        ? nil : "command-staff-slots"
    default: nil
    }
  }

  private static func perform(
    _ verb: String, _ rest: [String], _ options: Options, at desk: StaffDesk
  ) throws -> StaffReply {
    let words = rest.joined(separator: " ")
    switch verb {
    case "patients": return try desk.patients(named: words)
    case "code": return try desk.makeCode(for: words)
    case "pin":
      return options.flags.contains("--revoke")
        ? try desk.revokePIN(of: words) : try desk.assignPIN(to: words)
    case "held": return try desk.heldResults()
    case "release": return try desk.release(words)
    case "outbox": return try desk.outbox()
    case "requests": return try desk.requests()
    case "approve": return try desk.decide(words, .approve, note: options.values["--note"] ?? "")
    case "finish": return try desk.decide(words, .finish, note: options.values["--note"] ?? "")
    case "decline": return try desk.decide(words, .decline, note: options.values["--note"] ?? "")
    case "reply":
      return try desk.reply(to: rest[0], rest.dropFirst().joined(separator: " "))
    case "voice":
      return try desk.voice(of: rest[0]) { TextFile.create($0, at: rest[1]) }
    case "share":
      return try desk.invite(
        StaffDesk.Invitation(
          patient: words, person: options.values["--with"] ?? "",
          relation: options.values["--relation"], view: options.values["--view"] ?? "",
          manage: options.values["--manage"] ?? "", until: options.values["--until"]))
    case "slots":
      guard rest.first == "publish" else {
        return try desk.freeTimes(of: options.values["--with"] ?? words)
      }
      return try desk.publish(
        StaffDesk.FreeTimes(
          practitioner: options.values["--with"] ?? "", day: options.values["--on"] ?? "",
          from: options.values["--from"] ?? "", to: options.values["--to"] ?? "",
          minutes: options.values["--minutes"] ?? "30"))
    default:
      let names =
        ["name", "zone", "hours", "phone-desk", "phone-records", "phone-billing"]
        + ["phone-portal", "speech-engine", "speech-grammar", "speech-program"]
      return try desk.changeClinic(
        names.reduce(into: [:]) { $0[$1] = options.values["--\($1)"] })
    }
  }

  /// Under whose name acts are audited when none was given.
  private static var user: String {
    Environment.value("LOGNAME") ?? Environment.value("USER") ?? "staff"
  }
}
