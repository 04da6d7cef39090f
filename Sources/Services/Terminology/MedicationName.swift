import Dialog

/// The name of a medicine taken apart, so that it can be said: "lisinopril, 10 milligrams, tablet".
///
/// It reads RxNorm's names ("Lisinopril 10 MG Oral Tablet", "24 HR Metformin hydrochloride 500 MG
/// Extended Release Oral Tablet", "Acetaminophen 325 MG / oxyCODONE Hydrochloride 5 MG Oral Tablet").
/// RxNorm: https://www.nlm.nih.gov/research/umls/rxnorm/overview.html
struct MedicationName: Equatable {
  /// One substance with its strength.
  struct Ingredient: Equatable {
    /// The name without its salt, as in "metoprolol".
    let name: String
    /// The strength, such as 10 `mg` or 10 `mg/mL`; nil when the name does not say.
    let strength: Quantity?
    /// True when the strength is that of one puff.
    let isPerPuff: Bool
  }

  /// The substances; a brand's name when the record knows no more.
  let ingredients: [Ingredient]
  /// The key of the message that names the form, such as `oral-tablet`; nil when unknown.
  let form: String?
  /// The brand, when the record names it beside the substance.
  let brand: String?

  /// Takes a name apart; whatever it cannot read stays part of the name.
  init(_ display: String) {
    var words = display.split(whereSeparator: \.isWhitespace).map(String.init)
    brand = MedicationName.takeBrand(&words)
    MedicationName.dropLeadingAmount(&words)
    var ingredients: [Ingredient] = []
    var rest: [String] = []
    for (index, part) in words.split(separator: "/").enumerated() {
      var part = Array(part)
      if index > 0 { MedicationName.dropLeadingAmount(&part) }
      let (ingredient, after) = MedicationName.ingredient(part)
      for (position, name) in ingredient.name.split(separator: "/").enumerated()
      where !name.isEmpty {
        ingredients.append(
          Ingredient(
            name: MedicationName.everyday(String(name)),
            strength: position == 0 ? ingredient.strength : nil, isPerPuff: ingredient.isPerPuff))
      }
      if !after.isEmpty { rest = after }
    }
    self.ingredients = ingredients
    let words2 = rest.isEmpty ? words : rest
    form = MedicationName.form(words2.joined(separator: " ").lowercased())
  }

  /// The key of the first substance in messages and phrase files, such as `simvastatin`.
  var key: String? {
    guard ingredients.count == 1, let name = ingredients.first?.name.lowercased(),
      MedicationName.drugs.contains(name)
    else { return nil }
    return MedicationName.key(of: name)
  }

  /// What people may call it.
  var names: [String] { ingredients.map(\.name) + (brand.map { [$0] } ?? []) }

  /// How it is said.
  var spoken: Value {
    let name: Value
    var strength: Value?
    if ingredients.count == 1, let only = ingredients.first {
      name = MedicationName.said(only.name)
      strength = MedicationName.strength(of: only)
    } else {
      name = .list(
        ingredients.map { ingredient in
          guard let strength = MedicationName.strength(of: ingredient) else {
            return MedicationName.said(ingredient.name)
          }
          return .message(
            Message(
              "medications-part",
              ["name": MedicationName.said(ingredient.name), "strength": strength]))
        })
    }
    var arguments = ["name": name]
    arguments["strength"] = strength
    arguments["form"] = form.map { .message(Message("form-\($0)")) }
    let id: String
    switch (strength != nil, form != nil) {
    case (true, true): id = "medications-name-full"
    case (true, false): id = "medications-name-strength"
    case (false, true): id = "medications-name-form"
    case (false, false): id = "medications-name"
    }
    guard let brand, !names.dropLast().contains(brand) else {
      return .message(Message(id, arguments))
    }
    return .message(
      Message(
        "medications-name-brand",
        ["name": .message(Message(id, arguments)), "brand": .name(brand)]))
  }

  // MARK: - Saying

  static let drugs: Set<String> = Set(
    KnownCodes.drugs.split { $0 == "," || $0.isNewline }
      .map { $0.drop { $0 == " " } }.map(String.init))

  static func key(of name: String) -> String {
    name.split(separator: " ").joined(separator: "-")
  }

  private static func said(_ name: String) -> Value {
    drugs.contains(name.lowercased())
      ? .message(Message("drug-\(key(of: name.lowercased()))")) : Terminology.plain(name)
  }

  private static func strength(of ingredient: Ingredient) -> Value? {
    guard let strength = ingredient.strength else { return nil }
    guard ingredient.isPerPuff else { return .quantity(strength) }
    return .message(Message("medications-strength-puff", ["amount": .quantity(strength)]))
  }
}
