import Records

/// Letters between the people and the clinic: threads, some of them not read yet.
struct SampleMessages: Sendable {
  let calendar: SampleCalendar

  /// The clinic's messages that were read already.
  static let readIDs = [
    (message: "sample-message-jonelle-3", patient: SamplePerson.jonelle.patient.value),
    (message: "sample-message-leonor-2", patient: SamplePerson.leonor.patient.value),
  ]

  var records: [Record] {
    let jonelle = SamplePerson.jonelle.patient
    let leonor = SamplePerson.leonor.patient
    let sharmaine = SamplePerson.sharmaine
    return [
      letter(
        "jonelle-1", about: jonelle, from: SampleStaff.lee, topic: "Your blood test",
        at: calendar.instant(days: -1, "17:05"),
        """
        Your A1c is down to 6.8 percent. That is good work. \
        Please go on with the walks and the metformin. We will talk about it at your visit.
        """),
      letter(
        "jonelle-2", about: jonelle, from: nil, topic: "Dizzy in the morning",
        at: calendar.instant(days: -21, "09:12"),
        "I feel dizzy when I get up. It started last week. Should I come in?"),
      letter(
        "jonelle-3", about: jonelle, from: SampleStaff.nurse, topic: "Dizzy in the morning",
        at: calendar.instant(days: -21, "13:40"), answering: "jonelle-2",
        """
        Thank you for telling us. Please get up slowly and drink more water. \
        If it is not better in three days, call us.
        """),
      letter(
        "leonor-1", about: leonor, from: SampleStaff.morales, topic: "Sus resultados",
        at: calendar.instant(days: -1, "16:20"),
        """
        Su azúcar va mejorando. La felicito. \
        Siga con la metformina y las caminatas. Nos vemos en su cita.
        """),
      letter(
        "leonor-2", about: leonor, from: SampleStaff.nurse, topic: "Vacuna contra la gripe",
        at: calendar.instant(days: -30, "10:00"),
        "Ya tenemos la vacuna contra la gripe. Puede venir sin cita de lunes a viernes."),
      letter(
        "sharmaine-1", about: sharmaine, from: SampleStaff.chen, topic: "Your visit",
        at: calendar.instant(days: -1, "11:15"),
        "Please come ten minutes early. We would like to check your blood pressure twice."),
    ]
  }

  /// A letter from the clinic, or from the patient when `sender` is nil.
  private func letter(
    _ key: String, about patient: PatientID, from sender: PractitionerID?, topic: String,
    at sent: Instant, answering earlier: String? = nil, _ words: String
  ) -> Record {
    let person = Reference(type: .patient, id: patient.value)
    return .message(
      SecureMessage(
        id: SecureMessageID("sample-message-\(key)"), patient: patient, status: .completed,
        sender: sender.map(SampleStaff.reference) ?? person,
        recipients: [sender == nil ? SampleStaff.reference(SampleStaff.lee) : person],
        sent: PartialDate(sent), topic: CodedConcept(text: topic),
        inReplyTo: earlier.map { [SecureMessageID("sample-message-\($0)")] } ?? [],
        body: [words]))
  }
}
