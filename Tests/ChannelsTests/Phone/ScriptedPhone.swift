import Dialog

@testable import Channels

/// A portal's side of a call that gives steps from a list and notes what happened.
final class ScriptedPhone: PhonePartner {
  private var steps: [PhoneStep]
  private(set) var events: [PhoneEvent] = []

  init(_ steps: [PhoneStep]) { self.steps = steps }

  func step(after event: PhoneEvent) -> PhoneStep {
    events.append(event)
    if event == .hangUp || steps.isEmpty { return PhoneStep([], locale: .english, next: .hangUp) }
    return steps.removeFirst()
  }
}
