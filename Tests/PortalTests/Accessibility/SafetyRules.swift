import Foundation
import Language
import Recognition
import Testing

@testable import Dialog
@testable import portal
@testable import portal_bench

/// Rows 34 to 42 of accessibility.md, on the real dialogs and the sample clinic.
@Suite struct SafetyRules {
  static let tags = ["en-US", "es-US"]

  /// Lines that lead to what is read back before it is done.
  private static func toConfirmation(_ locale: LanguageTag) -> [[String]] {
    locale.language == "es"
      ? [
        ["cancelar mi cita", "1"],
        ["necesito ver a la doctora Lee la próxima semana", "1", "la rodilla"],
        ["cambiar mi cita", "1", "1"], ["necesito más lisinopril"],
        ["escríbale a la doctora Lee", "Me duele menos."],
      ]
      : [
        ["cancel my visit", "1"], ["I need to see Dr Lee next week", "1", "my knee"],
        ["move my visit", "1", "1"], ["refill my lisinopril"],
        ["write to Dr Lee", "It hurts less now."],
      ]
  }

  @Test("Row 34: a form survives a hang-up for more than 20 hours", arguments: tags)
  func formsSurvive(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale) { talk in
      for line in Self.toConfirmation(locale)[1].dropLast() { talk.say(line) }
      #expect(talk.reply.expects == .words)
      talk.hangUp()
      talk.seconds += 21 * 3_600
      talk.signIn()
      #expect(talk.text.contains(talk.isSpanish ? "¿Quiere seguir?" : "Do you want to go on?"))
      talk.say(talk.isSpanish ? "sí" : "yes")
      #expect(talk.reply.expects == .words)
    }
  }

  @Test(
    "Row 35: what is read back is done after a yes and never after a bare Enter", arguments: tags
  )
  func nothingIsDoneWithoutAYes(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    for way in Self.toConfirmation(locale) {
      try SampleTalk.with(locale) { talk in
        for line in way { talk.say(line) }
        #expect(talk.reply.expects == .yesOrNo, "\(way): \(talk.text)")
        let guarded = Set(talk.portal.library.intents.filter(\.confirms).compactMap(\.service))
        #expect(guarded.count >= 5)
        for noise in ["", " ", "\t", "xyzzy", "is that the right one", "¿está bien?"] {
          talk.say(noise)
          #expect(guarded.isDisjoint(with: talk.acts), "\(noise) after \(way)")
        }
        talk.say(talk.isSpanish ? "sí" : "yes")
        #expect(!guarded.isDisjoint(with: talk.acts), "yes after \(way): \(talk.text)")
      }
    }
  }

  @Test("Row 36: what can be undone says so, and is undone", arguments: tags)
  func undoIsOffered(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    for way in Self.toConfirmation(locale).dropLast() {
      try SampleTalk.with(locale) { talk in
        for line in way { talk.say(line) }
        talk.say(talk.isSpanish ? "sí" : "yes")
        #expect(talk.text.contains(talk.isSpanish ? "deshacer" : "undo"), "\(way): \(talk.text)")
        talk.say(talk.isSpanish ? "deshacer" : "undo")
        #expect(talk.acts.count == 1 && talk.reply.status == .done, "\(way): \(talk.text)")
      }
    }
  }

  @Test(
    "Row 37: three misses say three different things, offer at most 3, then a person",
    arguments: tags)
  func laddersHelp(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    let states =
      [[], [locale == .english ? "cancel my visit" : "cancelar mi cita"]]
      + Self.toConfirmation(locale)
    for way in states {
      try SampleTalk.with(locale) { talk in
        for line in way { talk.say(line) }
        // Where words are dictated, any line is one.
        guard talk.reply.expects != .words else { return }
        var said: [[String]] = []
        for noise in ["flurb wug", "zork plix", "wug flurb"] { said.append(talk.say(noise)) }
        #expect(Set(said).count == 3, "\(way): \(said)")
        #expect(Set(said[0]).isDisjoint(with: said[1]) && Set(said[1]).isDisjoint(with: said[2]))
        #expect(
          said.allSatisfy {
            $0.filter { $0.first?.isNumber == true && !$0.hasPrefix("0") }.count <= 3
          })
        let last = said[2].joined(separator: " ")
        #expect(last.contains(talk.isSpanish ? "persona" : "person"), "\(way): \(last)")
        #expect(talk.reply.expects != .nothing)
      }
    }
  }

  @Test(
    "Row 38: doubtful speech is asked back, and what lies outside does nothing", arguments: tags)
  func doubtChangesNothing(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    let line = locale == .english ? "cancel my visit on Thursday" : "cancelar mi cita del jueves"
    try SampleTalk.with(locale) { talk in
      talk.hear(.said([Guess(line, score: 0.2)]))
      #expect(talk.reply.expects == .yesOrNo)
      talk.hear(.said([Guess(talk.isSpanish ? "sí" : "yes", score: 0.2)]))
      #expect(!talk.acts.contains("visits.cancel"))
    }
    try SampleTalk.with(locale) { talk in
      let guarded = Set(talk.portal.library.intents.filter(\.confirms).compactMap(\.service))
      let outside = try Ear.sentences("\(locale)").sentences.filter(\.isOutside).prefix(60)
      #expect(outside.count == 60)
      for sentence in outside {
        talk.say(sentence.text)
        #expect(guarded.isDisjoint(with: talk.acts), "\(sentence.text)")
        #expect(talk.reply.expects != .nothing, "\(sentence.text)")
        talk.say(talk.isSpanish ? "empezar de nuevo" : "start over")
      }
    }
  }

  @Test(
    "Row 39: an emergency is answered at once with the number, before sign-in too",
    arguments: tags)
  func emergenciesComeFirst(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    let phrases =
      locale == .english
      ? ["I have chest pain", "I want to hurt myself", "I can't breathe"]
      : ["me duele el pecho", "quiero hacerme daño", "no puedo respirar"]
    let numbers = ["911", "988"]
    for way in [[], [locale == .english ? "sign in" : "entrar"]] {
      for phrase in phrases {
        try SampleTalk.with(locale, signedIn: false) { talk in
          for line in way { talk.say(line) }
          let said = talk.say(phrase)
          #expect(
            said.prefix(2).contains { line in numbers.contains(where: line.contains) }, "\(said)")
          #expect(talk.acts.isEmpty)
        }
      }
    }
    // Where a secret is typed, too.
    try SampleTalk.with(locale, signedIn: false) { talk in
      talk.say(talk.isSpanish ? "entrar" : "sign in")
      talk.say("jonelle.kohler")
      #expect(talk.reply.expects == .secret)
      #expect(talk.say(phrases[0]).joined().contains("911"))
    }
  }

  @Test("Row 40: a secret is never said back, starred or kept", arguments: tags)
  func secretsStaySecret(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale, signedIn: false) { talk in
      talk.say(talk.isSpanish ? "entrar" : "sign in")
      talk.say("jonelle.kohler")
      var said = talk.say("river stone lamp maple")
      for line in talk.isSpanish
        ? ["historial", "repita", "deletréelo"] : ["history", "repeat", "spell that"]
      {
        said += talk.say(line)
      }
      #expect(!said.contains { $0.contains("maple") || $0.contains("*") })
      let kept = try JSONEncoder().encode(talk.conversation)
      #expect(!String(decoding: kept, as: UTF8.self).contains("maple"))
    }
  }

  @Test("Row 41: a pasted code with spaces will do, and nothing is asked twice", arguments: tags)
  func nothingIsAskedTwice(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    try SampleTalk.with(locale, signedIn: false) { talk in
      talk.say(
        talk.isSpanish
          ? "necesito ver a la doctora Lee la próxima semana" : "I need to see Dr Lee next week")
      let name = talk.text
      talk.say("jonelle.kohler")
      #expect(talk.text != name)
      talk.say("  river stone maple lamp  ")
      // The doctor and the week were said before the sign-in.
      #expect(talk.text.contains("Lee"))
      if case .choice = talk.reply.expects {} else { Issue.record("\(talk.text)") }
      talk.say("1")
      #expect(talk.reply.expects == .words)
    }
  }

  @Test("Row 42: every way to reach the portal carries the same facts", arguments: tags)
  func channelsAgree(_ tag: String) throws {
    let locale = LanguageTag(rawValue: tag)
    for request in ConversationRules.requests(locale) where !["help", "ayuda"].contains(request) {
      var facts: [Set<String>] = []
      for channel in [ChannelKind.terminal, .lines, .command, .phone] {
        try SampleTalk.with(locale, on: .terminal) { talk in
          talk.conversation.channel = channel
          var said = talk.say(request)
          for _ in 0..<8 where talk.conversation.page.map({ $0.remaining > 0 }) == true {
            said += talk.say(talk.isSpanish ? "siguiente" : "next")
          }
          var numbers = SampleTalk.numbers(in: said.joined(separator: " "))
          // "There are 2 more" depends on how much is said at once.
          let more = said.filter { $0.hasPrefix("There ") || $0.hasPrefix("Hay ") }
          numbers.subtract(SampleTalk.numbers(in: more.joined(separator: " ")))
          facts.append(numbers)
        }
      }
      #expect(Set(facts).count == 1, "\(request): \(facts)")
    }
  }
}
