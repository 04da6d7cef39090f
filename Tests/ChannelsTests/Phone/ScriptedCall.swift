import Channels
import Dialog

/// The portal's side of a call, as a list of steps; it keeps what happened.
struct ScriptedCall: PhonePartner {
  var steps: [PhoneStep]
  var events: [PhoneEvent] = []

  init(_ steps: [PhoneStep]) {
    self.steps = steps
  }

  mutating func step(after event: PhoneEvent) -> PhoneStep {
    events.append(event)
    return steps.isEmpty ? Self.say("Goodbye.", then: .hangUp) : steps.removeFirst()
  }

  /// A step that says one private sentence.
  static func say(_ text: String, then next: PhoneStep.Next) -> PhoneStep {
    PhoneStep([PhoneSentence(text, isPrivate: true)], locale: .english, next: next)
  }

  /// A step that asks for keys.
  static func ask(_ text: String, keys: Int? = nil, first: Int = 10_000, next: Int = 3_000)
    -> PhoneStep
  {
    say(
      text,
      then: .listen(
        PhoneListening(maximumKeys: keys, firstTimeout: first, nextTimeout: next)))
  }
}
