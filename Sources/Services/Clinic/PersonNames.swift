import Records

/// How the portal calls people.
enum PersonNames {
  /// The first given name, by which a person is addressed; the whole name when there is none.
  static func first(of patient: Patient) -> String {
    patient.name?.given.first ?? patient.name?.full ?? ""
  }

  /// The whole name.
  static func full(of patient: Patient) -> String { patient.name?.full ?? "" }
}
