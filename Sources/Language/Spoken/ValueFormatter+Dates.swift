/// Days, times of day and stretches of them.
extension ValueFormatter {
  func date(_ date: CivilDate, medium: Medium, _ options: FormatOptions) -> String {
    if let today = options.today, let words = relative(date, to: today, medium: medium) {
      return words
    }
    let given = options.fields ?? [.weekday, .day, .month, .year]
    let fields =
      given.isDisjoint(with: [.weekday, .day, .month, .year])
      ? [.weekday, .day, .month, .year] : given
    return spanish
      ? spanishDate(date, fields, medium: medium) : englishDate(date, fields, medium: medium)
  }

  /// "Wednesday, March 4, 2026", "Wednesday, March fourth, twenty twenty six".
  private func englishDate(
    _ date: CivilDate, _ fields: Set<FormatOptions.Field>, medium: Medium
  ) -> String {
    var parts: [String] = []
    if fields.contains(.weekday) {
      parts.append(CalendarNames.weekday(date.weekday, spanish: false))
    }
    let day =
      medium == .speech ? EnglishNumberWords.ordinal(date.day) : String(date.day)
    let month = CalendarNames.month(date.month, spanish: false)
    let year = self.year(date.year, medium: medium)
    switch (fields.contains(.month), fields.contains(.day)) {
    case (true, true): parts.append("\(month) \(day)")
    case (true, false):
      parts.append(fields.contains(.year) ? "\(month) \(year)" : month)
      return parts.joined(separator: ", ")
    case (false, true): parts.append("the " + EnglishNumberWords.ordinal(date.day))
    case (false, false): break
    }
    if fields.contains(.year) { parts.append(year) }
    return parts.joined(separator: ", ")
  }

  /// "miércoles 4 de marzo de 2026", "miércoles cuatro de marzo de dos mil veintiséis".
  private func spanishDate(
    _ date: CivilDate, _ fields: Set<FormatOptions.Field>, medium: Medium
  ) -> String {
    var words = ""
    func add(_ text: String, after joint: String) {
      words += words.isEmpty ? text : joint + text
    }
    if fields.contains(.weekday) {
      add(CalendarNames.weekday(date.weekday, spanish: true), after: " ")
    }
    if fields.contains(.day) { add(spanishDay(date.day, medium: medium), after: " ") }
    if fields.contains(.month) {
      add(
        CalendarNames.month(date.month, spanish: true), after: fields.contains(.day) ? " de " : " ")
    }
    if fields.contains(.year) { add(year(date.year, medium: medium), after: " de ") }
    return words
  }

  /// The first of a month is "primero" in Latin American Spanish.
  private func spanishDay(_ day: Int, medium: Medium) -> String {
    if day > 1, medium == .screen { return String(day) }
    return day == 1 ? "primero" : numbers.cardinal(day, gender: nil)
  }

  func year(_ year: Int, medium: Medium) -> String {
    guard medium == .speech else { return String(year) }
    return spanish ? numbers.cardinal(year, gender: nil) : EnglishNumberWords.year(year)
  }

  // MARK: - Times

  /// "10:20 in the morning", "las 10 y 20 de la mañana"; noon and midnight by name in English.
  func time(_ time: CivilTime, medium: Medium) -> String {
    spanish ? spanishTime(time, medium: medium) : englishTime(time, medium: medium)
  }

  private func englishTime(_ time: CivilTime, medium: Medium) -> String {
    if time.minute == 0, time.hour % 12 == 0 { return time.hour == 0 ? "midnight" : "noon" }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    var words = medium == .speech ? EnglishNumberWords.small[hour] : String(hour)
    if time.minute > 0 {
      if medium == .screen {
        words += ":" + CivilDate.padded(time.minute, 2)
      } else {
        words += time.minute < 10 ? " oh " : " "
        words += EnglishNumberWords.twoDigits(time.minute)
      }
    }
    switch time.hour {
    case 0: return words + " at night"
    case ..<12: return words + " in the morning"
    case ..<18: return words + " in the afternoon"
    case ..<21: return words + " in the evening"
    default: return words + " at night"
    }
  }

  private func spanishTime(_ time: CivilTime, medium: Medium) -> String {
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    var words = hour == 1 ? "la " : "las "
    words += medium == .speech ? numbers.cardinal(hour, gender: .feminine) : String(hour)
    if time.minute > 0 {
      words += " y "
      if medium == .screen {
        words += String(time.minute)
      } else if time.minute == 15 {
        words += "cuarto"
      } else if time.minute == 30 {
        words += "media"
      } else {
        words += numbers.cardinal(time.minute, gender: nil)
      }
    }
    switch (time.hour, time.minute) {
    case (12, 0): return words + " del mediodía"
    case (0, _): return words + " de la noche"
    case (..<12, _): return words + " de la mañana"
    case (..<19, _): return words + " de la tarde"
    default: return words + " de la noche"
    }
  }

  /// "Tuesday, March 10, 2026, at 8:40 in the morning".
  func dateTime(_ moment: CivilDateTime, medium: Medium, _ options: FormatOptions) -> String {
    let dateFields: Set<FormatOptions.Field> = [.weekday, .day, .month, .year]
    let fields = options.fields ?? dateFields.union([.hour])
    let time = self.time(moment.time, medium: medium)
    if fields.isDisjoint(with: dateFields) { return time }
    let day = date(moment.date, medium: medium, options)
    guard fields.contains(.hour) else { return day }
    // "tomorrow at 8:40", but "Tuesday, March 10, at 8:40"
    return day + (spanish ? " a " : day.contains(",") ? ", at " : " at ") + time
  }

  // MARK: - Near days

  private func relative(_ date: CivilDate, to today: CivilDate, medium: Medium) -> String? {
    let days = date.dayNumber - today.dayNumber
    switch days {
    case 0: return say("today", "hoy")
    case 1: return say("tomorrow", "mañana")
    case -1: return say("yesterday", "ayer")
    case 2 where spanish: return "pasado mañana"
    case -2 where spanish: return "anteayer"
    default: break
    }
    let distance = days.magnitude
    guard distance <= 56 else { return nil }
    let inWeeks = distance >= 14 && distance % 7 == 0
    guard inWeeks || distance <= 31 else { return nil }
    let amount = Int(inWeeks ? distance / 7 : distance)
    let unit =
      inWeeks
      ? say(amount == 1 ? "week" : "weeks", amount == 1 ? "semana" : "semanas")
      : say("days", "días")
    let words =
      count(amount, gender: inWeeks ? .feminine : .masculine, medium: medium) + " " + unit
    return days > 0
      ? say("in \(words)", "en \(words)") : say("\(words) ago", "hace \(words)")
  }

  // MARK: - Stretches

  /// Whole months and years by their names, else the first and the last day.
  func dateRange(from start: CivilDate, before end: CivilDate, medium: Medium) -> String {
    if start.day == 1, end.day == 1, start.adding(months: 1) == end {
      return date(start, medium: medium, fields([.month, .year]))
    }
    if start.day == 1, start.month == 1, end.day == 1, start.adding(months: 12) == end {
      return year(start.year, medium: medium)
    }
    let last = end > start ? end.adding(days: -1) : start
    guard last > start else { return date(start, medium: medium, FormatOptions()) }
    let first = date(
      start, medium: medium,
      fields(start.year == last.year ? [.weekday, .day, .month] : [.weekday, .day, .month, .year]))
    let ending = date(last, medium: medium, FormatOptions())
    return say(
      "\(first)\(start.year == last.year ? "" : ",") to \(ending)", "del \(first) al \(ending)")
  }

  func timeRange(from start: CivilTime, to end: CivilTime, medium: Medium) -> String {
    let first = time(start, medium: medium)
    let last = time(end, medium: medium)
    return say("\(first) to \(last)", "de \(first) a \(last)")
  }

  func dateTimeRange(
    from start: CivilDateTime, to end: CivilDateTime, medium: Medium
  ) -> String {
    if start.date == end.date {
      let day = date(start.date, medium: medium, FormatOptions())
      return day + (spanish ? " " : ", from ")
        + timeRange(from: start.time, to: end.time, medium: medium)
    }
    let first = dateTime(start, medium: medium, FormatOptions())
    let last = dateTime(end, medium: medium, FormatOptions())
    return say("\(first), to \(last)", "del \(first) al \(last)")
  }

  private func fields(_ fields: Set<FormatOptions.Field>) -> FormatOptions {
    var options = FormatOptions()
    options.fields = fields
    return options
  }
}
