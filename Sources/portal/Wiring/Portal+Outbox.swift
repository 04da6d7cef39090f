import Services
import Store

extension Portal {
  /// The digits of the latest message in the outbox that has six or more of them in a row.
  func latestCode() -> String? {
    for message in (try? store.outbox(limit: 10)) ?? [] {
      var digits = ""
      for character in message.words + "." {
        if character.isASCII, character.isNumber {
          digits.append(character)
        } else if character != " " || digits.isEmpty {
          if digits.count >= 6 { return digits }
          digits = ""
        }
      }
    }
    return nil
  }
}
