import Dialog
import Records
import Store

/// Somebody of the sample clinic who signs in, or is about to.
struct SamplePerson: Sendable {
  /// Their place in message identifiers.
  let key: String
  let firstName: String
  let username: String
  /// Nil for somebody whose account stands there only to be seen.
  let password: String?
  /// The PIN for the telephone; nil for somebody who was assigned none.
  var pin: String?
  let email: String?
  let phone: String?
  let language: LanguageTag
  /// Their own record; nil for somebody who only acts for others.
  let record: PatientID?

  var account: AccountID { AccountID("sample-account-\(key)") }
  /// The record, for people who have one.
  var patient: PatientID { record ?? PatientID("") }

  /// Sharmaine Yost, born in 1942, whose son acts for her.
  static let sharmaine: PatientID = "15e2659f-d069-4b26-8a61-9bd62694d8e0"

  static let jonelle = SamplePerson(
    key: "jonelle", firstName: "Jonelle", username: "jonelle.kohler",
    password: "river stone maple lamp", pin: "58316204", email: "jonelle.kohler@example.com",
    phone: "5552914464",
    language: .english, record: "9e2e28b1-1db8-489f-a5d4-3d7e6b2b3a0c")

  static let leonor = SamplePerson(
    key: "leonor", firstName: "Leonor", username: "leonor.trujillo",
    password: "cuatro gatos en la luna", pin: "70259418", email: "leonor.trujillo@example.com",
    phone: "5555901676", language: .spanish, record: "d483a480-4a42-428c-bf9b-fdbaddf78e21")

  static let daniel = SamplePerson(
    key: "daniel", firstName: "Daniel", username: "daniel.yost",
    password: "seven green boats at noon", email: "daniel.yost@example.com", phone: "5551187893",
    language: .english, record: nil)

  static let claire = SamplePerson(
    key: "claire", firstName: "Claire", username: "claire.kohler", password: nil,
    email: "claire.kohler@example.com", phone: nil, language: .english, record: nil)

  /// Judson Eichmann, who has a letter with a code and no account yet.
  static let newcomer = SamplePerson(
    key: "newcomer", firstName: "Judson", username: "", password: nil, email: nil, phone: nil,
    language: .english, record: "195bd73c-1ef3-400d-9269-a0d9042afafe")

  /// Everybody who has an account.
  static let all = [jonelle, leonor, daniel, claire]
}
