import Dialog

@testable import Channels

/// The scripted partner with a clock that it says on "time".
struct ScriptedStage: TranscriptStage {
  var partner = ScriptedPartner()
  var clock = "no time"

  mutating func begin() -> Exchange { partner.begin() }
  mutating func turn(_ heard: Heard) -> Exchange {
    if case .said(let guesses) = heard, guesses.first?.text == "time" {
      return Exchange(
        lines: ["It is \(clock).", "Is that late?"], expects: .anything, status: .done,
        locale: .english)
    }
    return partner.turn(heard)
  }
  mutating func setClock(to moment: CivilDateTime) { clock = moment.description }
  func latestCode() -> String? { "492817" }
  func unconfirmedAct() -> String? { partner.heard.last == "delete all" ? "zoo.delete" : nil }
  mutating func hangUp() { partner = ScriptedPartner() }
}
