/// The atoms, prefixes and printed forms that units are made of.
enum UnitTable {
  /// Printed forms that stand for UCUM ones, tried in this order.
  static let rewritten: [(String, String)] = [
    ("cumm", "mm3"), ("mcmol", "umol"), ("mcg", "ug"), ("mcL", "uL"), ("mcU", "uU"),
    ("UNITS", "U"), ("units", "U"), ("µ", "u"), ("μ", "u"), ("mm Hg", "mm[Hg]"),
    ("mmHg", "mm[Hg]"), ("#/", "/"), (" Cr", "{creat}"), ("1.73m2", "{1.73_m2}"),
    ("1.73 m2", "{1.73_m2}"), ("24h", "24.h"), ("24 h", "24.h"), ("HPF", "[HPF]"),
    ("LPF", "[LPF]"), ("[[", "["), ("]]", "]"), ("liters", "L"), ("minute", "min"),
    ("100 WBC", "{100_WBC}"),
  ]

  /// Whole forms, as they are or in lower case.
  static let whole: [String: UnitTerm] = [
    "%": UnitTerm("percent", "por ciento"),
    "%o2": UnitTerm("percent oxygen", "por ciento de oxígeno"),
    "{score}": UnitTerm("", ""), "(score)": UnitTerm("", ""), "score": UnitTerm("", ""),
    "{t-score}": UnitTerm("", ""), "t-score": UnitTerm("", ""), "z-score": UnitTerm("", ""),
    "{z-score}": UnitTerm("", ""), "{nominal}": UnitTerm("", ""), "{ratio}": UnitTerm("", ""),
    "ratio": UnitTerm("", ""), "{index}": UnitTerm("", ""), "{inr}": UnitTerm("", ""),
    "inr": UnitTerm("", ""), "1": UnitTerm("", ""), "#": UnitTerm("", ""), "[ph]": UnitTerm("", ""),
    "{ph}": UnitTerm("", ""), "{count}": UnitTerm("", ""), "{#}": UnitTerm("", ""),
    "ea": UnitTerm("unit", "units", "unidad", "unidades"),
    "tab": UnitTerm("tablet", "tablets", "tableta", "tabletas"),
    "vagtab": UnitTerm(
      "vaginal tablet", "vaginal tablets", "tableta vaginal", "tabletas vaginales"),
    "cap": UnitTerm("capsule", "capsules", "cápsula", "cápsulas"),
    "capsules": UnitTerm("capsule", "capsules", "cápsula", "cápsulas"),
    "recsupp": UnitTerm(
      "rectal suppository", "rectal suppositories", "supositorio rectal", "supositorios rectales"),
    "opdrop": UnitTerm("eye drop", "eye drops", "gota para los ojos", "gotas para los ojos"),
    "drop": UnitTerm("drop", "drops", "gota", "gotas"),
    "[drp]": UnitTerm("drop", "drops", "gota", "gotas"),
    "patch": UnitTerm("patch", "patches", "parche", "parches"),
    "puff": UnitTerm("puff", "puffs", "inhalación", "inhalaciones"),
    "vial": UnitTerm("vial", "vials", "ampolla", "ampollas"),
    "spray": UnitTerm("spray", "sprays", "aplicación", "aplicaciones"),
    "day": UnitTerm("day", "days", "día", "días"), "days": UnitTerm("day", "days", "día", "días"),
    "d": UnitTerm("day", "days", "día", "días"),
    "wk": UnitTerm("week", "weeks", "semana", "semanas"),
    "weeks": UnitTerm("week", "weeks", "semana", "semanas"),
    "mo": UnitTerm("month", "months", "mes", "meses"),
    "months": UnitTerm("month", "months", "mes", "meses"),
    "a": UnitTerm("year", "years", "año", "años"), "y": UnitTerm("year", "years", "año", "años"),
    "yr": UnitTerm("year", "years", "año", "años"), "yrs": UnitTerm("year", "years", "año", "años"),
    "years": UnitTerm("year", "years", "año", "años"),
    "c": UnitTerm("degree Celsius", "degrees Celsius", "grado Celsius", "grados Celsius"),
    "degrees c": UnitTerm("degree Celsius", "degrees Celsius", "grado Celsius", "grados Celsius"),
    "degrees f": UnitTerm(
      "degree Fahrenheit", "degrees Fahrenheit", "grado Fahrenheit", "grados Fahrenheit"),
    "[degf]": UnitTerm(
      "degree Fahrenheit", "degrees Fahrenheit", "grado Fahrenheit", "grados Fahrenheit"),
    "pack-years": UnitTerm(
      "pack year", "pack years", "paquete año", "paquetes año"),
    "#/100 wbc": UnitTerm("per 100 white blood cells", "por cada 100 glóbulos blancos"),
    "% (sample/positive control)": UnitTerm(
      "percent of the positive control", "por ciento del control positivo"),
    "minutes": UnitTerm("minute", "minutes", "minuto", "minutos"),
    "hours": UnitTerm("hour", "hours", "hora", "horas"),
    "seconds": UnitTerm("second", "seconds", "segundo", "segundos"),
    "# per day": UnitTerm("per day", "por día"), "# per year": UnitTerm("per year", "por año"),
    "days per week": UnitTerm(
      "day per week", "days per week", "día por semana", "días por semana"),
    "minutes per day": UnitTerm(
      "minute per day", "minutes per day", "minuto por día", "minutos por día"),
    "breaths per minute": UnitTerm(
      "breath per minute", "breaths per minute", "respiración por minuto",
      "respiraciones por minuto"),
  ]

  /// Words that UCUM puts in braces in place of a unit.
  static let annotations: [String: UnitTerm] = [
    "beats": UnitTerm("beat", "beats", "latido", "latidos"),
    "breaths": UnitTerm("breath", "breaths", "respiración", "respiraciones"),
    "cells": UnitTerm("cell", "cells", "célula", "células"),
    "copies": UnitTerm("copy", "copies", "copia", "copias"),
    "cfu": UnitTerm(
      "colony forming unit", "colony forming units", "unidad formadora de colonias",
      "unidades formadoras de colonias"),
    "tablet": UnitTerm("tablet", "tablets", "tableta", "tabletas"),
    "tbl": UnitTerm("tablet", "tablets", "tableta", "tabletas"),
    "puff": UnitTerm("puff", "puffs", "inhalación", "inhalaciones"),
    "100 wbc": UnitTerm("100 white blood cells", "100 glóbulos blancos"),
  ]

  /// What an amount is of, in braces after a unit.
  static let substances: [String: UnitTerm] = [
    "creat": UnitTerm("of creatinine", "de creatinina"),
    "creatinine": UnitTerm("of creatinine", "de creatinina"),
    "hgb": UnitTerm("of hemoglobin", "de hemoglobina"),
    "feu": UnitTerm("of fibrinogen equivalent units", "de unidades equivalentes de fibrinógeno"),
  ]

  /// Units that take no prefix.
  private static let plain: [String: UnitTerm] = [
    "%": UnitTerm("percent", "por ciento"),
    "mm[Hg]": UnitTerm(
      "millimeter of mercury", "millimeters of mercury", "milímetro de mercurio",
      "milímetros de mercurio"),
    "Cel": UnitTerm("degree Celsius", "degrees Celsius", "grado Celsius", "grados Celsius"),
    "[degF]": UnitTerm(
      "degree Fahrenheit", "degrees Fahrenheit", "grado Fahrenheit", "grados Fahrenheit"),
    "min": UnitTerm("minute", "minutes", "minuto", "minutos"),
    "h": UnitTerm("hour", "hours", "hora", "horas"),
    "hr": UnitTerm("hour", "hours", "hora", "horas"),
    "d": UnitTerm("day", "days", "día", "días"),
    "day": UnitTerm("day", "days", "día", "días"),
    "wk": UnitTerm("week", "weeks", "semana", "semanas"),
    "mo": UnitTerm("month", "months", "mes", "meses"),
    "a": UnitTerm("year", "years", "año", "años"),
    "sec": UnitTerm("second", "seconds", "segundo", "segundos"),
    "[in_i]": UnitTerm("inch", "inches", "pulgada", "pulgadas"),
    "in": UnitTerm("inch", "inches", "pulgada", "pulgadas"),
    "[ft_i]": UnitTerm("foot", "feet", "pie", "pies"),
    "ft": UnitTerm("foot", "feet", "pie", "pies"),
    "[mi_i]": UnitTerm("mile", "miles", "milla", "millas"),
    "mi": UnitTerm("mile", "miles", "milla", "millas"),
    "[lb_av]": UnitTerm("pound", "pounds", "libra", "libras"),
    "lb": UnitTerm("pound", "pounds", "libra", "libras"),
    "lbs": UnitTerm("pound", "pounds", "libra", "libras"),
    "[oz_av]": UnitTerm("ounce", "ounces", "onza", "onzas"),
    "oz": UnitTerm("ounce", "ounces", "onza", "onzas"),
    "[foz_us]": UnitTerm("fluid ounce", "fluid ounces", "onza líquida", "onzas líquidas"),
    "[tsp_us]": UnitTerm("teaspoon", "teaspoons", "cucharadita", "cucharaditas"),
    "[tbs_us]": UnitTerm("tablespoon", "tablespoons", "cucharada", "cucharadas"),
    "[HPF]": UnitTerm(
      "high power field", "high power fields", "campo de gran aumento", "campos de gran aumento"),
    "[LPF]": UnitTerm(
      "low power field", "low power fields", "campo de bajo aumento", "campos de bajo aumento"),
    "deg": UnitTerm("degree", "degrees", "grado", "grados"),
    "[drp]": UnitTerm("drop", "drops", "gota", "gotas"),
    "beats": UnitTerm("beat", "beats", "latido", "latidos"),
    "breaths": UnitTerm("breath", "breaths", "respiración", "respiraciones"),
    "cells": UnitTerm("cell", "cells", "célula", "células"),
    "copies": UnitTerm("copy", "copies", "copia", "copias"),
    "TAB": UnitTerm("tablet", "tablets", "tableta", "tabletas"),
    "[arb'U]": UnitTerm(
      "arbitrary unit", "arbitrary units", "unidad arbitraria", "unidades arbitrarias"),
  ]

  /// Units that take a prefix.
  private static let metric: [String: UnitTerm] = [
    "g": UnitTerm("gram", "grams", "gramo", "gramos"),
    "m": UnitTerm("meter", "meters", "metro", "metros"),
    "L": UnitTerm("liter", "liters", "litro", "litros"),
    "l": UnitTerm("liter", "liters", "litro", "litros"),
    "mol": UnitTerm("mole", "moles", "mol", "moles"),
    "s": UnitTerm("second", "seconds", "segundo", "segundos"),
    "U": UnitTerm("unit", "units", "unidad", "unidades"),
    "[IU]": UnitTerm(
      "international unit", "international units", "unidad internacional",
      "unidades internacionales"),
    "[iU]": UnitTerm(
      "international unit", "international units", "unidad internacional",
      "unidades internacionales"),
    "IU": UnitTerm(
      "international unit", "international units", "unidad internacional",
      "unidades internacionales"),
    "eq": UnitTerm("equivalent", "equivalents", "equivalente", "equivalentes"),
    "Eq": UnitTerm("equivalent", "equivalents", "equivalente", "equivalentes"),
    "Osmol": UnitTerm("osmole", "osmoles", "osmol", "osmoles"),
    "osm": UnitTerm("osmole", "osmoles", "osmol", "osmoles"),
    "Osm": UnitTerm("osmole", "osmoles", "osmol", "osmoles"),
    "Pa": UnitTerm("pascal", "pascals", "pascal", "pascales"),
    "cal": UnitTerm("calorie", "calories", "caloría", "calorías"),
    "J": UnitTerm("joule", "joules", "julio", "julios"),
    "V": UnitTerm("volt", "volts", "voltio", "voltios"),
    "Hz": UnitTerm("hertz", "hertz", "hercio", "hercios"),
    "Bq": UnitTerm("becquerel", "becquerels", "becquerel", "becquereles"),
    "kat": UnitTerm("katal", "katals", "katal", "katales"),
  ]

  private static let prefixes: [(code: String, english: String, spanish: String)] = [
    ("mc", "micro", "micro"), ("da", "deca", "deca"), ("k", "kilo", "kilo"), ("M", "mega", "mega"),
    ("d", "deci", "deci"), ("c", "centi", "centi"), ("m", "milli", "mili"),
    ("u", "micro", "micro"), ("n", "nano", "nano"), ("p", "pico", "pico"), ("f", "femto", "femto"),
  ]

  /// The words of an atom with or without a prefix; deciliter as printed `dl`, `DL` too.
  static func term(for code: String) -> UnitTerm? {
    if let term = plain[code] ?? metric[code] { return term }
    for prefix in prefixes where code.hasPrefix(prefix.code) {
      let atom = String(code.dropFirst(prefix.code.count))
      guard let term = metric[atom] else { continue }
      var spanish = prefix.spanish
      if atom == "m" {
        // kilómetro, milímetro, centímetro: the prefix takes the stress.
        spanish = String(spanish.dropLast()) + (spanish.hasSuffix("o") ? "ó" : "í")
      }
      let hyphen = term.english.hasPrefix("international") ? "-" : ""
      return UnitTerm(
        prefix.english + hyphen + term.english, prefix.english + hyphen + term.englishPlural,
        spanish + term.spanish, spanish + term.spanishPlural)
    }
    return code == "DL" || code == "dl" ? term(for: "dL") : nil
  }
}
