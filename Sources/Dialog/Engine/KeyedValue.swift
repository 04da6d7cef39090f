import Language

/// What the keys of a telephone say where a value is asked for.
///
/// Dates have 8 keys in the order of the language: month, day, year in the United States' English,
/// day, month, year in Spanish; 4 keys leave the year out. Times have 3 or 4, `930` or `1430`. Money
/// has `*` as its point: `45*10`. The prompts say so.
enum KeyedValue {
  /// The values that keys may mean, likeliest first; empty when they mean none of that kind.
  static func readings(
    of kind: ValueKind, in keys: String, locale: LanguageTag, today: CivilDate,
    preference: TimePreference
  ) -> [Value] {
    switch kind {
    case .date:
      return dates(keys, isDayFirst: locale.language != "en", today: today, preference: preference)
        .map { .date($0) }
    case .time: return times(keys).map { .time($0) }
    case .money: return amount(keys).map { [.money(Money(amount: $0))] } ?? []
    case .number: return amount(keys).map { [.number($0)] } ?? []
    case .digits: return isDigits(keys) ? [.digits(keys)] : []
    default:
      // A telephone number, a code of digits: as if they were typed.
      return ValueParser(locale: locale).values(
        of: kind, in: keys, reference: CivilDateTime(date: today, time: .midnight),
        preference: preference
      ).first?.readings ?? []
    }
  }

  private static func dates(
    _ keys: String, isDayFirst: Bool, today: CivilDate, preference: TimePreference
  ) -> [CivilDate] {
    guard isDigits(keys), keys.utf8.count == 8 || keys.utf8.count == 4,
      let first = Int(keys.prefix(2)), let second = Int(keys.dropFirst(2).prefix(2))
    else { return [] }
    // Whoever keys 23 for the month meant the other order: there is no doubt about it.
    let isSwapped = isDayFirst ? second > 12 : first > 12
    let (month, day) = isDayFirst != isSwapped ? (second, first) : (first, second)
    if let year = Int(keys.dropFirst(4)) {
      return [CivilDate(year: year, month: month, day: day)].compactMap { $0 }
    }
    // February 29 may be some years away.
    let years = (-8...8).compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
    switch preference {
    case .past: return [years.last { $0 <= today }].compactMap { $0 }
    case .future: return [years.first { $0 >= today }].compactMap { $0 }
    case .either:
      let nearest = years.min {
        abs($0.dayNumber - today.dayNumber) < abs($1.dayNumber - today.dayNumber)
      }
      return [nearest].compactMap { $0 }
    }
  }

  /// A time of day; one that may be before or after noon has two readings.
  private static func times(_ keys: String) -> [CivilTime] {
    guard isDigits(keys), (3...4).contains(keys.utf8.count), let hour = Int(keys.dropLast(2)),
      let minute = Int(keys.suffix(2)), hour < 24, minute < 60
    else { return [] }
    let time = CivilTime(minuteOfDay: hour * 60 + minute)
    guard (1...12).contains(hour), keys.first != "0" else { return [time] }
    let before = CivilTime(minuteOfDay: hour % 12 * 60 + minute)
    let after = CivilTime(minuteOfDay: (hour % 12 + 12) * 60 + minute)
    return [before, after]
  }

  private static func amount(_ keys: String) -> DecimalNumber? {
    let parts = keys.split(separator: "*", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ isDigits($0) }),
      keys.utf8.count <= 12, let number = Int64(parts.joined())
    else { return nil }
    return DecimalNumber(coefficient: number, scale: parts.count == 2 ? parts[1].utf8.count : 0)
  }

  private static func isDigits(_ keys: some StringProtocol) -> Bool {
    !keys.isEmpty && keys.utf8.allSatisfy { (48...57).contains($0) }
  }
}
