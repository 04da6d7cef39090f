import Language

@testable import Recognition

/// A small portal to recognise in tests.
enum Sample {
  static let source = """
    filler um | uh | eh
    polite please | can you | could you | i would like to | por favor
    small on | at | the | my | with | for | to
    same cannot = can't | can not
    sample upcoming-visit = with Dr Lee | on Tuesday
    sample medication = lisinopril | metformin
    name test 4548-4 = A1c | hemoglobin A1c
    name test 2093-3 = cholesterol | total cholesterol
    rule visit = visit | appointment

    intent visits.cancel
    say (cancel | call off) [my | the] [{visit}] <visit> [with {visit}]
    say I can't (make it | come) [to {visit}]
    example I won't be able to come on Tuesday
    example please take my appointment off the calendar
    example I have to cancel
    example something came up and I must skip my visit
    intent visits.list
    say [show | list] my (visits | appointments)
    say when is my next <visit>
    example when do I have to come in again
    example what appointments do I have coming up
    example am I seeing the doctor soon
    intent results.show
    say show [my] [latest] results
    say (show | what is) my {test}
    example how did my blood work turn out
    example are my lab results back
    example what did the test say
    intent messages.send
    say (tell | write to) my doctor [that] {body}
    example I want to write my doctor a note
    example send a message to the clinic
    intent meds.refill
    say refill [my] {medication}
    example I am running out of pills
    example I need more of my medicine
    intent help.emergency
    urgent
    say chest pain
    say I (can't | cannot) breathe
    say want to (die | kill myself)
    outside book a flight to Boston
    outside what is the capital of France
    outside order a pizza
    outside play some music
    outside what is the weather tomorrow
    outside tell me a joke
    """

  static let slots = [
    SlotSignature(intent: "visits.cancel", slot: "visit", kind: .item("upcoming-visit")),
    SlotSignature(intent: "results.show", slot: "test", kind: .item("test")),
    SlotSignature(intent: "messages.send", slot: "body", kind: .text),
    SlotSignature(intent: "meds.refill", slot: "medication", kind: .item("medication")),
  ]

  static let reference = CivilDateTime(
    date: CivilDate(dayNumber: 20_500), time: CivilTime(minuteOfDay: 600))

  static let context = RecognitionContext(
    reference: reference,
    things: [
      "upcoming-visit": [
        NamedThing(id: "v1", names: ["Dr Lee", "Doctor Lee"]),
        NamedThing(id: "v2", names: ["blood test", "Lakeside laboratory"]),
      ],
      "medication": [
        NamedThing(id: "m1", names: ["Lisinopril 10 MG Oral Tablet", "blood pressure pill"]),
        NamedThing(id: "m2", names: ["Metformin hydrochloride 500 MG", "metformin"]),
      ],
      "test": [],
    ])

  static let file = PhraseFile.parse(source, file: "sample.phrases").0
  static let recogniser = Recogniser(locale: .english, phrases: [file], slots: slots)

  /// What the sample portal makes of a typed line.
  static func hear(_ line: String, likely: Set<String> = []) -> Recognition {
    var context = context
    context.likelyIntents = likely
    return recogniser.recognise([Guess(line)], in: context)
  }
}
