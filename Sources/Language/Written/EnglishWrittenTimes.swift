/// Times of day in English text.
struct EnglishWrittenTimes {
  func words(for text: String) -> String {
    if text.utf8.count == 5, let time = CivilTime(iso: text) { return plain(time) }
    var text = text
    text = text.replacing(
      /\b(\d{1,2})[:.](\d{2})[:.](\d{2})(\s?[AaPp]\.?\s?[Mm](?![A-Za-z])\.?)?(\s?(?:[ECMPecmp]\.?[SDsd]\.?[Tt]|GMT|UTC|gmt|utc)(?![A-Za-z])\.?)?/
    ) { match in
      guard let hour = Int(match.1), let minute = Int(match.2), let second = Int(match.3),
        hour < 25, minute < 60, second < 60
      else { return String(match.0) }
      return "\(count(hour, "hour")) \(count(minute, "minute")) and \(count(second, "second"))"
        + suffix(match.4) + suffix(match.5)
    }
    text = text.replacing(
      /\b(\d{1,2})[:.](\d{2})(\s?[AaPp]\.?\s?[Mm](?![A-Za-z])\.?)?(\s?(?:[ECMPecmp]\.?[SDsd]\.?[Tt]|GMT|UTC|gmt|utc)(?![A-Za-z])\.?)?/
    ) { match in
      guard let hour = Int(match.1), let minute = Int(match.2), hour < 25, minute < 60 else {
        return String(match.0)
      }
      var words = EnglishNumberWords.twoDigits(hour)
      if minute > 0 {
        words += (minute < 10 ? " oh " : " ") + EnglishNumberWords.twoDigits(minute)
      } else if match.3 == nil {
        words += hour > 12 ? " hundred" : " o'clock"
      }
      return words + suffix(match.3) + suffix(match.4)
    }
    return text.replacing(
      /\b(\d{1,2})(\s?[AaPp]\.?\s?[Mm](?![A-Za-z])\.?)(\s?(?:[ECMPecmp]\.?[SDsd]\.?[Tt]|GMT|UTC|gmt|utc)(?![A-Za-z])\.?)?/
    ) { match in
      guard let hour = Int(match.1), hour < 25 else { return String(match.0) }
      return EnglishNumberWords.twoDigits(hour) + suffix(match.2) + suffix(match.3)
    }
  }

  /// A time of the 24-hour clock, as `portal parse` gives it: "two fifty PM".
  private func plain(_ time: CivilTime) -> String {
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    var words = EnglishNumberWords.twoDigits(hour)
    if time.minute > 0 {
      words += (time.minute < 10 ? " oh " : " ") + EnglishNumberWords.twoDigits(time.minute)
    }
    return words + (time.hour < 12 ? " AM" : " PM")
  }

  private func count(_ number: Int, _ unit: String) -> String {
    "\(EnglishNumberWords.twoDigits(number)) \(unit)\(number == 1 ? "" : "s")"
  }

  /// "p.m." is " PM", "e.s.t" " EST".
  private func suffix(_ text: Substring?) -> String {
    guard let text else { return "" }
    return " " + text.filter { $0.isLetter }.uppercased()
  }
}
