import Dialog
import Records
import Store

/// Turns what records hold into values that can be said, on the clinic's clock and calendar.
struct RecordSpeech: Sendable {
  /// The clinic's time zone: FHIR's moments are UTC, and the day may differ from the patient's.
  let zone: ClinicTimeZone

  /// The day of a date, as far as the record knows it; nil for a month or a year alone.
  func day(_ date: PartialDate) -> CivilDate? {
    if let instant = date.instant { return zone.local(instant.seconds).date }
    guard let month = date.month, let day = date.day else { return nil }
    return CivilDate(year: date.year, month: month, day: day)
  }

  /// A date as it can be said: a day, a month or a year.
  func date(_ date: PartialDate) -> Value? {
    if let day = day(date) { return .date(day) }
    guard let first = CivilDate(year: date.year, month: date.month ?? 1, day: 1) else { return nil }
    return .message(
      Message(date.month == nil ? "term-year" : "term-month", ["date": .date(first)]))
  }

  /// The day of a moment.
  func date(_ instant: Instant) -> Value { .date(zone.local(instant.seconds).date) }

  /// The year of a date.
  func year(_ date: PartialDate) -> Value? {
    let year = day(date)?.year ?? date.year
    return CivilDate(year: year, month: 1, day: 1).map {
      .message(Message("term-year", ["date": .date($0)]))
    }
  }

  /// A day and time; the year is said only when it is more than ten months away.
  func when(_ instant: Instant, now: Moment) -> Value {
    let local = zone.local(instant.seconds)
    let isNear = abs(local.date.dayNumber - now.local.date.dayNumber) <= 300
    return .message(
      Message(isNear ? "term-when" : "term-when-year", ["when": .dateTime(local)]))
  }

  /// A day with its weekday; the year is said only when it is more than ten months away.
  func nearDate(_ instant: Instant, now: Moment) -> Value {
    let date = zone.local(instant.seconds).date
    let isNear = abs(date.dayNumber - now.local.date.dayNumber) <= 300
    return isNear ? .message(Message("term-day", ["date": .date(date)])) : .date(date)
  }

  /// A measured amount; nil when the record gives no number.
  static func quantity(_ quantity: MeasuredQuantity?) -> Value? {
    guard let quantity, let number = number(quantity.value) else { return nil }
    let unit = unit(quantity)
    // Scores are whole numbers; generated records have fractions of them.
    let said = unit == "{score}" ? number.rounded(toPlaces: 0) : number
    return .quantity(
      Quantity(value: said, unit: unit, comparator: quantity.comparator?.rawValue))
  }

  /// A decimal of the record, as far as 18 digits go.
  static func number(_ decimal: ExactDecimal?) -> DecimalNumber? {
    decimal.flatMap { DecimalNumber($0.text) }
  }

  /// The UCUM code where there is one, else the printed unit.
  static func unit(_ quantity: MeasuredQuantity) -> String {
    if quantity.system == CodeSystem.ucum, let code = quantity.code { return code }
    return quantity.unit ?? quantity.code ?? ""
  }

  /// An amount of money; nil when the record's number is beyond all sense.
  static func money(_ amount: MoneyAmount?) -> Money? {
    guard let amount, let number = number(amount.value) else { return nil }
    return Money(amount: number, currency: amount.currency ?? "USD")
  }

  /// Text of the record or of a person, ready for a sentence that brings its own full stop.
  static func clause(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || last == "." { rest.removeLast() }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    return String(rest).replacing("\"", with: "'")
  }

  /// The sentences of a text of the record, each without its full stop.
  static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var previous: Character = " "
    for character in text {
      let ends = character.isNewline || (character.isWhitespace && ".!".contains(previous))
      if ends {
        sentences.append(current)
        current = ""
      } else {
        current.append(character)
      }
      previous = character
    }
    sentences.append(current)
    return sentences.map(clause).filter { !$0.isEmpty }
  }
}
