import Testing

@testable import Services

@Suite("Displays of code systems as they are said")
struct DisplayNameTests {
  @Test(
    "Everyday words remain",
    arguments: [
      ("Hemoglobin A1c/Hemoglobin.total in Blood", "hemoglobin A1c"),
      ("Leukocytes [#/volume] in Blood by Automated count", "leukocytes"),
      ("Bilirubin.total [Mass/volume] in Serum or Plasma", "total bilirubin"),
      ("Protein [Mass/\u{200B}volume] in Serum or Plasma", "protein"),
      ("Glomerular filtration rate/1.73 sq M.predicted", "glomerular filtration rate"),
      ("Peanut IgE Ab in Serum", "peanut IgE ab"),
      ("Acute bronchitis (disorder)", "acute bronchitis"),
      ("Atrial Fibrillation", "atrial fibrillation"),
      ("Alzheimer's disease (disorder)", "Alzheimer's disease"),
      ("Pulmonary rehabilitation (regime/therapy)", "pulmonary rehabilitation"),
      (
        "Influenza, seasonal, injectable, preservative free",
        "influenza, seasonal, injectable, preservative free"
      ),
      ("Hep B, adolescent or pediatric", "hep B, adolescent or pediatric"),
      ("Never smoker", "never smoker"),
      ("FEV1/FVC", "FEV1 or FVC"),
      ("Sugar & spice", "sugar and spice"),
      ("", ""),
    ])
  func simplified(display: String, said: String) {
    #expect(DisplayName.simplified(display) == said)
  }

  @Test("No sign that a screen reader drops is left")
  func signs() {
    let said = DisplayName.simplified("A <5 % of #2 * {x} [y] \u{2264}")
    #expect(!said.contains { "<>%#*{}[]".contains($0) })
  }
}
