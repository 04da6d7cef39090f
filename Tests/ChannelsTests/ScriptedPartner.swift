import Dialog

@testable import Channels

/// A partner that asks for a password at the word "in" and ends at "bye".
struct ScriptedPartner: ConversationPartner {
  var heard: [String] = []

  mutating func begin() -> Exchange { say("Hello.") }

  mutating func turn(_ input: Heard) -> Exchange {
    switch input {
    case .said(let guesses):
      let text = guesses.first?.text ?? ""
      heard.append(text)
      switch text {
      case "bye": return say("Goodbye.", expects: .nothing)
      case "in": return say("What is your password?", expects: .secret)
      case "español": return say("Hola.", locale: .spanish)
      default: return say("You said \(text).")
      }
    case .secret(let secret):
      heard.append("secret " + secret)
      return say("Welcome.")
    case .silence:
      heard.append("silence")
      return say("Say something.")
    case .unreadable(let why):
      heard.append(why.rawValue)
      return say("That was no text.")
    case .keys, .answer, .command, .recording: return say("Keys.")
    }
  }

  private func say(
    _ line: String, expects: Reply.Expectation = .anything, locale: LanguageTag = .english
  ) -> Exchange {
    Exchange(lines: [line], expects: expects, status: .done, locale: locale)
  }
}
