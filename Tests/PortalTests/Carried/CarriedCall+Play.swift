import Language
import SwitchPeer

@testable import Channels
@testable import Dialog
@testable import Services
@testable import portal

extension CarriedCall {
  /// Both sides of a conversation as it goes on.
  struct Play {
    private let transcript: Transcript
    private let means: Means
    private let door: WiredCall.Door
    private let telephone: Portal
    private let clock: StageClock
    private var stage: PortalStage
    private var wire: WiredCall?
    var outcome = Outcome()
    var hangUp: AsteriskPeer.HangUp?
    var atCommand: ((WiredCall) -> Void)?

    init(
      _ transcript: Transcript, means: Means, door: WiredCall.Door, terminal: Portal,
      telephone: Portal, watch: ActWatch
    ) {
      self.transcript = transcript
      self.means = means
      self.door = door
      self.telephone = telephone
      clock = StageClock(telephone.zone.moment(at: transcript.now))
      stage = PortalStage(
        portal: terminal, transcript: transcript.on(.terminal), watch: watch)
    }

    /// Takes all steps, as far as they can be carried.
    mutating func run() {
      for turn in transcript.turns where outcome.reason == nil {
        switch turn.step {
        case .begin:
          endCall()
          stage.hangUp()
          let words = stage.begin()
          wire = WiredCall(
            telephone, clock: clock, door: door, locale: transcript.locale,
            means: means,
            hangUp: hangUp, atCommand: atCommand)
          compare(words, turn)
        case .clock(let moment):
          stage.setClock(to: moment)
          clock.set(telephone.zone.moment(at: moment))
        case .said(let text): take(text, isSecret: false, turn)
        case .secret(let text): take(text, isSecret: true, turn)
        case .keys: outcome.reason = .keys
        }
      }
      endCall()
    }

    private mutating func endCall() {
      guard let wire else { return }
      if wire.hangUp() == nil { outcome.faults.append("The call did not end.") }
      outcome.faults += wire.peer.faults
      self.wire = nil
    }

    private var call: Conversation? { wire?.board.call?.state.conversation }

    // MARK: - Steps

    private mutating func take(_ text: String, isSecret: Bool, _ turn: Transcript.Turn) {
      let before = stage.conversation
      let line = text.replacing("{code}", with: stage.latestCode() ?? "")
      let words = stage.turn(
        isSecret ? HeardLine.secret(Array(line.utf8)) : HeardLine.heard(Array(line.utf8)))
      let after = stage.conversation
      if Self.isSigningIn(before), after.session.isSignedIn, !before.session.isSignedIn {
        signIn(as: after)
        compare(words, turn)
      } else if Self.isSigningIn(before), Self.isSigningIn(after),
        before.forms.map(\.intent) == after.forms.map(\.intent)
      {
        // The name and the password of the terminal have no counterpart on the telephone.
        return
      } else {
        answer(
          text.replacing("{code}", with: telephone.latestCode() ?? ""), isSecret: isSecret,
          before: before, turn)
        if Self.isSigningIn(after) { _ = wire?.news() } else { compare(words, turn) }
      }
    }

    private static func isSigningIn(_ conversation: Conversation) -> Bool {
      conversation.openQuestion?.intent == "account.sign-in"
    }

    /// Gives the telephone the line that the terminal was given.
    private mutating func answer(
      _ line: String, isSecret: Bool, before: Conversation, _ turn: Transcript.Turn
    ) {
      guard let wire, wire.listens else {
        // The caller has gone, as was planned.
        if hangUp != nil, wire?.peer.isHungUp == true { return }
        outcome.reason = .goesOn
        return
      }
      guard let line = Self.onPage(line, of: before) else {
        outcome.reason = .earlierPage
        return
      }
      give(line.allSatisfy(\.isWhitespace) ? nil : line, to: wire, isSecret: isSecret)
    }

    /// The line with the number that a choice has on a telephone, where every page counts from 1; nil
    /// when it is not on the page.
    private static func onPage(_ line: String, of before: Conversation) -> String? {
      let words = line.split(separator: " ")
      guard words.count <= 3, let number = words.last.flatMap({ Int($0) }),
        let form = before.forms.last, !form.choices.isEmpty
      else { return line }
      let place = number - (max(form.offered, 1) - 1) / 3 * 3
      return place > 0 ? (words.dropLast() + ["\(place)"]).joined(separator: " ") : nil
    }

    private mutating func give(_ line: String?, to wire: WiredCall, isSecret: Bool = false) {
      switch means {
      case .text: wire.type(line)
      case .voice where wire.hears && !isSecret: wire.speak(line)
      default:
        guard line?.allSatisfy({ $0.isASCII && $0.isNumber }) != false else {
          outcome.reason = .letters
          return
        }
        wire.press(line.map { $0 + "#" } ?? "")
      }
    }

    /// Answers what the telephone asks before it knows somebody.
    private mutating func signIn(as known: Conversation) {
      guard let actor = known.session.actor,
        let person = SamplePerson.all.first(where: { $0.firstName == actor.name }),
        let pin = person.pin, let phone = person.phone
      else {
        outcome.reason = .noPIN
        return
      }
      let answers = ["number": phone, "birthdate": person.birthDate, "pin": pin]
      for _ in 0..<8 {
        guard let call, let wire, wire.listens, !call.session.isSignedIn else { break }
        guard let slot = call.openQuestion?.slot else { break }
        switch slot {
        case "private": give(call.locale == .english ? "yes" : "sí", to: wire)
        case "code": give(telephone.latestCode() ?? "", to: wire)
        default: give(answers[slot] ?? "", to: wire, isSecret: slot == "pin")
        }
      }
      if call?.session.isSignedIn != true, hangUp == nil { outcome.reason = .signIn }
    }

    // MARK: - Facts

    private mutating func compare(_ words: Exchange, _ turn: Transcript.Turn) {
      guard hangUp == nil, outcome.reason == nil, let reply = stage.conversation.latestReply,
        let wire,
        !wire.isHandedOn, let catalog = telephone.catalogs[reply.locale]
      else { return }
      let news = wire.news()
      let facts = ToldFacts(catalog: catalog, today: transcript.now.date)
      outcome.facts += facts.count(of: reply, told: words.lines)
      let medium: Medium = means == .text ? .screen : .speech
      var heard = news
      var missing = facts.missing(of: reply, told: words.lines, in: heard, on: medium)
      // A call tells less at once; the next pages, asked for on a copy, have the rest.
      if !missing.isEmpty, let call = wire.board.call {
        heard += Self.pages(after: call)
        missing = facts.missing(of: reply, told: words.lines, in: heard, on: medium)
      }
      if !missing.isEmpty {
        outcome.faults.append(
          "line \(turn.line): the call did not tell \(missing); the terminal said "
            + "\(words.lines.joined(separator: " ")); the call said \(news.joined(separator: " "))")
      }
    }

    private static func pages(after call: PhoneCall) -> [String] {
      var call = call
      var said: [String] = []
      for _ in 0..<12 where call.state.conversation.hasMoreToSay {
        said += call.step(after: .keys("9", isEnded: false)).sentences.map(\.text)
      }
      return said
    }
  }
}

extension SamplePerson {
  /// The date of birth as it is said in the person's language; empty when it is not known here.
  var birthDate: String {
    switch key {
    case "jonelle": "May 23, 1966"
    case "leonor": "11 de enero de 1960"
    default: ""
    }
  }
}
