import Dialog
import Records
import Security

/// What a newcomer to the sample clinic must know: who the people are and how to sign in as them.
public struct SampleGuide: Sendable {
  /// The code that opens the account of the patient who has none yet.
  public let activationCode: ActivationCode
  let newcomer: Patient

  /// What to say before the first conversation.
  ///
  /// `folder` is the data directory, for the command that shows the codes that were sent.
  public func introduction(folder: String) -> [Message] {
    var lines = [Message("sample-clinic-about")]
    for person in SamplePerson.all {
      guard let password = person.password else { continue }
      lines.append(Message("sample-person-\(person.key)"))
      lines.append(
        Message(
          "sample-sign-in", ["username": .text(person.username), "password": .text(password)]))
    }
    lines.append(Message("sample-person-newcomer"))
    lines.append(
      Message("sample-activation-code", ["code": .text(activationCode.printed)]))
    if let born = newcomer.birthDate?.gregorianDay,
      let date = CivilDate(year: born.year, month: born.month, day: born.day)
    {
      lines.append(
        Message(
          "sample-activation-facts",
          ["birthdate": .date(date), "record": .digits(RecordNumber.digits(of: newcomer))]))
    }
    lines.append(Message("sample-outbox", ["folder": .text(folder)]))
    return lines
  }
}
