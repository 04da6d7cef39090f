import Dialog

/// Reading the parts of a medicine's name.
extension MedicationName {
  private static let salts: Set<String> = [
    "hydrochloride", "sodium", "potassium", "succinate", "tartrate", "bitartrate", "maleate",
    "monohydrate", "propionate", "acetate", "hydrobromide", "besylate", "calcium", "mesylate",
    "fumarate", "citrate", "phosphate", "sulfate", "dihydrate", "trihydrate", "hcl",
  ]

  private static let units: [String: String] = [
    "mg": "mg", "mcg": "ug", "ug": "ug", "g": "g", "ml": "mL", "meq": "meq", "unt": "[iU]",
    "units": "[iU]", "unit": "[iU]", "iu": "[iU]", "%": "%",
  ]

  private static let divisors: [String: String] = ["ml": "mL", "hr": "h", "g": "g", "mg": "mg"]

  private static let forms: [(words: String, key: String)] = [
    ("extended release", "extended-tablet"), ("delayed release oral tablet", "extended-tablet"),
    ("chewable", "chewable-tablet"), ("vaginal ring", "vaginal-ring"),
    ("vaginal system", "vaginal-ring"), ("intrauterine", "intrauterine"),
    ("auto-injector", "auto-injector"), ("pen injector", "auto-injector"),
    ("inhaler", "inhaler"), ("inhalation", "inhaler"), ("spray", "spray"), ("cream", "cream"),
    ("ointment", "cream"), ("transdermal", "patch"), ("implant", "implant"),
    ("day pack", "day-pack"), ("ophthalmic", "eye-drops"), ("oral suspension", "oral-suspension"),
    ("oral solution", "oral-solution"), ("injection", "injection"), ("injectable", "injection"),
    ("prefilled syringe", "injection"), ("capsule", "oral-capsule"), ("tablet", "oral-tablet"),
  ]

  /// Takes "[Toprol]" off the end.
  static func takeBrand(_ words: inout [String]) -> String? {
    guard words.last?.hasSuffix("]") == true,
      let start = words.lastIndex(where: { $0.hasPrefix("[") }), start > 0
    else { return nil }
    let brand = words[start...].joined(separator: " ").dropFirst().dropLast()
    words.removeSubrange(start...)
    return brand.isEmpty ? nil : String(brand)
  }

  /// Takes "24 HR", "10 ML", "60 ACTUAT" and registration numbers off the front.
  static func dropLeadingAmount(_ words: inout [String]) {
    if let first = words.first, first.hasPrefix("NDA"), first.dropFirst(3).allSatisfy(\.isNumber) {
      words.removeFirst()
    }
    guard words.count > 2, DecimalNumber(words[0]) != nil,
      ["hr", "ml", "actuat", "dose", "mg"].contains(words[1].lowercased())
    else { return }
    words.removeFirst(2)
  }

  /// A substance with its strength, and the words after it.
  static func ingredient(_ words: [String]) -> (Ingredient, [String]) {
    for index in words.indices.dropFirst() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if let amount = DecimalNumber(words[index]), let unit = unit(next) {
        let ingredient = Ingredient(
          name: everyday(words[..<index].joined(separator: " ")),
          strength: Quantity(value: amount, unit: unit.unit), isPerPuff: unit.isPerPuff)
        return (ingredient, Array(words[(index + 2)...]))
      }
      let digits = words[index].prefix { $0.isNumber || $0 == "." }
      if !digits.isEmpty, digits.count < words[index].count, let amount = DecimalNumber(digits),
        let unit = unit(String(words[index].dropFirst(digits.count)))
      {
        let ingredient = Ingredient(
          name: everyday(words[..<index].joined(separator: " ")),
          strength: Quantity(value: amount, unit: unit.unit), isPerPuff: unit.isPerPuff)
        return (ingredient, Array(words[(index + 1)...]))
      }
    }
    return (
      Ingredient(
        name: everyday(withoutForm(words).joined(separator: " ")), strength: nil, isPerPuff: false),
      []
    )
  }

  /// A name without its salt; in small letters where it is a substance that is known.
  static func everyday(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    while words.count > 1, let last = words.last, salts.contains(last.lowercased()) {
      words.removeLast()
    }
    let bare = words.joined(separator: " ")
    if drugs.contains(bare.lowercased()) { return bare.lowercased() }
    // Tall-man letters ("oxyCODONE") mark substances; a capital at the front alone marks a brand.
    let hasTallLetters = bare.dropFirst().contains(where: \.isUppercase)
    return hasTallLetters && bare.first?.isLowercase == true ? bare.lowercased() : bare
  }

  static func form(_ words: String) -> String? {
    forms.first { words.contains($0.words) }?.key
  }

  /// "Camila 28 Day Pack" is "Camila"; the form is said apart.
  private static func withoutForm(_ words: [String]) -> [String] {
    guard let number = words.firstIndex(where: { DecimalNumber($0) != nil }), number > 0,
      number + 1 < words.count, form(words[number...].joined(separator: " ").lowercased()) != nil
    else {
      let lower = words.joined(separator: " ").lowercased()
      guard let form = forms.first(where: { lower.hasSuffix($0.words) }), words.count > 1 else {
        return words
      }
      let kept = words.count - form.words.split(separator: " ").count
      let bare = kept > 0 ? Array(words[..<kept]) : words
      return bare.last?.lowercased() == "oral" && bare.count > 1 ? bare.dropLast() : bare
    }
    return Array(words[..<number])
  }

  /// The UCUM unit of a printed one.
  private static func unit(_ printed: String) -> (unit: String, isPerPuff: Bool)? {
    let parts = printed.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    guard let head = parts.first, let unit = units[String(head)], parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return (unit, false) }
    if parts[1] == "actuat" { return (unit, true) }
    guard let divisor = divisors[String(parts[1])] else { return nil }
    return ("\(unit)/\(divisor)", false)
  }
}
