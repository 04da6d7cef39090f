import Language
import Testing

@testable import Recognition

@Suite("Recogniser")
struct RecogniserTests {
  @Test(
    "A template that matches the whole line is acted on",
    arguments: [
      ("cancel my appointment", "visits.cancel"),
      ("Um, could you please CANCEL my visit?", "visits.cancel"),
      ("call off the visit", "visits.cancel"),
      ("I can't make it", "visits.cancel"),
      ("I cannot come, please", "visits.cancel"),
      ("show my latest results", "results.show"),
      ("show my, uh, results", "results.show"),
      ("what is my cholesterol", "results.show"),
      ("when is my next visit", "visits.list"),
    ])
  func exact(line: String, intent: String) {
    let heard = Sample.hear(line)
    guard case .act(let hypothesis) = heard.decision else {
      Issue.record("not acted on: \(heard)")
      return
    }
    #expect(hypothesis.intent == intent)
    #expect(hypothesis.isExact)
  }

  @Test("Slots of templates are filled with things, in spite of typos")
  func slots() {
    let heard = Sample.hear("refill my lisinoprl")
    #expect(heard.ranked.first?.intent == "meds.refill")
    #expect(
      heard.ranked.first?.slots.first
        == RecognisedSlot(slot: "medication", content: .things(["m1"]), words: "lisinoprl"))
  }

  @Test("Text slots keep the words as they were typed")
  func text() {
    let heard = Sample.hear("Tell my doctor that it hurts, still!")
    #expect(heard.ranked.first?.intent == "messages.send")
    #expect(heard.ranked.first?.slots.first?.content == .text("it hurts, still"))
  }

  @Test("A slot is found anywhere when no template fits")
  func anywhere() {
    let heard = Sample.hear("something came up and I must skip my visit with doctor Lee")
    #expect(heard.ranked.first?.intent == "visits.cancel")
    #expect(heard.ranked.first?.slots.first?.content == .things(["v1"]))
  }

  @Test(
    "Emergencies win, wherever they stand in a line",
    arguments: [
      "cancel my visit I have chest pain", "chest pain", "I think I want to die",
      "um please I cannot breathe right",
    ])
  func urgent(line: String) {
    #expect(Sample.hear(line).ranked.first?.intent == "help.emergency")
    guard case .act = Sample.hear(line).decision else {
      Issue.record("not acted on")
      return
    }
  }

  @Test(
    "What is outside is never acted on",
    arguments: [
      "book a flight to Chicago", "what is the capital of Spain", "order me a large pizza",
      "asdf qwer zxcv", "", "?!", "42",
    ])
  func outside(line: String) {
    if case .act(let hypothesis) = Sample.hear(line).decision {
      Issue.record("acted on as \(hypothesis.intent) at \(hypothesis.confidence)")
    }
  }

  @Test("Two intents with the same phrase are asked about, unless the conversation tells")
  func shared() {
    let file = PhraseFile.parse(
      "intent a\nsay next page\nintent b\nsay next page", file: "two.phrases"
    ).0
    let recogniser = Recogniser(locale: .english, phrases: [file], slots: [])
    var context = RecognitionContext(reference: Sample.reference)
    let heard = recogniser.recognise([Guess("next page")], in: context)
    guard case .ask(let choices) = heard.decision else {
      Issue.record("not asked: \(heard)")
      return
    }
    #expect(choices.map(\.intent) == ["a", "b"])
    context.likelyIntents = ["b"]
    let told = recogniser.recognise([Guess("next page")], in: context)
    guard case .act(let chosen) = told.decision else {
      Issue.record("not acted on: \(told)")
      return
    }
    #expect(chosen.intent == "b")
  }

  @Test("The guesses of a speech recogniser are weighed together")
  func guesses() {
    let guesses = [
      Guess("counsel my visit", score: 0.4), Guess("cancel my visit", score: 0.35),
      Guess("cancel my visits", score: 0.25),
    ]
    let heard = Sample.recogniser.recognise(guesses, in: Sample.context)
    #expect(heard.ranked.first?.intent == "visits.cancel")
  }

  @Test("Without phrases everything is refused and nothing crashes")
  func empty() {
    let recogniser = Recogniser(locale: .spanish, phrases: [], slots: [])
    let heard = recogniser.recognise([Guess("hola")], in: Sample.context)
    #expect(heard.decision == .reject)
    #expect(recogniser.recognise([], in: Sample.context).decision == .reject)
  }
}
