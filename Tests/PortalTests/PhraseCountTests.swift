import Dialog
import Language
import Testing

@testable import Recognition
@testable import portal
@testable import portal_bench

/// Every task can be asked for in many ways, in every language alike.
@Suite struct PhraseCountTests {
  static let tags = ["en-US", "es-US"]

  private let files: AuthoredFiles

  init() throws {
    files = AuthoredFiles(try #require(Resources.find()))
  }

  /// Intents that only answer what was asked are said in the words of the answer: they need no
  /// examples, which would be taken for requests.
  @Test(arguments: tags) func everyIntentHasTwelveTemplatesAndTwentyFiveExamples(_ tag: String) {
    let phrases = files.phrases(in: LanguageTag(rawValue: tag))
    var templates: [String: Int] = [:]
    var examples: [String: Int] = [:]
    for file in phrases {
      for say in file.says { templates[say.intent, default: 0] += 1 }
      for sentence in file.sentences {
        if let intent = sentence.intent { examples[intent, default: 0] += 1 }
      }
    }
    let intents = Set(templates.keys).union(examples.keys).subtracting(SentenceTally.dependent)
    #expect(intents.count > 80)
    for intent in intents.sorted() {
      #expect(templates[intent, default: 0] >= 12, "\(intent) in \(tag)")
      #expect(examples[intent, default: 0] >= 25, "\(intent) in \(tag)")
    }
  }

  @Test(arguments: tags) func everyExampleIsTakenForItsOwnIntent(_ tag: String) {
    let ear = Ear.of(tag)
    for file in files.phrases(in: LanguageTag(rawValue: tag)) {
      for sentence in file.sentences {
        let heard = ear.hear(sentence.text)
        if let intent = sentence.intent {
          #expect(heard.ranked.first?.intent == intent, "\(file.file):\(sentence.line)")
        } else if case .act(let hypothesis) = heard.decision {
          Issue.record("\(file.file):\(sentence.line) is taken for \(hypothesis.intent)")
        }
      }
    }
  }
}
