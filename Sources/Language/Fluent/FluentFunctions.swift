/// The functions that placeables can call.
///
/// `NUMBER` and `DATETIME` take the options of the same name in ECMA-402, as far as they make sense
/// when spoken. The others are the portal's own.
enum FluentFunctions {
  /// Each function with the named options that it knows.
  static let options: [String: Set<String>] = [
    "NUMBER": [
      "minimumFractionDigits", "maximumFractionDigits", "useGrouping", "type", "gender",
    ],
    "DATETIME": ["dateStyle", "timeStyle", "weekday", "day", "month", "year", "hour"],
    "ORDINAL": ["gender"],
    "SPELL": ["style"],
    "PHONE": [],
    "DIGITS": [],
    "LIST": ["type"],
    "COUNT": ["gender"],
    "RELATIVE": [],
    "WORDS": ["gender"],
  ]

  /// Calls a function; nil when there is no such function or its arguments do not suit it.
  static func call(
    _ name: String, positional: [(Value, FormatOptions)], named: [String: Value]
  ) -> (Value, FormatOptions)? {
    guard options[name] != nil, let (value, given) = positional.first else { return nil }
    var options = given
    if let gender = word(named["gender"]).flatMap(FormatOptions.Gender.init(rawValue:)) {
      options.gender = gender
    }
    switch name {
    case "NUMBER":
      options.minimumFractionDigits =
        whole(named["minimumFractionDigits"]) ?? options.minimumFractionDigits
      options.maximumFractionDigits =
        whole(named["maximumFractionDigits"]) ?? options.maximumFractionDigits
      if word(named["useGrouping"]) == "false" || whole(named["useGrouping"]) == 0 {
        options.grouping = false
      }
      if let type = word(named["type"]) { options.ordinal = type == "ordinal" }
      guard let number = number(value) else { return nil }
      return (adding(options, to: number, of: value), options)
    case "DATETIME":
      options.fields = fields(named) ?? options.fields
      return (value, options)
    case "ORDINAL":
      options.ordinal = true
      guard let place = whole(value) else { return nil }
      return (.ordinal(place), options)
    case "SPELL":
      options.spellingWords = word(named["style"]) == "words"
      return text(value).map { (.code($0), options) }
    case "PHONE":
      return text(value).map { (.phone($0), options) }
    case "DIGITS":
      return text(value).map { (.digits($0), options) }
    case "LIST":
      options.disjunction = word(named["type"]) == "or"
      return (positional.count > 1 ? .list(positional.map(\.0)) : value, options)
    case "COUNT":
      guard case .list(let members) = value else { return (value, options) }
      return (.count(members.count), options)
    case "RELATIVE":
      if positional.count > 1 { options.today = day(positional[1].0) }
      return (value, options)
    default:
      options.inWords = true
      return (value, options)
    }
  }

  /// Rounds and pads a number now, so that a plural is chosen by what will be said.
  private static func adding(
    _ options: FormatOptions, to number: DecimalNumber, of value: Value
  ) -> Value {
    var number = number
    if let places = options.maximumFractionDigits { number = number.rounded(toPlaces: places) }
    if let places = options.minimumFractionDigits, places <= 6 {
      while number.scale < places, number.coefficient.magnitude < 1_000_000_000_000 {
        number = DecimalNumber(coefficient: number.coefficient * 10, scale: number.scale + 1)
      }
    }
    switch value {
    case .money(let money): return .money(Money(amount: number, currency: money.currency))
    case .quantity(let quantity):
      return .quantity(
        Quantity(value: number, unit: quantity.unit, comparator: quantity.comparator))
    case .ordinal: return value
    default: return .number(number)
    }
  }

  private static func fields(_ named: [String: Value]) -> Set<FormatOptions.Field>? {
    var fields: Set<FormatOptions.Field> = []
    switch word(named["dateStyle"]) {
    case "full": fields = [.weekday, .day, .month, .year]
    case "long": fields = [.day, .month, .year]
    case "medium": fields = [.weekday, .day, .month]
    case "short": fields = [.day, .month]
    default: break
    }
    if named["timeStyle"] != nil { fields.insert(.hour) }
    for field: FormatOptions.Field in [.weekday, .day, .month, .year, .hour]
    where named[field.rawValue] != nil {
      fields.insert(field)
    }
    return fields.isEmpty ? nil : fields
  }

  static func number(_ value: Value) -> DecimalNumber? {
    switch value {
    case .number(let number): return number
    case .ordinal(let place): return DecimalNumber(place)
    case .money(let money): return money.amount
    case .quantity(let quantity): return quantity.value
    case .duration(let minutes): return DecimalNumber(minutes)
    case .list(let members): return DecimalNumber(members.count)
    case .text(let text), .digits(let text): return DecimalNumber(text)
    default: return nil
    }
  }

  static func text(_ value: Value) -> String? {
    switch value {
    case .text(let text), .name(let text), .code(let text), .digits(let text), .phone(let text),
      .email(let text):
      return text
    case .number(let number): return number.description
    default: return nil
    }
  }

  private static func word(_ value: Value?) -> String? { value.flatMap(text) }

  private static func whole(_ value: Value?) -> Int? { value.flatMap(number)?.wholeNumber }

  private static func day(_ value: Value) -> CivilDate? {
    switch value {
    case .date(let date): return date
    case .dateTime(let moment): return moment.date
    default: return nil
    }
  }
}
