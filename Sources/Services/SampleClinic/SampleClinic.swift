import Dialog
import FHIR
import Records
import Security
import Store

/// The clinic of `portal demo`: records of people who do not exist, and what such records lack.
///
/// The records come from Synthea. Visits, free times, messages, bills, results with ranges and the
/// people's accounts are added around the moment that is handed in, always the same ones for the
/// same moment and the same source of randomness.
public struct SampleClinic: Sendable {
  /// The clinic's clock.
  public static let zoneName = "America/New_York"

  let folder: String
  let zone: ClinicTimeZone
  let random: any RandomSource
  let passwordCost: PasswordCost

  /// Why the sample clinic could not be made.
  public enum Fault: Error, Hashable, Sendable {
    /// The folder with the records is missing, or not what was packed.
    case records
  }

  /// Makes the clinic from the folder that holds the Synthea records and their reference ranges.
  public init(
    folder: String, random: any RandomSource = SystemRandomSource(),
    passwordCost: PasswordCost = .usual
  ) {
    self.folder = folder
    self.random = random
    self.passwordCost = passwordCost
    zone = ClinicTimeZone.named(Self.zoneName).zone
  }

  /// The clock of the sample clinic, for the moment to hand in.
  public static var zone: ClinicTimeZone { ClinicTimeZone.named(zoneName).zone }

  /// Fills a fresh data directory, and gives what a newcomer must know to look around.
  ///
  /// One transaction: an interruption leaves the directory empty. Throws `Fault` or a `StoreError`.
  public func build(in store: Store, at seconds: Int64) throws -> SampleGuide {
    let calendar = SampleCalendar(now: seconds, zone: zone)
    let code = ActivationCode(random: random)
    let accounts = try makeAccounts(calendar)
    let entry = AuditEntry(
      actor: .system("sample"), action: "sample.build", channel: "staff",
      at: Instant(seconds: seconds))
    return try store.write(as: entry) { transaction in
      try settings(in: transaction)
      try importRecords(into: transaction, at: seconds)
      for record in SampleStaff.records + records(calendar) { try transaction.upsert(record) }
      try transaction.hold(
        .observation, id: SampleResults.heldID, at: calendar.instant(days: -1, "16:30"))
      for id in SampleMessages.readIDs {
        try transaction.markRead(
          SecureMessageID(id.message), of: PatientID(id.patient),
          at: calendar.instant(days: -20, "12:00"))
      }
      for account in accounts {
        try transaction.create(account.account)
        for (name, value) in account.preferences {
          try transaction.setPreference(name, to: value, of: account.account.id)
        }
      }
      for grant in grants(calendar) { try transaction.save(grant) }
      let newcomer = SamplePerson.newcomer
      try transaction.issue(
        code, for: newcomer.patient, at: Instant(seconds: seconds),
        expires: calendar.instant(days: 30, "23:59"))
      guard let patient = try transaction.patient(newcomer.patient) else { throw Fault.records }
      return SampleGuide(activationCode: code, newcomer: patient)
    }
  }

  private func settings(in transaction: Transaction) throws {
    let settings = [
      ClinicSettings.Name.clinic: "Lakeside Clinic",
      ClinicSettings.Name.zone: Self.zoneName,
      ClinicSettings.Name.hours: "mon-fri 08:00-17:00, sat 09:00-12:00",
      ClinicSettings.Phone.desk.setting: "5555550100",
      ClinicSettings.Phone.records.setting: "5555550120",
      ClinicSettings.Phone.billing.setting: "5555550130",
      ClinicSettings.Phone.portal.setting: "5555550140",
    ]
    for (name, value) in settings { try transaction.setSetting(name, to: value) }
  }

  private func records(_ calendar: SampleCalendar) -> [Record] {
    SampleResults(calendar: calendar).records + SampleVisits(calendar: calendar).records
      + SampleMessages(calendar: calendar).records + SampleCare(calendar: calendar).records
  }

  private struct NewAccount {
    let account: Account
    let preferences: [String: String]
  }

  /// The hashes are made before the transaction, so that nobody waits for them.
  private func makeAccounts(_ calendar: SampleCalendar) throws -> [NewAccount] {
    try SamplePerson.all.map { person in
      let hash: PasswordHash
      if let password = person.password {
        guard
          let made = PasswordHash(Secret(password), cost: passwordCost, random: random)
        else { throw Fault.records }
        hash = made
      } else {
        // Verifies nothing: this person signs in after a reset only.
        hash = PasswordHash(text: "*")
      }
      return NewAccount(
        account: Account(
          id: person.account, username: person.username, email: person.email,
          phone: person.phone, patient: person.record, password: hash,
          pin: person.pin.flatMap {
            PasswordHash(Secret($0), cost: passwordCost, random: random)
          },
          created: calendar.instant(days: -200, "10:00"),
          lastSignedIn: calendar.instant(days: -3, "16:10")),
        preferences: [
          "language": person.language.rawValue, "name": person.firstName,
        ])
    }
  }

  private func grants(_ calendar: SampleCalendar) -> [AccessGrant] {
    [
      AccessGrant(
        id: "sample-grant-daniel", patient: SamplePerson.sharmaine,
        account: SamplePerson.daniel.account, name: "Daniel Yost", relationship: "son",
        areas: [
          "visits": .manage, "medications": .manage, "results": .view, "messages": .view,
          "health": .view,
        ],
        starts: calendar.instant(days: -90, "09:00"), ends: calendar.instant(days: 275, "00:00")),
      AccessGrant(
        id: "sample-grant-claire", patient: SamplePerson.jonelle.patient,
        account: SamplePerson.claire.account, name: "Claire Kohler", relationship: "daughter",
        areas: ["visits": .view, "medications": .view],
        starts: calendar.instant(days: -30, "09:00"), ends: calendar.instant(days: 150, "00:00")),
      // She has a record of her own beside her mother's, and so two that must not be mixed up.
      AccessGrant(
        id: "sample-grant-jonelle", patient: SamplePerson.sharmaine,
        account: SamplePerson.jonelle.account, name: "Jonelle Kohler", relationship: "daughter",
        areas: ["visits": .manage, "results": .view, "medications": .view],
        starts: calendar.instant(days: -60, "09:00"), ends: calendar.instant(days: 300, "00:00")),
    ]
  }
}
