import Dialog
import Store

/// Says something that holds for everybody, with the clinic's name and a telephone in it.
struct NoticeService: Service {
  let store: Store
  /// The message, with the arguments `clinic` and `phone`.
  let message: String
  /// Which telephone it names.
  let phone: ClinicSettings.Phone

  func perform(_ call: ServiceCall) throws -> Outcome {
    let clinic = try ClinicSettings(of: store)
    return .done(Message(message, ["clinic": clinic.name, "phone": clinic.phone(phone)]))
  }
}
