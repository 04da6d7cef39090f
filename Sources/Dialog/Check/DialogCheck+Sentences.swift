import Language

/// What each message sounds like, and whether the same thing is said in the same way.
extension DialogCheck {
  mutating func checkSentences(of catalog: MessageCatalog) {
    let reading = ReadingCheck(locale: catalog.locale)
    var wordings = UnlikeWordings(locale: catalog.locale)
    for id in catalog.identifiers {
      guard let message = catalog.description(of: id) else { continue }
      for variant in [nil] + message.variants.map(Optional.some) {
        for text in catalog.wordings(of: id, variant: variant, limit: 16) {
          for complaint in reading.complaints(about: text) {
            report(complaint.code, message, complaint.values)
          }
          if variant == nil { wordings.add(text, of: message) }
        }
      }
    }
    for pair in wordings.pairs {
      report(
        .unlikeWording, pair.message, severity: .warning,
        ["text": pair.text, "other": pair.other, "otherText": pair.otherText])
    }
  }
}
