import Dialog

@testable import Language

/// The facts that a reply tells on one channel, and whether they are told on another.
///
/// A fact is a value or a name of the reply's statements whose words stand in what was said; nothing is
/// written by hand. It is told elsewhere when words for the same value, in any form that the language
/// has for it, stand there.
struct ToldFacts {
  private let formatter: ValueFormatter
  private let catalog: MessageCatalog
  private let today: CivilDate

  init(catalog: MessageCatalog, today: CivilDate) {
    formatter = ValueFormatter(locale: catalog.locale)
    self.catalog = catalog
    self.today = today
  }

  /// The facts of a reply that the lines told, and that the sentences of a call do not tell.
  func missing(
    of reply: Reply, told lines: [String], in call: [String], on medium: Medium
  ) -> [String] {
    let told = Self.plain(lines)
    let heard = Self.plain(call)
    var missing: [String] = []
    for value in Self.facts(of: reply) {
      let words = words(for: value, on: .screen).filter { told.contains(Self.plain([$0])) }
      guard let first = words.first else { continue }
      // A voice may have digits where the catalog has them: "1 new message".
      let isTold = self.words(for: value, on: medium).union(words).contains {
        heard.contains(Self.plain([$0]))
      }
      if !isTold, !missing.contains(first) { missing.append(first) }
    }
    return missing
  }

  /// How many facts of a reply the lines told.
  func count(of reply: Reply, told lines: [String]) -> Int {
    let told = Self.plain(lines)
    return Self.facts(of: reply).count { value in
      words(for: value, on: .screen).contains { told.contains(Self.plain([$0])) }
    }
  }

  /// The values of a reply, save those that tell of its pages and keys instead of the record.
  private static func facts(of reply: Reply) -> [Value] {
    reply.statements.filter { !isOfPages($0.id) }.flatMap { statement in
      var told = statement
      if told.id == "dialog-choice" { told.arguments["number"] = nil }
      return values(told)
    }
  }

  private static func isOfPages(_ id: String) -> Bool {
    id.hasPrefix("dialog-more-") || id == "dialog-choose-number"
  }

  /// The values of a statement, also those within others.
  private static func values(_ message: Message) -> [Value] {
    message.arguments.sorted { $0.key < $1.key }.flatMap { values($0.value) }
  }

  private static func values(_ value: Value) -> [Value] {
    switch value {
    case .message(let message): [value] + values(message)
    case .item(let item): values(item.label)
    case .list(let members): members.flatMap { values($0) }
    default: [value]
    }
  }

  /// Words for a value in every form that messages ask for.
  private func words(for value: Value, on medium: Medium) -> Set<String> {
    switch value {
    case .message(let message):
      // Words that say values themselves are told by those.
      guard message.arguments.isEmpty, catalog.contains(message.id) else { return [] }
      return [catalog.text(for: value, medium: medium)]
    case .text(let text), .name(let text):
      return text.contains { $0.isLetter || $0.isNumber } ? [text] : []
    default:
      return Set(Self.forms(today).map { formatter.words(for: value, medium: medium, $0) })
    }
  }

  private static func forms(_ today: CivilDate) -> [FormatOptions] {
    let dates: [Set<FormatOptions.Field>?] = [
      nil, [.weekday, .day, .month, .year], [.day, .month, .year], [.weekday, .day, .month],
      [.day, .month], [.weekday, .day, .month, .hour], [.weekday, .day, .month, .year, .hour],
      [.hour], [.month, .year], [.year], [.weekday], [.day, .month, .year, .hour],
    ]
    var forms: [FormatOptions] = []
    for fields in dates {
      for gender in [nil, FormatOptions.Gender.masculine, .feminine] {
        var form = FormatOptions()
        form.fields = fields
        form.gender = gender
        forms.append(form)
        if fields == nil {
          form.ordinal = true
          forms.append(form)
        }
      }
    }
    var relative = FormatOptions()
    relative.today = today
    var spelled = FormatOptions()
    spelled.spellingWords = true
    return forms + [relative, spelled]
  }

  /// Small letters and digits with single spaces around, so that words are found whole.
  private static func plain(_ lines: [String]) -> String {
    let words = lines.joined(separator: " ").lowercased().split {
      !$0.isLetter && !$0.isNumber && $0 != "."
    }
    return " "
      + words.map { $0.last == "." ? String($0.dropLast()) : String($0) }.joined(separator: " ")
      + " "
  }
}
