import Language
import Recognition
import Testing

/// Sentences that the portal was once wrong about, each with all that it says.
@Suite struct NamedCasesTests {
  /// A visit on Tuesday with Doctor Lee, and another one: today is Sunday, March 8, 2026.
  private static let visits = [
    "upcoming-visit": [
      NamedThing(
        id: "tuesday", names: ["Dr Lee", "Lee"],
        when: CivilDateTime(
          date: CivilDate(dayNumber: 20_522), time: CivilTime(minuteOfDay: 600))),
      NamedThing(
        id: "other", names: ["Dr Chen", "Chen"],
        when: CivilDateTime(
          date: CivilDate(dayNumber: 20_530), time: CivilTime(minuteOfDay: 840))),
    ]
  ]

  @Test(arguments: [
    ("en-US", "move my Tuesday visit with Dr Lee to Friday afternoon"),
    ("en-US", "move my visit with Dr Lee on Tuesday to Friday afternoon"),
    ("en-US", "to Friday afternoon move my visit with Dr Lee"),
    ("es-US", "cambie mi cita del martes con el doctor Lee al viernes por la tarde"),
    ("es-US", "mueva mi cita con el doctor Lee para el viernes en la tarde"),
    ("es-US", "para el viernes en la tarde cambie mi cita con el doctor Lee"),
  ])
  func allFactsAreTakenInAnyOrder(_ tag: String, _ line: String) {
    let heard = Ear.of(tag).hear(line, things: Self.visits)
    guard case .act(let hypothesis) = heard.decision else {
      Issue.record("\(line): \(heard.decision)")
      return
    }
    #expect(hypothesis.intent == "visits.reschedule")
    var facts: [String: RecognisedSlot.Content] = [:]
    for slot in hypothesis.slots { facts[slot.slot] = slot.content }
    #expect(facts["visit"] == .things(["tuesday"]))
    guard case .value(let day) = facts["date"], case .value(let hours) = facts["hours"] else {
      Issue.record("\(line): \(hypothesis.slots)")
      return
    }
    #expect(day.value == .date(CivilDate(dayNumber: 20_525)))
    if case .timeRange(let start, _) = hours.value {
      #expect(start.minuteOfDay >= 720)
    } else {
      Issue.record("\(line): \(hours)")
    }
  }

  @Test(arguments: ["resúrtala", "resurtela", "resúrtamela por favor", "quiero resurtirla"])
  func whatWasNamedBeforeIsRefilled(_ line: String) {
    guard case .act(let hypothesis) = Ear.spanish.hear(line).decision else {
      Issue.record("\(line)")
      return
    }
    #expect(hypothesis.intent == "medications.refill")
  }

  /// Words that mean nothing are no question about anything.
  @Test(arguments: [("en-US", "do the thing"), ("es-US", "haga la cosa"), ("es-US", "haga eso")])
  func nothingIsGuessedFromNothing(_ tag: String, _ line: String) {
    switch Ear.of(tag).hear(line).decision {
    case .act(let hypothesis): Issue.record("\(line) was taken for \(hypothesis.intent)")
    case .ask(let hypotheses):
      #expect(hypotheses.allSatisfy { $0.intent.hasPrefix("universal.") }, "\(hypotheses)")
    case .reject: break
    }
  }

  /// What belongs to others or to other businesses is never acted on, whatever the verb.
  @Test(arguments: [
    ("en-US", "change my doctor's password"), ("en-US", "prescribe me antibiotics"),
    ("en-US", "write to my landlord"), ("en-US", "book a flight"), ("en-US", "order a pizza"),
    ("en-US", "cancel my gym membership"), ("en-US", "refill my dog's pills"),
    ("en-US", "read me the messages from my boss"), ("en-US", "send a message to the mayor"),
    ("es-US", "cambie la contraseña del doctor"), ("es-US", "recéteme antibióticos"),
    ("es-US", "escríbale a mi casero"), ("es-US", "reserve un vuelo"), ("es-US", "pida una pizza"),
    ("es-US", "cancele mi gimnasio"), ("es-US", "resurta las pastillas de mi perro"),
    ("es-US", "léame los mensajes de mi jefe"), ("es-US", "mande un mensaje al alcalde"),
  ])
  func otherBusinessIsNotActedOn(_ tag: String, _ line: String) {
    if case .act(let hypothesis) = Ear.of(tag).hear(line).decision {
      Issue.record("\(line) was taken for \(hypothesis.intent)")
    }
  }

  /// A guess that fits a request beats a likelier one that fits none.
  @Test func guessesAreWeighedByWhatTheyMean() {
    let heard = Ear.english.hear([
      Guess("we fill my listen oh pill", score: 0.5), Guess("refill my lisinopril", score: 0.4),
      Guess("rifle my lizard pill", score: 0.1),
    ])
    #expect(heard.ranked.first?.intent == "medications.refill")
    #expect(heard.decision != .reject)
  }
}
