import Dialog
import Testing

@testable import Services

@Suite("Names of medicines taken apart")
struct MedicationNameTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let display: String
    let names: [String]
    let strengths: [String]
    let form: String?
    var brand: String?
    var testDescription: String { display }
  }

  @Test(
    "RxNorm's names",
    arguments: [
      Case(
        display: "Lisinopril 10 MG Oral Tablet", names: ["lisinopril"], strengths: ["10 mg"],
        form: "oral-tablet"),
      Case(
        display: "Hydrochlorothiazide 25 MG", names: ["hydrochlorothiazide"], strengths: ["25 mg"],
        form: nil),
      Case(
        display: "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet",
        names: ["metformin"], strengths: ["500 mg"], form: "extended-tablet"),
      Case(
        display: "24 HR metoprolol succinate 100 MG Extended Release Oral Tablet [Toprol]",
        names: ["metoprolol"], strengths: ["100 mg"], form: "extended-tablet", brand: "Toprol"),
      Case(
        display: "Acetaminophen 325 MG / oxyCODONE Hydrochloride 5 MG Oral Tablet",
        names: ["acetaminophen", "oxycodone"], strengths: ["325 mg", "5 mg"], form: "oral-tablet"),
      Case(
        display: "NDA020800 0.3 ML Epinephrine 1 MG/ML Auto-Injector", names: ["epinephrine"],
        strengths: ["1 mg/mL"], form: "auto-injector"),
      Case(
        display:
          "60 ACTUAT Fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler",
        names: ["fluticasone", "salmeterol"], strengths: ["0.25 mg", "0.05 mg"], form: "inhaler"),
      Case(
        display: "Vitamin B 12 5 MG/ML Injectable Solution", names: ["vitamin b 12"],
        strengths: ["5 mg/mL"], form: "injection"),
      Case(
        display: "Penicillin V Potassium 500 MG Oral Tablet", names: ["penicillin v"],
        strengths: ["500 mg"], form: "oral-tablet"),
      Case(display: "Lasix 40mg", names: ["Lasix"], strengths: ["40 mg"], form: nil),
      Case(display: "Camila 28 Day Pack", names: ["Camila"], strengths: [], form: "day-pack"),
      Case(
        display: "Clonazepam [Klonopin]", names: ["clonazepam"], strengths: [], form: nil,
        brand: "Klonopin"),
      Case(
        display: "Acetaminophen/Hydrocodone", names: ["acetaminophen", "hydrocodone"],
        strengths: [], form: nil),
      Case(
        display:
          "168 HR Ethinyl Estradiol 0.00146 MG/HR / norelgestromin 0.00625 MG/HR Transdermal System",
        names: ["ethinyl estradiol", "norelgestromin"],
        strengths: ["0.00146 mg/h", "0.00625 mg/h"], form: "patch"),
    ])
  func parts(of example: Case) {
    let name = MedicationName(example.display)
    #expect(name.ingredients.map(\.name) == example.names)
    let strengths = name.ingredients.compactMap(\.strength).map { "\($0.value) \($0.unit)" }
    #expect(strengths == example.strengths)
    #expect(name.form == example.form)
    #expect(name.brand == example.brand)
  }

  @Test("A single known substance has a key for everyday names")
  func keys() {
    #expect(MedicationName("Simvastatin 20 MG Oral Tablet").key == "simvastatin")
    #expect(MedicationName("Vitamin B 12 5 MG/ML Injectable Solution").key == "vitamin-b-12")
    #expect(MedicationName("Acetaminophen/Hydrocodone").key == nil)
    #expect(MedicationName("Camila 28 Day Pack").key == nil)
  }

  @Test("Nothing crashes on odd names", arguments: ["", " ", "[", "10 MG", "/", "A / ", "[X]"])
  func odd(name: String) {
    _ = MedicationName(name).spoken
  }
}
