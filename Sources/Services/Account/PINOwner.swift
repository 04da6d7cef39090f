import Records
import Security
import Store

extension TelephonePIN.Owner {
  /// What the PIN of an account must not be made of: the date of birth and the numbers on file.
  init(_ account: Account, _ patient: Patient?) {
    let born = patient?.birthDate?.gregorianDay.map {
      (year: $0.year, month: $0.month, day: $0.day)
    }
    let phones = (patient?.telecoms.map(\.value) ?? []) + [account.phone].compactMap { $0 }
    let records = patient.map { [RecordNumber.digits(of: $0)] } ?? []
    self.init(
      born: born,
      numbers: (phones + records).map { $0.filter { ("0"..."9").contains($0) } })
  }
}
