import Foundation
import Testing

/// How a laboratory result has to be said in one language, written down by hand for the tests beside
/// what the portal's own tables say.
struct ResultWords: Sendable, CustomTestStringConvertible {
  let locale: String
  let signIn: String
  let latest: String
  let next: String
  let signOut: String
  let goodbye: String
  /// What a person says for one test, before its name.
  let one: String
  let welcome: String
  /// What stands between the number of results, or the one result, and their day.
  let from: (several: String, one: String)
  let itIsFrom: String
  let timeBefore: String
  let dateFormat: String
  let names: [String: String]
  let units: [String: String]

  var testDescription: String { locale }

  static let english = ResultWords(
    locale: "en-US", signIn: "sign in", latest: "show my latest results", next: "next",
    signOut: "sign out", goodbye: "goodbye", one: "what was my ", welcome: "Welcome",
    from: ("Here are the latest results: # from ", "Here is the latest result, from "),
    itIsFrom: "It is from ", timeBefore: "The time before, on ",
    dateFormat: "EEEE, MMMM d, yyyy",
    names: [
      "6690-2": "white blood cells", "789-8": "red blood cells", "718-7": "hemoglobin",
      "4544-3": "hematocrit", "20570-8": "hematocrit", "787-2": "mean cell volume",
      "2339-0": "glucose", "6299-2": "urea nitrogen", "38483-4": "creatinine",
      "49765-1": "calcium", "2947-0": "sodium", "2093-3": "total cholesterol",
      "2571-8": "triglycerides", "18262-6": "LDL cholesterol", "2085-9": "HDL cholesterol",
      "33914-3": "kidney filtration rate",
    ],
    units: [
      "10*3/uL": "thousand per microliter", "10*6/uL": "million per microliter",
      "g/dL": "grams per deciliter", "%": "percent", "fL": "femtoliters",
      "mg/dL": "milligrams per deciliter", "mmol/L": "millimoles per liter",
      "mL/min/{1.73_m2}": "milliliters per minute per 1.73 square meters",
    ])

  static let spanish = ResultWords(
    locale: "es-US", signIn: "iniciar sesión", latest: "muéstreme mis últimos resultados",
    next: "siguiente", signOut: "cerrar sesión", goodbye: "adiós", one: "resultado de ",
    welcome: "Le damos la bienvenida",
    from: ("Estos son los últimos resultados: # del ", "Este es el último resultado, del "),
    itIsFrom: "Es del ", timeBefore: "La vez anterior, el ",
    dateFormat: "EEEE d 'de' MMMM 'de' yyyy",
    names: [
      "6690-2": "glóbulos blancos", "789-8": "glóbulos rojos", "718-7": "hemoglobina",
      "4544-3": "hematocrito", "20570-8": "hematocrito",
      "787-2": "volumen corpuscular medio", "2339-0": "glucosa", "6299-2": "nitrógeno ureico",
      "38483-4": "creatinina", "49765-1": "calcio", "2947-0": "sodio",
      "2093-3": "colesterol total", "2571-8": "triglicéridos", "18262-6": "colesterol LDL",
      "2085-9": "colesterol HDL", "33914-3": "filtrado glomerular",
    ],
    units: [
      "10*3/uL": "mil por microlitro", "10*6/uL": "millones por microlitro",
      "g/dL": "gramos por decilitro", "%": "por ciento", "fL": "femtolitros",
      "mg/dL": "miligramos por decilitro", "mmol/L": "milimoles por litro",
      "mL/min/{1.73_m2}": "mililitros por minuto por 1.73 metros cuadrados",
    ])

  /// A value with its unit: three digits that count, as a laboratory prints them.
  func value(_ value: Double, _ unit: String) -> String {
    var decimals = max(0, 2 - Int(log10(abs(value)).rounded(.down)))
    // 9.996 is said as 10.0.
    if abs(value) * pow(10, Double(decimals)) >= 999.5, decimals > 0 { decimals -= 1 }
    let number = String(format: "%.\(decimals)f", value)
    return "\(number) \(units[unit] ?? "without a unit: \(unit)")"
  }

  /// A sentence that gives a result.
  func sentence(_ result: BundledResult) -> String {
    let name = names[result.code] ?? "without a name: \(result.code)"
    return "\(name.prefix(1).uppercased())\(name.dropFirst()), \(value(result.value, result.unit))."
  }

  /// A day, worded by Foundation.
  func date(_ day: Date) -> String {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: locale)
    formatter.timeZone = TimeZone(identifier: "UTC")
    formatter.dateFormat = dateFormat
    return formatter.string(from: day)
  }
}
