import Channels
import Dialog
import Language

/// What can be recorded before any call: sentences without values, what stands between values, and
/// the words that values are made of.
struct FixedPrompts {
  private let catalog: MessageCatalog

  /// Files whose messages no call says.
  private static let silent = ["command.ftl", "check.ftl", "staff.ftl", "sample.ftl"]

  /// Reads the messages of one language.
  init(catalog: MessageCatalog) {
    self.catalog = catalog
  }

  /// The texts, each once, in a fixed order: sentences first, and words last.
  func texts() -> [String] {
    var seen: Set<[String]> = []
    return (sentences() + fragments() + words()).filter { text in
      let words = PromptBook.words(of: text)
      return !words.isEmpty && seen.insert(words).inserted
    }
  }

  /// Identifiers that a call may say.
  private var spoken: [(id: String, description: MessageDescription)] {
    catalog.identifiers.compactMap { id in
      guard let description = catalog.description(of: id) else { return nil }
      let isSilent = Self.silent.contains { description.file.hasSuffix($0) }
      return isSilent ? nil : (id, description)
    }
  }

  /// The sentences of messages without values, as a call says them.
  private func sentences() -> [String] {
    spoken.filter { $0.description.arguments.isEmpty }.flatMap { id, description in
      let variants = [nil] + description.variants.map { Optional($0) }
      return variants.flatMap { variant -> [String] in
        let text = catalog.text(for: Message(id), variant: variant, medium: .speech) ?? ""
        return text.split(separator: "\n").flatMap { Self.sentences(in: $0) }
      }
    }
  }

  /// What stands before, between and after the values of messages.
  private func fragments() -> [String] {
    spoken.filter { !$0.description.arguments.isEmpty }.flatMap { id, description in
      let variants = [nil] + description.variants.map { Optional($0) }
      return variants.flatMap { catalog.wordings(of: id, variant: $0) }.flatMap { text in
        text.split(separator: "\n").flatMap { Self.sentences(in: $0) }.flatMap(Self.fragments)
      }
    }
  }

  /// The words of numbers, days, times, amounts and letters, each by itself.
  private func words() -> [String] {
    var values: [Value] = (0...100).map { .count($0) } + [.count(1_000), .count(2_000_000)]
    values += (1...31).map { .ordinal($0) }
    // A year of days, and one day of each of the years that people are born in.
    let first = CivilDate(year: 2_026, month: 1, day: 1)?.dayNumber ?? 0
    values += (0..<366).map { .date(CivilDate(dayNumber: first + $0)) }
    values += (1..<110).map { .date(CivilDate(dayNumber: first - 365 * $0)) }
    values += stride(from: 0, to: 1_440, by: 5).map { .time(CivilTime(minuteOfDay: $0)) }
    values += [1, 2, 75, 1_500, 3_000].map { .duration(minutes: $0) }
    values += ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].map { .digits($0) }
    values += "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { .code(String($0)) }
    return values.flatMap { value in
      PromptBook.words(of: catalog.text(for: value, medium: .speech))
    }
  }

  private static func sentences(in line: Substring) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for word in line.split(separator: " ") {
      sentence += sentence.isEmpty ? String(word) : " " + word
      if let last = word.last, ".?!:".contains(last) {
        sentences.append(sentence)
        sentence = ""
      }
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }

  /// Cuts `Cancel your visit with {$clinician}?` at its values.
  private static func fragments(_ sentence: String) -> [String] {
    var fragments: [String] = []
    var rest = sentence[...]
    while let start = rest.firstIndex(of: "{") {
      fragments.append(String(rest[..<start]))
      guard let end = rest[start...].firstIndex(of: "}") else { return fragments }
      rest = rest[rest.index(after: end)...]
    }
    return fragments + [String(rest)]
  }
}
