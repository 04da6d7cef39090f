import Records

/// How the clinic reaches a patient.
struct ContactOnFile {
  /// A telephone that can take a text: a mobile one before others; nil when there is none.
  let phone: String?
  /// An email address; nil when there is none.
  let email: String?

  /// Reads a patient's telephones and addresses.
  init(_ patient: Patient) {
    let phones = patient.telecoms.filter { $0.kind == .phone && $0.use != .old }
    phone = (phones.first { $0.use == .mobile } ?? phones.first)?.value
    email = patient.telecoms.first { $0.kind == .email && $0.use != .old }?.value
  }
}
