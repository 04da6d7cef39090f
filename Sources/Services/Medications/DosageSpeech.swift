import Dialog
import Records

/// Says how a medicine is taken, from FHIR's timing where it is structured, else in the prescriber's
/// own words.
enum DosageSpeech {
  /// The instruction as the end of a line, such as "take 1 tablet twice a day"; nil when unknown.
  static func spoken(_ dosage: Dosage, form: String?) -> Value? {
    let often = often(dosage)
    let amount = amount(dosage, form: form)
    var arguments: [String: Value] = [:]
    arguments["often"] = often
    arguments["amount"] = amount
    switch (amount != nil, often != nil) {
    case (true, true):
      return message(
        dosage.isAsNeeded ? "medications-dose-full-needed" : "medications-dose-full", arguments)
    case (false, true): return message("medications-dose-often", arguments)
    default: break
    }
    if let text = dosage.patientInstruction ?? dosage.text ?? dosage.timingText, !text.isEmpty {
      return message(
        "medications-dose-text", ["text": .text(DisplayName.spokenSigns(RecordSpeech.clause(text)))]
      )
    }
    if let reason = dosage.asNeededFor {
      return message(
        "medications-dose-needed-for", ["reason": Terminology.condition(reason)])
    }
    if dosage.isAsNeeded { return message("medications-dose-needed", [:]) }
    return amount == nil ? nil : message("medications-dose-amount", arguments)
  }

  /// How much at once; a bare number is said only where the form says of what.
  private static func amount(_ dosage: Dosage, form: String?) -> Value? {
    guard let low = dosage.dose, let number = RecordSpeech.number(low.value) else { return nil }
    let unit = RecordSpeech.unit(low)
    let one: Value
    if let key = countedKey(unit, form: form) {
      one = message("medications-amount-\(key)", ["count": .number(number)])
    } else if unit.isEmpty || unit == "1" {
      return nil
    } else {
      one = .quantity(Quantity(value: number, unit: unit))
    }
    guard let high = RecordSpeech.quantity(dosage.doseHigh) else { return one }
    return message("medications-amount-range", ["low": .number(number), "high": high])
  }

  /// What is counted: by the unit where it names a form, else by the form of the drug.
  private static func countedKey(_ unit: String, form: String?) -> String? {
    switch unit.lowercased() {
    case "tablet", "tablets", "tab", "tabs", "{tbl}", "{tablet}": return "tablets"
    case "capsule", "capsules", "cap", "caps", "{capsule}": return "capsules"
    case "", "1": break
    default: return nil
    }
    switch form {
    case "oral-tablet", "chewable-tablet", "extended-tablet": return "tablets"
    case "oral-capsule": return "capsules"
    default: return nil
    }
  }

  /// How often.
  private static func often(_ dosage: Dosage) -> Value? {
    if let code = dosage.whenCodes.first, let key = whenKeys[code] {
      return message("medications-often-\(key)", [:])
    }
    guard let unit = dosage.periodUnit,
      let period = RecordSpeech.number(dosage.period)?.wholeNumber, period > 0
    else { return nil }
    let times = dosage.frequency ?? 1
    guard times > 0 else { return nil }
    switch (times, period, unit) {
    case (1, 1, .day): return message("medications-often-once-day", [:])
    case (_, 1, .day): return message("medications-often-times-day", ["count": .count(times)])
    case (1, 1, .week): return message("medications-often-once-week", [:])
    case (_, 1, .week): return message("medications-often-times-week", ["count": .count(times)])
    case (1, 1, .month): return message("medications-often-once-month", [:])
    case (1, 1, .hour): return message("medications-often-every-hour", [:])
    case (1, _, .hour): return message("medications-often-hours", ["count": .count(period)])
    case (1, _, .day): return message("medications-often-days", ["count": .count(period)])
    case (1, _, .week): return message("medications-often-weeks", ["count": .count(period)])
    default:
      let names: [TimeUnit: String] = [
        .minute: "minutes", .hour: "hours", .day: "days", .week: "weeks", .month: "months",
        .year: "years",
      ]
      guard let name = names[unit] else { return nil }
      let unitName = message("medications-unit-\(name)", [:])
      if times == 1 {
        return message(
          "medications-often-once-every", ["count": .count(period), "unit": unitName])
      }
      return message(
        "medications-often-every",
        ["times": .count(times), "count": .count(period), "unit": unitName])
    }
  }

  /// FHIR's codes for times of the day, https://hl7.org/fhir/R4/valueset-event-timing.html.
  private static let whenKeys: [String: String] = [
    "HS": "bedtime", "NIGHT": "bedtime", "MORN": "morning", "C": "meals", "AC": "before-meals",
    "PC": "after-meals",
  ]

  private static func message(_ id: String, _ arguments: [String: Value]) -> Value {
    .message(Message(id, arguments))
  }
}
