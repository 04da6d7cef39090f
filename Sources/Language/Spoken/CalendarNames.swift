/// The names of months and days of the week.
enum CalendarNames {
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
  ]
  static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  static let spanishWeekdays = [
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]

  /// The name of a month, 1 to 12.
  static func month(_ month: Int, spanish: Bool) -> String {
    let names = spanish ? spanishMonths : englishMonths
    return names[min(max(month, 1), 12) - 1]
  }

  /// The name of a day of the week, 1 for Monday to 7 for Sunday.
  static func weekday(_ weekday: Int, spanish: Bool) -> String {
    let names = spanish ? spanishWeekdays : englishWeekdays
    return names[min(max(weekday, 1), 7) - 1]
  }
}
