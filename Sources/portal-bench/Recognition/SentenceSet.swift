import Glibc

/// Sentences with what they mean, from a file of `intent<TAB>sentence` lines.
///
/// `a|b` stands for a sentence that two intents answer alike, `oos` for one that is none of the
/// portal's business.
struct SentenceSet {
  /// One sentence.
  struct Sentence {
    let intents: Set<String>
    let text: String

    var isOutside: Bool { intents.contains("oos") }
  }

  private(set) var sentences: [Sentence] = []

  init() {}

  /// Reads the files of a language, of one half or of both.
  init(folder: String, tag: String, halves: [String] = ["dev", "test"]) throws {
    for half in halves { try read(folder + "/\(tag).\(half).tsv") }
  }

  private mutating func read(_ path: String) throws {
    guard let text = PhraseSources.text(path) else {
      throw BenchFailure("The file \(path) cannot be read.")
    }
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      sentences.append(
        Sentence(
          intents: Set(fields[0].split(separator: "|").map(String.init)), text: String(fields[1])))
    }
  }

  /// The sentences that are the portal's business.
  var inside: SentenceSet { with(sentences.filter { !$0.isOutside }) }

  /// The sentences said in another way.
  func said(_ way: (String) -> String) -> SentenceSet {
    with(sentences.map { Sentence(intents: $0.intents, text: way($0.text)) })
  }

  private func with(_ sentences: [Sentence]) -> SentenceSet {
    var set = SentenceSet()
    set.sentences = sentences
    return set
  }
}
